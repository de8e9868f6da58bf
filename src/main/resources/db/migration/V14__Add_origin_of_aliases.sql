-- Whether an editor added the name: it stays when a bundle with the actor is loaded again.
alter table alias add column by_editor boolean default false not null;
