import { agree } from './agreement.mjs';
import { bodies, write } from './bodies.mjs';
import { graph } from './graph.mjs';
import { load } from './load.mjs';
import { log } from './log.mjs';
import { readOptions } from './options.mjs';
import { printer } from './printer.mjs';
import { questions } from './questions.mjs';
import { heading, machine, measurements, warmUps } from './report.mjs';
import { Running } from './running.mjs';
import { maker, withPostgresql } from './setting.mjs';
import { chosen, subjects } from './subjects.mjs';
import { warmUp } from './warm-up.mjs';

/** Load before each measured run, so that it finds caches and connections as they are under load. */
const LEAD_IN_SECONDS = 1;

const options = readOptions();
const print = printer(options);

await withPostgresql(options, async (postgresql, folder) => {
  const all = subjects(options, postgresql);
  const measured = chosen(all, options.subjects);
  print(machine(options));
  for (const size of options.sizes) {
    const database = await graph(postgresql, maker(all, folder), size, options.seed);
    await measure({ postgresql, folder, database, size }, measured);
  }
});

async function measure({ postgresql, folder, database, size }, all) {
  const asked = await questions(postgresql, database, size, options.seed);
  const requests = new Map();
  const files = new Map();
  const runnings = [];
  const curves = new Map();
  try {
    for (const subject of all.filter((one) => one.command)) {
      const running = await Running.start(subject, database, folder);
      runnings.push(running);
      const made = bodies(subject.language, running.documents, asked, options.seed);
      requests.set(subject.name, made);
      files.set(subject.name, write(folder, subject.name, made));
      const query = subject.queries.includes('mixed') ? 'mixed' : subject.queries[0];
      const curve = await warmUp(running.url, files.get(subject.name)[query], options.warmUpSeconds);
      curves.set(subject.name, curve);
      log(`${subject.name} warms up: ${curve.map((value) => value.toFixed(0)).join(' ')} requests a second`);
      await warmUpQueries(running, files.get(subject.name));
    }
    await agree(runnings, requests, asked);
    log('all give the same data for the same question');
    print(heading(size));
    print(warmUps(curves));
    for (const connections of options.connections) {
      const results = await rounds(postgresql, all, runnings, files, connections);
      print(measurements(connections, options.queries, results));
    }
  } finally {
    await Promise.all(runnings.map((running) => running.stop()));
  }
}

/** Each query by itself, as it is measured: of mixed traffic at size, the slowest takes most of the time. */
async function warmUpQueries(running, files) {
  for (const query of options.queries.filter((one) => one !== 'mixed' && running.subject.queries.includes(one))) {
    const curve = await warmUp(running.url, files[query], options.warmUpSeconds / 4);
    log(`${running.subject.name}, ${query}: ${curve.map((value) => value.toFixed(0)).join(' ')} requests a second`);
  }
}

/** Round after round over all subjects, so that the noise of the machine hits all alike. */
async function rounds(postgresql, all, runnings, files, connections) {
  const results = [];
  for (const query of [...options.queries, 'health']) {
    for (let round = 1; round <= options.rounds; round++) {
      for (const subject of all.filter((one) => one.queries.includes(query))) {
        const owner = subject.sameProcessAs ?? subject.name;
        const running = runnings.find((one) => one.subject.name === owner);
        const url = `http://127.0.0.1:${running.subject.port}${subject.path}`;
        const file = subject.sameProcessAs ? undefined : files.get(subject.name)[query];
        results.push({ query, subject: subject.name, ...(await once(postgresql, running, url, file, connections)) });
      }
    }
    log(`${query} at ${connections} connections is measured`);
  }
  return results;
}

async function once(postgresql, running, url, file, connections) {
  await load(url, file, connections, LEAD_IN_SECONDS);
  const before = { own: running.processorSeconds(), database: postgresql.processorSeconds() };
  const measured = await load(url, file, connections, options.seconds);
  const thousands = measured.requests / 1000;
  return {
    ...measured,
    processor: (running.processorSeconds() - before.own) / thousands,
    database: (postgresql.processorSeconds() - before.database) / thousands,
    mebibytes: running.residentMebibytes(),
  };
}
