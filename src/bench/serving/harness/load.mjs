import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const SCRIPT = fileURLToPath(new URL('bodies.lua', import.meta.url));

/**
 * Load for some seconds from one thread, which is enough for servers that share the machine with it.
 *
 * @param bodies a file with the requests, one a line; none for GET
 * @returns requests a second, and milliseconds that half of them and 99 of 100 took at most
 */
export async function load(url, bodies, connections, seconds) {
  const { stdout } = await promisify(execFile)(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '30s', '-s', SCRIPT, url, '--', ...(bodies ? [bodies] : [])],
  );
  const line = stdout.split('\n').find((text) => text.startsWith('{'));
  const { requests, microseconds, p50, p99, errors } = JSON.parse(line);
  if (errors > 0) {
    throw new Error(`${errors} of ${requests} requests to ${url} failed.`);
  }
  return { requests, perSecond: (requests * 1e6) / microseconds, p50: p50 / 1000, p99: p99 / 1000 };
}
