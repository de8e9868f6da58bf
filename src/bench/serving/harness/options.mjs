import { parseArgs } from 'node:util';

const QUERIES = ['leader', 'leaders', 'statements', 'node', 'search', 'mixed'];

const OPTIONS = {
  sizes: ['10000', 'statements of the graphs, with commas between'],
  connections: ['8', 'connections of the load, with commas between'],
  queries: [QUERIES.join(','), 'what is asked'],
  subjects: ['all', 'who is asked, with commas between; all that are there'],
  seconds: ['5', 'length of a measured run'],
  rounds: ['3', 'rounds; the median of them counts'],
  'warm-up': ['240', 'longest warm-up of a subject, in seconds'],
  minutes: ['30', 'length of a soak'],
  seed: ['1', 'of the graph and of what is asked'],
  jar: ['target/quarkus-app/quarkus-run.jar', 'Entente, built with -Ppostgresql'],
  native: ['', 'its native binary, built with -Ppostgresql; where empty, target/*-runner'],
  java: ['', 'homes of the JDKs to run the jar with, with commas between; where empty, that of `java`'],
  'java-options': ['-XX:+UseParallelGC', 'options of the JVM, with spaces between; those docs/operations.md advises'],
  folder: ['/var/tmp/entente-bench-serving', 'where the database is kept between runs; PostgreSQL, which does not run as root, must reach it'],
  'postgresql-port': ['5545', 'port of PostgreSQL'],
  port: ['20080', 'port of the first subject'],
  out: ['', 'file for the tables; where empty, standard output'],
};

const WHOLE = {
  sizes: '10000,100000,1000000',
  connections: '1,8,64',
  seconds: '10',
};

/** What the command line asks for; ends the program where it asks for help or is not understood. */
export function readOptions() {
  let values;
  try {
    const options = { whole: { type: 'boolean' }, help: { type: 'boolean' } };
    Object.keys(OPTIONS).forEach((name) => (options[name] = { type: 'string' }));
    values = parseArgs({ options }).values;
  } catch (failure) {
    console.error(`${failure.message}\n${help()}`);
    process.exit(2);
  }
  if (values.help) {
    console.log(help());
    process.exit(0);
  }
  const given = (name) => values[name] ?? (values.whole ? WHOLE[name] : undefined) ?? OPTIONS[name][0];
  const list = (name) => given(name).split(',').filter((part) => part !== '');
  return {
    sizes: list('sizes').map((size) => whole('sizes', size)),
    connections: list('connections').map((number) => whole('connections', number)),
    queries: list('queries').map(query),
    subjects: list('subjects'),
    seconds: whole('seconds', given('seconds')),
    rounds: whole('rounds', given('rounds')),
    warmUpSeconds: whole('warm-up', given('warm-up')),
    minutes: whole('minutes', given('minutes')),
    seed: whole('seed', given('seed')),
    jar: given('jar'),
    native: given('native'),
    javaHomes: list('java'),
    javaOptions: given('java-options').split(' ').filter((part) => part !== ''),
    folder: given('folder'),
    postgresqlPort: whole('postgresql-port', given('postgresql-port')),
    port: whole('port', given('port')),
    out: given('out'),
    command: ['src/bench/serving/run', ...process.argv.slice(2)].join(' '),
  };
}

function whole(name, text) {
  if (!/^[0-9]{1,9}$/.test(text)) {
    refuse(`--${name} takes whole numbers, not “${text}”.`);
  }
  return Number(text);
}

function query(name) {
  if (!QUERIES.includes(name)) {
    refuse(`There is no query “${name}”. There are: ${QUERIES.join(', ')}.`);
  }
  return name;
}

function refuse(text) {
  console.error(text);
  process.exit(2);
}

function help() {
  const lines = Object.entries(OPTIONS).map(
    ([name, [value, meaning]]) => `  --${name.padEnd(16)} ${meaning}${value ? ` (${value})` : ''}`,
  );
  lines.push(`  --whole            all sizes and connections, long runs: hours`);
  return `Options:\n${lines.join('\n')}`;
}
