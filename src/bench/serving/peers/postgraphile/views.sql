-- What PostGraphile serves: the tables of Entente without what readers must not see, in a schema of their own.
-- Smart comments say which columns are keys, which PostgreSQL does not know of views. What leads over a table of
-- links, the latest first, is a function, which PostgreSQL puts into the one statement of a query and stops after a
-- page; orders of the links' own would join their far end twice.
drop schema if exists served cascade;
create schema served;

create view served.actor as select id, type, slug, name from public.actor;
comment on view served.actor is E'@primaryKey id\n@unique slug';

create view served.article as
select id, slug, title, url, published_on_iso, published_on_start from public.article where not hidden;
comment on view served.article is E'@primaryKey id\n@unique slug';

create view served.citation as
select id, fact_id, article_id, position, span_start, span_end from public.citation where not hidden;
comment on view served.citation is
  E'@primaryKey id\n@foreignKey (fact_id) references served.statement (id)|@foreignFieldName citations\n@foreignKey (article_id) references served.article (id)|@fieldName article';

create view served.meeting as
select m.id, m.slug, m.kind, m.status, m.title, m.place, m.date_iso, m.date_start
from public.meeting m join public.fact f on f.id = m.id where not f.hidden;
comment on view served.meeting is E'@primaryKey id\n@unique slug';

create view served.statement as
select s.id, s.slug, s.kind, s.text, s.meeting_id, s.said_on_iso, s.said_on_start
from public.statement s join public.fact f on f.id = s.id where not f.hidden;
comment on view served.statement is
  E'@primaryKey id\n@unique slug\n@foreignKey (meeting_id) references served.meeting (id)|@foreignFieldName statements|@fieldName meeting';

create view served.trade_figure as
select t.id, t.slug, t.reporter_id, t.partner_id, t.flow, t.commodity, t.measure, t.amount, t.unit, t.period_iso, t.period_start
from public.trade_figure t join public.fact f on f.id = t.id where not f.hidden;
comment on view served.trade_figure is
  E'@primaryKey id\n@unique slug\n@foreignKey (reporter_id) references served.actor (id)|@fieldName reporter\n@foreignKey (partner_id) references served.actor (id)|@fieldName partner';

create view served.participation as select meeting_id, position, actor_id, role from public.participation;
comment on view served.participation is
  E'@primaryKey meeting_id,position\n@foreignKey (meeting_id) references served.meeting (id)|@foreignFieldName participants|@fieldName meeting\n@foreignKey (actor_id) references served.actor (id)|@foreignFieldName participations|@fieldName actor';

create function served.actor_meetings(actor served.actor)
returns setof served.meeting language sql stable as $$
  select m.* from public.participation p join served.meeting m on m.id = p.meeting_id
  where p.actor_id = actor.id order by p.met_on desc, m.slug
$$;

create function served.actor_statements(actor served.actor)
returns setof served.statement language sql stable as $$
  select s.* from public.statement_actor a join served.statement s on s.id = a.statement_id
  where a.actor_id = actor.id and a.role = 'SPEAKER' order by a.said_on desc nulls last, s.slug
$$;

create function served.statement_speakers(statement served.statement)
returns setof served.actor language sql stable as $$
  select t.* from public.statement_actor a join served.actor t on t.id = a.actor_id
  where a.statement_id = statement.id and a.role = 'SPEAKER' order by a.position
$$;

-- The latest figures of the countries that a person leads or led. A function, since of a view PostgreSQL would put all
-- of them in order.
create function served.actor_latest_trade_figures(actor served.actor, latest int)
returns setof served.trade_figure language sql stable as $$
  select t.* from (
    select distinct of_country.*
    from public.office o join public.fact f on f.id = o.id, lateral (
      select p.trade_figure_id, p.period_start, p.slug
      from public.trade_figure_party p join public.fact f on f.id = p.trade_figure_id
      where p.actor_id = o.of_id and not f.hidden
      order by p.period_start desc, p.slug limit latest) of_country
    where o.person_id = actor.id and o.leader and not f.hidden
    order by of_country.period_start desc, of_country.slug limit latest) first
  join served.trade_figure t on t.id = first.trade_figure_id
  order by t.period_start desc, t.slug
$$;

-- The words that Entente keeps for its own search. “$1”, since “text” would be the column.
create function served.search(text text) returns setof served.statement language sql stable as $$
  select s.* from public.search_document d join served.statement s on s.id = d.id
  where d.words @@ plainto_tsquery('simple', $1) and d.type = 'STATEMENT'
  order by s.said_on_start desc, s.slug
$$;
