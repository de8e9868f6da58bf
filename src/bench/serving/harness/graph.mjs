import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { log } from './log.mjs';

const HERE = new URL('..', import.meta.url);
const TABLES = 'src/main/resources/db';

/** Else who is asked first would wait for the disk. */
const INTO_MEMORY = `
  create extension if not exists pg_prewarm;
  select sum(pg_prewarm(oid, 'read')) from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'i')`;

/**
 * The name of the database with the graph of a size and seed. It is made where it is not there, and again when the
 * tables of Entente or the way of making it have changed.
 */
export async function graph(postgresql, entente, size, seed) {
  const name = `graph_${size}_${seed}_${version()}`;
  const there = await postgresql.query('postgres', 'select 1 from pg_database where datname = $1', [name]);
  if (there.length === 0) {
    await dropFormer(postgresql, `graph_${size}_${seed}`);
    const unfinished = `${name}_unfinished`;
    await postgresql.query('postgres', `create database ${unfinished}`);
    await fill(postgresql, entente, unfinished, size, seed);
    await postgresql.query('postgres', `alter database ${unfinished} rename to ${name}`);
  }
  await postgresql.query(name, readFileSync(new URL('peers/postgraphile/views.sql', HERE), 'utf8'));
  await postgresql.query(name, INTO_MEMORY);
  return name;
}

/** Those of the same size and seed that were made in another way, or not to the end. */
async function dropFormer(postgresql, prefix) {
  const former = await postgresql.query(
    'postgres',
    'select datname from pg_database where starts_with(datname, $1)',
    [`${prefix}_`],
  );
  for (const { datname } of former) {
    await postgresql.query('postgres', `drop database ${datname}`);
  }
}

async function fill(postgresql, entente, database, size, seed) {
  await timed(`Entente makes its tables in ${database}`, () => entente.startOnce(database));
  await timed(`a graph of ${size} statements`, () =>
    postgresql.query(
      database,
      `begin; set local graph.statements = '${size}'; set local graph.seed = '${seed}';
      ${readFileSync(new URL('graph.sql', HERE), 'utf8')}
      commit`,
    ),
  );
  await timed('Entente indexes what is searched', () => entente.startOnce(database));
  await timed('PostgreSQL cleans up', async () => {
    await postgresql.query(database, 'vacuum analyze');
    await postgresql.query(database, 'checkpoint');
  });
}

async function timed(what, work) {
  const startedAt = Date.now();
  await work();
  log(`${what}: ${((Date.now() - startedAt) / 1000).toFixed(1)} s`);
}

/** What the database is made by. */
function version() {
  const sum = createHash('sha256');
  const files = readdirSync(TABLES, { recursive: true }).filter((file) => file.endsWith('.sql')).sort();
  for (const file of files) {
    sum.update(file).update(readFileSync(join(TABLES, file)));
  }
  sum.update(readFileSync(new URL('graph.sql', HERE)));
  return sum.digest('hex').slice(0, 8);
}
