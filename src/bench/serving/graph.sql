-- A graph in the shape of a real one, made from a seed: the same seed and size make the same graph. For a database
-- that Entente has made its tables in; the settings graph.statements and graph.seed say how large, and which.
--
-- Its size is the number of statements; meetings, relationships, figures, articles, actors and citations
-- follow in proportion. Who speaks and who meets whom is skewed as in the news: the first of the persons has a
-- tenth and more of all, the last have next to nothing.
-- What is loaded at the first start makes way.
do $$
declare held text;
begin
  select string_agg(format('%I', tablename), ', ') into held
  from pg_tables
  where schemaname = current_schema() and tablename not in ('flyway_schema_history', 'dataset_state', 'search_state');
  execute 'truncate ' || held;
end $$;

create function pg_temp.chance(what text, i bigint) returns double precision language sql immutable parallel safe
  return (hashtextextended(what, i) & 2147483647) / 2147483648.0;
create function pg_temp.key(type text, slug text) returns uuid language sql immutable parallel safe
  return (
    with hash as (select md5(type || ':' || slug) as h)
    select overlay(overlay(h placing '3' from 13)
      placing substr('89ab89ab89ab89ab', 1 + ('x' || substr(h, 17, 1))::bit(4)::int, 1) from 17)::uuid
    from hash);

-- The sizes, and who is drawn: the fourth power of an even chance makes the skew.
create temp table size as select
  current_setting('graph.statements')::bigint as statements,
  current_setting('graph.statements')::bigint / 10 as meetings,
  current_setting('graph.statements')::bigint / 10 as relationships,
  current_setting('graph.statements')::bigint / 5 as figures,
  greatest(current_setting('graph.statements')::bigint / 20, 10) as articles,
  greatest(current_setting('graph.statements')::bigint / 100, 200) as persons,
  greatest(current_setting('graph.statements')::bigint / 200, 20) as organizations,
  200::bigint as countries,
  current_setting('graph.seed') as seed;

create function pg_temp.person(what text, i bigint) returns bigint language sql stable parallel safe
  return (select floor(persons * power(pg_temp.chance(seed || what, i), 4))::bigint from size);
create function pg_temp.country(what text, i bigint) returns bigint language sql stable parallel safe
  return (select floor(countries * power(pg_temp.chance(seed || what, i), 3))::bigint from size);
create function pg_temp.article(what text, i bigint) returns bigint language sql stable parallel safe
  return (select floor(articles * pg_temp.chance(seed || what, i))::bigint from size);
-- A day of the ten years from 2014.
create function pg_temp.day(what text, i bigint) returns date language sql stable parallel safe
  return (select date '2014-01-01' + floor(3650 * pg_temp.chance(seed || what, i))::int from size);
-- Words, some often and most seldom.
create function pg_temp.words(what text, i bigint, many int) returns text language sql stable parallel safe
  return (
    select string_agg(
      (array['the', 'of', 'trade', 'talks', 'ports', 'grain', 'peace', 'border', 'energy', 'tariffs', 'agreement', 'partners'])[
        1 + floor(11.999 * pg_temp.chance(what || n, i))::int]
      || case when n % 4 = 0 then ' term' || floor(20000 * power(pg_temp.chance(what || 'rare' || n, i), 2))::int else '' end,
      ' ' order by n)
    from generate_series(1, many) n);

insert into actor (id, type, slug, name, name_key, description, iso_code)
select pg_temp.key('Actor', 'country-' || i), 'COUNTRY', 'country-' || i, 'Country ' || i, 'country ' || i,
  'A country of the generated graph', chr(65 + (i / 26)::int) || chr(65 + (i % 26)::int)
from size, generate_series(0, countries - 1) i;
insert into actor (id, type, slug, name, name_key, description)
select pg_temp.key('Actor', 'person-' || i), 'PERSON', 'person-' || i, 'Leader ' || i, 'leader ' || i,
  'A person of the generated graph'
from size, generate_series(0, persons - 1) i;
insert into actor (id, type, slug, name, name_key, organization_type, country_id)
select pg_temp.key('Actor', 'organization-' || i), 'ORGANIZATION', 'organization-' || i, 'Organization ' || i,
  'organization ' || i, (array['MEDIA', 'COMPANY', 'GOVERNMENT', 'AGENCY'])[1 + i % 4],
  pg_temp.key('Actor', 'country-' || i % countries)
