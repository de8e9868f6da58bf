import { log } from './log.mjs';
import { metric } from './metrics.mjs';
import { readOptions } from './options.mjs';
import { paced, quantile } from './paced.mjs';
import { printer } from './printer.mjs';
import { machine, table } from './report.mjs';
import { withEachWarm } from './setting.mjs';

/** Of the most that it answers. */
const SHARE = 0.7;

/** The minutes are told of in as many parts. */
const PARTS = 10;

const COLUMNS = ['', 'requests', 'failed', 'p50 ms', 'p99 ms', 'least heap MiB', 'resident MiB', 'connections'];

const options = readOptions();
const print = printer(options);
print(machine(options));
await withEachWarm(options, async (running, file, most, size) => {
  const pace = SHARE * most;
  const rows = [];
  for (let part = 1; part <= PARTS; part++) {
    rows.push([`${((100 * part) / PARTS).toFixed(0)} %`, ...(await soaked(running, file, pace))]);
    log(rows.at(-1).join(' · '));
  }
  const statements = size.toLocaleString('en');
  print(`${running.subject.name}, ${statements} statements, ${options.minutes} minutes at ${pace.toFixed(0)} requests a second:\n`);
  print(table(COLUMNS, rows));
});

async function soaked(running, file, pace) {
  const heaps = [];
  const sampling = setInterval(async () => heaps.push(await metric(running, 'jvm_memory_used_bytes', 'area="heap"')), 500);
  const answers = await paced(running.url, file, pace, (60 * options.minutes) / PARTS);
  clearInterval(sampling);
  const times = answers.map(({ milliseconds }) => milliseconds);
  const taken = await metric(running, 'agroal_active_count');
  const free = await metric(running, 'agroal_available_count');
  return [
    answers.length,
    answers.filter(({ status }) => status !== 200).length,
    quantile(times, 0.5).toFixed(1),
    quantile(times, 0.99).toFixed(1),
    // What is left when the collector has just run.
    (Math.min(...heaps) / 2 ** 20).toFixed(0),
    running.residentMebibytes().toFixed(0),
    taken + free,
  ];
}
