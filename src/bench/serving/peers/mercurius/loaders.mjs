import { rows } from './database.mjs';

// One statement for all parents of one level. “lateral” takes the first of each parent, in the order of an index where
// there is one, so that no more rows are read than are shown.

/** The children of each parent, in the parents' order; all parents of a level ask for the same number. */
async function children(queries, text) {
  return all(queries, text, queries[0].params.first);
}

async function all(queries, text, ...first) {
  const keys = queries.map(({ obj }) => obj.id);
  const found = await rows(text, [[...new Set(keys)], ...first]);
  const byParent = new Map(keys.map((key) => [key, []]));
  for (const row of found) {
    byParent.get(row.parent).push(row);
  }
  return keys.map((key) => byParent.get(key));
}

async function referred(queries, key, text) {
  const keys = [...new Set(queries.map(({ obj }) => obj[key]).filter((value) => value !== null))];
  const found = new Map((await rows(text, [keys])).map((row) => [row.id, row]));
  return queries.map(({ obj }) => found.get(obj[key]) ?? null);
}

const ACTORS = 'select id, name from actor where id = any ($1::uuid[])';

const ARTICLES = `
  select id, title, url, published_on_iso as "publishedOn" from article
  where id = any ($1::uuid[]) and not hidden`;

const MEETINGS_OF_ACTOR = `
  select parent, child.* from unnest($1::uuid[]) parent, lateral (
    select m.id, m.title, m.kind, m.status, m.place, m.date_iso as date
    from participation p join meeting m on m.id = p.meeting_id join fact f on f.id = m.id
    where p.actor_id = parent and not f.hidden
    order by p.met_on desc, m.slug limit $2) child`;

const STATEMENTS_OF_ACTOR = `
  select parent, child.* from unnest($1::uuid[]) parent, lateral (
    select s.id, s.kind, s.text, s.said_on_iso as "saidOn"
    from statement_actor a join statement s on s.id = a.statement_id join fact f on f.id = s.id
    where a.actor_id = parent and a.role = 'SPEAKER' and not f.hidden
    order by a.said_on desc nulls last, s.slug limit $2) child`;

const STATEMENTS_AT_MEETING = `
  select parent, child.* from unnest($1::uuid[]) parent, lateral (
    select s.id, s.kind, s.text, s.said_on_iso as "saidOn"
    from statement s join fact f on f.id = s.id
    where s.meeting_id = parent and not f.hidden
    order by s.said_on_start desc nulls last, s.slug limit $2) child`;

const TRADE_FIGURES_OF_PERSON = `
  select parent, child.* from unnest($1::uuid[]) parent, lateral (
    select t.id, t.reporter_id, t.partner_id, t.flow, t.commodity, t.measure, t.amount as value, t.unit,
      t.period_iso as period
    from (
      select distinct of_country.*
      from office o join fact f on f.id = o.id, lateral (
        select p.trade_figure_id, p.period_start, p.slug
        from trade_figure_party p join fact f on f.id = p.trade_figure_id
        where p.actor_id = o.of_id and not f.hidden
        order by p.period_start desc, p.slug limit $2) of_country
      where o.person_id = parent and o.leader and not f.hidden
      order by of_country.period_start desc, of_country.slug limit $2) latest
    join trade_figure t on t.id = latest.trade_figure_id
    order by t.period_start desc, t.slug) child`;

const PARTICIPANTS = `
  select meeting_id as parent, role, actor_id from participation
  where meeting_id = any ($1::uuid[]) order by meeting_id, position`;

const SPEAKERS = `
  select s.statement_id as parent, a.id, a.name
  from statement_actor s join actor a on a.id = s.actor_id
  where s.statement_id = any ($1::uuid[]) and s.role = 'SPEAKER' order by s.statement_id, s.position`;

const CITATIONS = `
  select parent, child.* from unnest($1::uuid[]) parent, lateral (
    select c.article_id, c.span_start as start, c.span_end as end
    from citation c where c.fact_id = parent and not c.hidden order by c.position limit $2) child`;

export const loaders = {
  Actor: {
    meetings: (queries) => children(queries, MEETINGS_OF_ACTOR),
    statements: (queries) => children(queries, STATEMENTS_OF_ACTOR),
    tradeFigures: (queries) => children(queries, TRADE_FIGURES_OF_PERSON),
  },
  Meeting: {
    participants: (queries) => all(queries, PARTICIPANTS),
    statements: (queries) => children(queries, STATEMENTS_AT_MEETING),
  },
  Participation: {
    actor: (queries) => referred(queries, 'actor_id', ACTORS),
  },
  Statement: {
    speakers: (queries) => all(queries, SPEAKERS),
    citations: (queries) => children(queries, CITATIONS),
  },
  Citation: {
    article: (queries) => referred(queries, 'article_id', ARTICLES),
  },
  TradeFigure: {
    reporter: (queries) => referred(queries, 'reporter_id', ACTORS),
    partner: (queries) => referred(queries, 'partner_id', ACTORS),
  },
};
