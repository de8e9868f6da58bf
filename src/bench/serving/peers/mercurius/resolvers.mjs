import { rows } from './database.mjs';

const PERSON = `select id, name from actor where type = 'PERSON' and slug = $1`;

const ACTORS = 'select id, name from actor where slug = any ($1::text[]) order by name, slug limit $2';

const STATEMENTS = `
  select s.id, s.kind, s.text, s.said_on_iso as "saidOn"
  from statement s join fact f on f.id = s.id
  where s.kind = $1 and s.said_on_start >= $2::date and s.said_on_start < $3::date and not f.hidden
  order by s.said_on_start desc, s.slug limit $4`;

const NUMBER_OF_STATEMENTS = `
  select count(*)::int as number
  from statement s join fact f on f.id = s.id
  where s.kind = $1 and s.said_on_start >= $2::date and s.said_on_start < $3::date and not f.hidden`;

const STATEMENT = `
  select s.id, s.kind, s.text, s.said_on_iso as "saidOn"
  from statement s join fact f on f.id = s.id where s.id = $1 and not f.hidden`;

// The words that Entente keeps for its own search. It is not asked for a rank as Entente gives one.
const FOUND = `
  select s.id, s.kind, s.text, s.said_on_iso as "saidOn"
  from search_document d join statement s on s.id = d.id join fact f on f.id = s.id
  where d.words @@ plainto_tsquery('simple', $1) and d.type = 'STATEMENT' and not f.hidden
  order by s.said_on_start desc, s.slug limit $2`;

export const resolvers = {
  Node: {
    resolveType: () => 'Statement',
  },
  Query: {
    person: async (_, { slug }) => (await rows(PERSON, [slug]))[0] ?? null,
    actors: (_, { slugs, first }) => rows(ACTORS, [slugs, first]),
    statements: (_, page) => page,
    node: async (_, { id }) => (await rows(STATEMENT, [id]))[0] ?? null,
    search: (_, { text, first }) => rows(FOUND, [text, first]),
  },
  StatementPage: {
    nodes: ({ kind, from, before, first }) => rows(STATEMENTS, [kind, from, before, first]),
    totalCount: async ({ kind, from, before }) => (await rows(NUMBER_OF_STATEMENTS, [kind, from, before]))[0].number,
  },
};
