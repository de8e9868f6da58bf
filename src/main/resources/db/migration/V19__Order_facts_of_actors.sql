-- The latest facts of an actor are read from an index, without reading all that it ever did: what the rows that name
-- an actor are ordered by stands in these rows too.
alter table participation add column met_on date;
update participation set met_on = (select m.date_start from meeting m where m.id = meeting_id);
alter table participation alter column met_on set not null;
drop index participation_by_actor;
create index participation_by_actor on participation (actor_id, met_on desc);

alter table statement_actor add column said_on date;
update statement_actor set said_on = (select s.said_on_start from statement s where s.id = statement_id);
drop index statement_actor_by_actor;
create index statement_actor_by_actor on statement_actor (actor_id, role, said_on desc nulls last);

-- Many figures are of the same year, so their second key is there as well.
alter table trade_figure_party add column period_start date;
alter table trade_figure_party add column slug varchar(120);
update trade_figure_party set
  period_start = (select f.period_start from trade_figure f where f.id = trade_figure_id),
  slug = (select f.slug from trade_figure f where f.id = trade_figure_id);
alter table trade_figure_party alter column period_start set not null;
alter table trade_figure_party alter column slug set not null;
drop index trade_figure_party_by_actor;
create index trade_figure_party_by_actor on trade_figure_party (actor_id, period_start desc, slug);