from size, generate_series(0, organizations - 1) i;
insert into alias (actor_id, position, text, text_key, language)
select pg_temp.key('Actor', 'person-' || i), 0, 'L. ' || i, 'l. ' || i, 'en'
from size, generate_series(0, persons - 1) i;

insert into article (id, slug, title, url, publisher_id, authors, published_on_iso, published_on_start, published_on_end,
  published_on_precision, published_on_stated, language)
select pg_temp.key('Article', 'article-' || i), 'article-' || i, 'Article ' || i || ' on ' || pg_temp.words(seed || 'title', i, 6),
  'https://news.example/articles/' || i,
  pg_temp.key('Actor', 'organization-' || i % organizations / 4 * 4), array['Author ' || i % 977],
  day::text, day, day, 'DAY', true, 'en'
from size, generate_series(0, articles - 1) i, pg_temp.day('published', i) day;

create temp table made (id uuid, type text, i bigint);
insert into made
select pg_temp.key('Statement', 'statement-' || i), 'statement', i from size, generate_series(0, statements - 1) i
union all select pg_temp.key('Meeting', 'meeting-' || i), 'meeting', i from size, generate_series(0, meetings - 1) i
union all select pg_temp.key('Relationship', 'relationship-' || i), 'relationship', i from size, generate_series(0, relationships - 1) i
union all select pg_temp.key('TradeFigure', 'figure-' || i), 'figure', i from size, generate_series(0, figures - 1) i
union all select pg_temp.key('Office', 'office-' || i), 'office', i from size, generate_series(0, countries - 1) i;
insert into fact (id, confidence) select id, 1 - (i % 10) / 20.0 from made;

insert into office (id, slug, person_id, title, of_id, leader, from_iso, from_start, from_end, from_precision, from_stated)
select pg_temp.key('Office', 'office-' || i), 'office-' || i, pg_temp.key('Actor', 'person-' || i % persons), 'President',
  pg_temp.key('Actor', 'country-' || i), true, '2014', '2014-01-01', '2014-12-31', 'YEAR', true
from size, generate_series(0, countries - 1) i;

insert into meeting (id, slug, kind, format, status, title, date_iso, date_start, date_end, date_precision, date_stated,
  place, country_id)
select pg_temp.key('Meeting', 'meeting-' || i), 'meeting-' || i, (array['MEETING', 'VISIT', 'CALL', 'SUMMIT'])[1 + i % 4],
  (array['IN_PERSON', 'IN_PERSON', 'PHONE', 'VIDEO'])[1 + i % 4], (array['HELD', 'HELD', 'HELD', 'PLANNED'])[1 + (i / 4) % 4],
  'Talks ' || i || ' on ' || pg_temp.words(seed || 'talks', i, 4), day::text, day, day, 'DAY', true, 'City ' || i % 300,
  pg_temp.key('Actor', 'country-' || i % countries)
from size, generate_series(0, meetings - 1) i, pg_temp.day('met', i) day;
-- Two persons and now and then a third, never the same twice.
insert into participation (meeting_id, position, actor_id, role, met_on)
select pg_temp.key('Meeting', 'meeting-' || i), place, pg_temp.key('Actor', 'person-' || who),
  (array['HOST', 'VISITOR', 'PARTICIPANT'])[place + 1], day
from size, generate_series(0, meetings - 1) i, pg_temp.day('met', i) day,
  lateral (values (0, pg_temp.person('host', i)),
    (1, (pg_temp.person('host', i) + 1 + pg_temp.person('guest', i) % (persons - 4)) % persons),
    (2, case when i % 3 = 0 then (pg_temp.person('host', i) + persons - 2) % persons end)) part (place, who)
where who is not null;

insert into statement (id, slug, kind, text, said_on_iso, said_on_start, said_on_end, said_on_precision, said_on_stated,
  meeting_id, topics)
select pg_temp.key('Statement', 'statement-' || i), 'statement-' || i, (array['DIRECT', 'INDIRECT', 'MIXED'])[1 + i % 3],
  'Statement ' || i || ': ' || pg_temp.words(seed || 'said', i, 16), day::text, day, day, 'DAY', true,
  case when i % 3 = 0 then pg_temp.key('Meeting', 'meeting-' || floor(meetings * pg_temp.chance(seed || 'at', i))::bigint) end,
  array['topic-' || i % 50]
