import { load } from './load.mjs';
import { log } from './log.mjs';
import { readOptions } from './options.mjs';
import { paced, quantile } from './paced.mjs';
import { printer } from './printer.mjs';
import { machine, table } from './report.mjs';
import { withEachWarm } from './setting.mjs';

/** How much more comes than can be answered. */
const TIMES = 5;

/** For how long, in seconds. */
const LENGTH = 30;

/** How soon everything must be as before, in seconds. */
const RECOVERY = 5;

const options = readOptions();
const print = printer(options);
print(machine(options));
await withEachWarm(options, async (running, file, most, size) => {
  const calm = await paced(running.url, file, most / 2, RECOVERY);
  const flood = await paced(running.url, file, TIMES * most, LENGTH);
  const resident = running.residentMebibytes();
  log(`${flood.length} requests have come`);
  const after = await paced(running.url, file, most / 2, RECOVERY);
  const again = await load(running.url, file, options.connections[0], options.seconds);
  const statements = size.toLocaleString('en');
  print(
    `${running.subject.name}, ${statements} statements: answers ${most.toFixed(0)} requests a second, and `
      + `${again.perSecond.toFixed(0)} when the flood is over; ${resident.toFixed(0)} MiB resident at its end.\n`,
  );
  print(
    table(
      ['', 'status', 'requests', 'p50 ms', 'p99 ms'],
      [...rows('before, half of that', calm), ...rows(`${TIMES} times as many`, flood), ...rows('after, half of that', after)],
    ),
  );
});

/** One row for each status. */
function rows(when, answers) {
  const statuses = [...new Set(answers.map(({ status }) => status))].sort();
  return statuses.map((status) => {
    const times = answers.filter((answer) => answer.status === status).map(({ connected }) => connected);
    const meaning = status === 0 ? 'failed' : status;
    return [when, meaning, times.length, quantile(times, 0.5).toFixed(1), quantile(times, 0.99).toFixed(1)];
  });
}
