-- What editors decide. Rows that are hidden are read by writers and reviewers alone: every entity of these
-- tables is restricted to the others. Hidden is what follows from the states of facts and from articles that
-- were retracted, and is set again with each of them (Hiding).
alter table fact add column state varchar(9) default 'ACCEPTED' not null;
alter table fact add column hidden boolean default false not null;
-- Whether an editor corrected it: then no bundle takes the correction back.
alter table fact add column corrected boolean default false not null;
alter table fact add constraint fact_state_known check (state = any (array['ACCEPTED', 'PROPOSED', 'REJECTED', 'RETRACTED', 'MERGED']));
alter table fact add constraint fact_hidden_by_state check (hidden = (state <> 'ACCEPTED'));
create index fact_by_state on fact (state, hidden);

alter table article add column hidden boolean default false not null;
alter table citation add column hidden boolean default false not null;
alter table contradiction add column hidden boolean default false not null;
alter table contradiction_side add column hidden boolean default false not null;