from size, generate_series(0, statements - 1) i, pg_temp.day('said', i) day;
insert into statement_actor (statement_id, role, position, actor_id, said_on)
select pg_temp.key('Statement', 'statement-' || i), role, 0, pg_temp.key('Actor', who), day
from size, generate_series(0, statements - 1) i, pg_temp.day('said', i) day,
  lateral (values ('SPEAKER', 'person-' || pg_temp.person('speaker', i)),
    ('ADDRESSEE', case when i % 5 = 0 then 'person-' || pg_temp.person('addressee', i) end),
    ('MENTIONED', 'country-' || pg_temp.country('mentioned', i))) part (role, who)
where who is not null;

insert into relationship (id, slug, subject_id, predicate, object_id, status, since_iso, since_start, since_end,
  since_precision, since_stated)
select pg_temp.key('Relationship', 'relationship-' || i), 'relationship-' || i, pg_temp.key('Actor', 'country-' || subject),
  (array['ALLY_OF', 'SANCTIONS', 'SUPPORTS', 'PARTNER_OF'])[1 + i % 4],
  pg_temp.key('Actor', 'country-' || (subject + 1 + pg_temp.country('object', i) % (countries - 1)) % countries),
  'ASSERTED', day::text, day, day, 'DAY', true
from size, generate_series(0, relationships - 1) i, pg_temp.country('subject', i) subject, pg_temp.day('since', i) day;

insert into trade_figure (id, slug, reporter_id, partner_id, flow, exporter_id, importer_id, commodity, measure, amount, unit,
  approximate, direction, period_iso, period_start, period_end, period_precision, period_stated)
select pg_temp.key('TradeFigure', 'figure-' || i), 'figure-' || i, pg_temp.key('Actor', 'country-' || reporter),
  pg_temp.key('Actor', 'country-' || partner), flow,
  pg_temp.key('Actor', 'country-' || case when flow = 'IMPORT' then partner else reporter end),
  pg_temp.key('Actor', 'country-' || case when flow = 'IMPORT' then reporter else partner end),
  (array['all goods', 'crude oil', 'grain', 'natural gas', 'semiconductors'])[1 + i % 5],
  (array['VALUE', 'SHARE', 'CHANGE'])[1 + i % 3], round((1000 * pg_temp.chance(seed || 'amount', i))::numeric, 1),
  case when i % 3 = 0 then 'billion USD' else 'percent' end, i % 2 = 0, (array['UP', 'DOWN', null])[1 + i % 3],
  year::text, make_date(year, 1, 1), make_date(year, 12, 31), 'YEAR', true
from size, generate_series(0, figures - 1) i, pg_temp.country('reporter', i) reporter,
  lateral (select (reporter + 1 + pg_temp.country('partner', i) % (countries - 1)) % countries as partner,
    (array['IMPORT', 'EXPORT'])[1 + i % 2] as flow, 2014 + (i % 10)::int as year) more;
insert into trade_figure_party (trade_figure_id, actor_id, period_start, slug)
select id, reporter_id, period_start, slug from trade_figure
union all select id, partner_id, period_start, slug from trade_figure;
insert into trade_figure_claimant (trade_figure_id, position, actor_id)
select pg_temp.key('TradeFigure', 'figure-' || i), 0, pg_temp.key('Actor', 'person-' || pg_temp.person('claimant', i))
from size, generate_series(0, figures - 1) i where i % 4 = 0;

insert into citation (id, fact_id, article_id, position, span_start, span_end, extractor, confidence)
select pg_temp.key('Citation', type || i || '/' || place), id,
  pg_temp.key('Article', 'article-' || pg_temp.article(type || place, i)), place, i % 1000 + 100 * place, i % 1000 + 100 * place + 80, 'curated', 1
from made, generate_series(0, case when i % 5 = 0 then 1 else 0 end) place;
insert into mention (article_id, actor_id)
select distinct article_id, actor_id from citation join statement_actor on statement_id = fact_id;

update dataset_state set version = version + 1, updated_at = now();
-- The application indexes what is searched at its next start.
update search_state set version = 0;
