import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { log } from './log.mjs';
import { processorSeconds, start, stop } from './processes.mjs';

const VERSION = '17.5.0';
const GROUP = 'io.zonky.test.postgres';
const ARTIFACT = `embedded-postgres-binaries-linux-${process.arch === 'arm64' ? 'arm64v8' : 'amd64'}`;

/** The same for every subject; all of them together stay below the number of connections. */
export const SETTINGS = {
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  // Everything is in memory, or on a disk without heads.
  random_page_cost: '1.1',
  jit: 'off',
  max_connections: '300',
};

/** A PostgreSQL of its own, in a folder that stays between runs. */
export class Postgresql {
  #folder;
  #port;
  #user;
  #server;

  constructor(folder, port) {
    this.#folder = resolve(folder);
    this.#port = port;
    this.#user = process.getuid() === 0 ? unprivileged() : {};
  }

  async start() {
    mkdirSync(this.#folder, { recursive: true });
    if (this.#user.uid !== undefined) {
      chownSync(this.#folder, this.#user.uid, this.#user.gid);
    }
    const program = join(this.#folder, `postgresql-${VERSION}`);
    if (!existsSync(join(program, 'bin', 'postgres'))) {
      this.#unpack(program);
    }
    const data = join(this.#folder, 'data');
    if (!existsSync(join(data, 'PG_VERSION'))) {
      this.#run(join(program, 'bin', 'initdb'), '-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8');
    }
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    this.#server = start(
      [join(program, 'bin', 'postgres'), '-D', data, '-p', `${this.#port}`, '-k', '', '-h', '127.0.0.1', ...settings],
      { log: join(this.#folder, 'postgresql.log'), cwd: this.#folder, ...this.#user },
    );
    await this.#accepts();
  }

  #unpack(program) {
    log(`unpacks PostgreSQL ${VERSION}`);
    const name = `${ARTIFACT}-${VERSION}.jar`;
    const kept = join(homedir(), '.m2', 'repository', ...GROUP.split('.'), ARTIFACT, VERSION, name);
    if (!existsSync(kept)) {
      execFileSync('./mvnw', ['-q', '-B', '-ntp', 'dependency:get', '-Dtransitive=false', `-Dartifact=${GROUP}:${ARTIFACT}:${VERSION}`], { stdio: 'inherit' });
    }
    mkdirSync(program, { recursive: true });
    execFileSync('jar', ['xf', kept], { cwd: program });
    execFileSync('sh', ['-c', 'tar -xJf *.txz && rm -r *.txz META-INF && chmod -R a+rX .'], { cwd: program });
  }

  #run(...command) {
    execFileSync(command[0], command.slice(1), { cwd: this.#folder, ...this.#user, stdio: ['ignore', 'ignore', 'inherit'] });
  }

  async #accepts() {
    for (let i = 0; i < 600; i++) {
      if (this.#server.exitCode !== null) {
        throw new Error(`PostgreSQL ended at start; see ${join(this.#folder, 'postgresql.log')}.`);
      }
      try {
        await this.query('postgres', 'select 1');
        return;
      } catch {
        await pause(100);
      }
    }
    throw new Error('PostgreSQL does not answer.');
  }

  stop() {
    // For PostgreSQL, SIGINT is the fast way that loses nothing.
    return stop(this.#server, 'SIGINT');
  }

  jdbcUrl(database) {
    return `jdbc:postgresql://127.0.0.1:${this.#port}/${database}`;
  }

  url(database) {
    return `postgresql://postgres@127.0.0.1:${this.#port}/${database}`;
  }

  /** The rows of one statement, or of the last of several. */
  async query(database, text, values) {
    const client = new pg.Client({ connectionString: this.url(database) });
    await client.connect();
    try {
      const result = await client.query(text, values);
      return Array.isArray(result) ? result[result.length - 1].rows : result.rows;
    } finally {
      await client.end();
    }
  }

  processorSeconds() {
    return processorSeconds(this.#server.pid);
  }
}

/** PostgreSQL refuses to run as root. */
function unprivileged() {
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (option) => Number(execFileSync('id', [option, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // There is no such user.
    }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user postgres nor nobody.');
}
