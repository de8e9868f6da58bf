import { spawn } from 'node:child_process';
import { openSync, readFileSync, readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What Linux counts processor time in; 100 on every platform that runs this. */
const TICKS_PER_SECOND = 100;

const running = new Set();

/** Starts a process whose output goes to a file; it ends with this program at the latest. */
export function start(command, { log, ...options }) {
  const output = openSync(log, 'w');
  const child = spawn(command[0], command.slice(1), {
    ...options,
    stdio: ['ignore', output, output],
  });
  child.on('error', (failure) => console.error(failure.message));
  running.add(child);
  child.on('exit', () => running.delete(child));
  return child;
}

/** Asks a process to end, and waits until it has. */
export async function stop(child, signal = 'SIGTERM') {
  if (child && child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.on('exit', resolve));
    child.kill(signal);
    await ended;
  }
}

process.on('exit', () => running.forEach((child) => child.kill('SIGINT')));
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    console.error(`Ended by ${signal}.`);
    process.exit(1);
  });
}

/** Long enough for Entente to index the largest graph. */
const PATIENCE_MINUTES = 90;

/** Waits until a URL is answered with 200; fails at once when the process has ended. */
export async function answers(url, child, log) {
  const until = Date.now() + PATIENCE_MINUTES * 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`It ended at start; see ${log}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
    }
    try {
      const response = await fetch(url);
      await response.text();
      if (response.ok) {
        return;
      }
    } catch {
      // Not yet.
    }
    await pause(100);
  }
  throw new Error(`No answer from ${url} within ${PATIENCE_MINUTES} minutes; see ${log}.`);
}

/** The fields of /proc/PID/stat from the third on; null where the process is gone. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** A process and all below it. */
export function tree(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc')) {
    const fields = /^[0-9]+$/.test(name) ? stat(name) : null;
    if (fields) {
      const parent = Number(fields[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
  }
  const all = [pid];
  for (let i = 0; i < all.length; i++) {
    all.push(...(children.get(all[i]) ?? []));
  }
  return all;
}

/** Processor seconds of a process and all below it, those that have ended included. */
export function processorSeconds(pid) {
  let ticks = 0;
  for (const one of tree(pid)) {
    const fields = stat(one);
    if (fields) {
      // utime, stime, and of children that have ended and were waited for, cutime and cstime.
      ticks += fields.slice(11, 15).map(Number).reduce((sum, value) => sum + value);
    }
  }
  return ticks / TICKS_PER_SECOND;
}

/** Resident MiB of a process and all below it. */
export function residentMebibytes(pid) {
  let kibibytes = 0;
  for (const one of tree(pid)) {
    try {
      const status = readFileSync(`/proc/${one}/status`, 'utf8');
      kibibytes += Number(/^VmRSS:\s+([0-9]+)/m.exec(status)?.[1] ?? 0);
    } catch {
      // Gone.
    }
  }
  return kibibytes / 1024;
}
