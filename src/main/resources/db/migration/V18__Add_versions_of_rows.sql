-- Which version of the data changed a fact last, and which added an article: what subscriptions are told of.
alter table fact add column changed_in bigint default 0 not null;
create index fact_by_change on fact (changed_in, id);

alter table article add column added_in bigint;
update article set added_in = 0;
create index article_by_addition on article (added_in, id);
