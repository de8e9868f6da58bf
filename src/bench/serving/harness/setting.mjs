import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bodies, write } from './bodies.mjs';
import { Entente } from './entente.mjs';
import { graph } from './graph.mjs';
import { load } from './load.mjs';
import { log } from './log.mjs';
import { Postgresql } from './postgresql.mjs';
import { questions } from './questions.mjs';
import { Running } from './running.mjs';
import { chosen, subjects } from './subjects.mjs';
import { warmUp } from './warm-up.mjs';

/** Does something with a PostgreSQL and a folder for logs, which is left where that fails. */
export async function withPostgresql(options, work) {
  const folder = mkdtempSync(join(tmpdir(), 'entente-bench-serving-'));
  const postgresql = new Postgresql(options.folder, options.postgresqlPort);
  try {
    await postgresql.start();
    await work(postgresql, folder);
  } catch (failure) {
    console.error(`${failure.message}\nThe logs are in ${folder}.`);
    process.exitCode = 1;
  } finally {
    await postgresql.stop();
  }
  if (!process.exitCode) {
    rmSync(folder, { recursive: true });
  }
}

/** Entente, which makes the tables. */
export function maker(all, folder) {
  const subject = all.find(({ language }) => language === 'entente');
  if (!subject) {
    throw new Error('Without Entente there is nothing to measure: build the jar first.');
  }
  return new Entente(subject, folder);
}

/** Does something with each subject in turn, warm, and with the most requests a second of mixed traffic that it answers. */
export async function withEachWarm(options, work) {
  await withPostgresql(options, async (postgresql, folder) => {
    const all = subjects(options, postgresql);
    for (const size of options.sizes) {
      const database = await graph(postgresql, maker(all, folder), size, options.seed);
      const asked = await questions(postgresql, database, size, options.seed);
      const named = !options.subjects.includes('all');
      for (const subject of named ? chosen(all, options.subjects) : [maker(all, folder).subject]) {
        const running = await Running.start(subject, database, folder);
        try {
          const made = bodies(subject.language, running.documents, asked, options.seed);
          const file = write(folder, subject.name, made).mixed;
          await warmUp(running.url, file, options.warmUpSeconds);
          const { perSecond } = await load(running.url, file, options.connections[0], options.seconds);
          log(`${subject.name}, warm, answers ${perSecond.toFixed(0)} requests of mixed traffic a second`);
          await work(running, file, perSecond, size);
        } finally {
          await running.stop();
        }
      }
    }
  });
}
