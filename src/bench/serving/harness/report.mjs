import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { SETTINGS } from './postgresql.mjs';
import { POOL_SIZE } from './subjects.mjs';

const PEERS = ['postgraphile', 'mercurius'];

/** What it was measured on. */
export function machine(options) {
  const settings = Object.entries(SETTINGS).map(([name, value]) => `${name} ${value}`).join(', ');
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return [
    `\`${options.command}\``,
    '',
    `${cpus().length} cores of ${cpus()[0].model}, ${memory} GiB, Linux ${release()}; PostgreSQL 17.5 (${settings}), `
      + `${POOL_SIZE} connections for each subject; ${versions()}; commit ${commit()}. Server, database and load share the machine.`,
    '',
  ].join('\n');
}

function versions() {
  const version = (peer) => {
    const file = new URL(`../peers/${peer}/package.json`, import.meta.url);
    return `${peer} ${JSON.parse(readFileSync(file, 'utf8')).dependencies[peer]}`;
  };
  return PEERS.map(version).join(', ');
}

function commit() {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
}

export function heading(size) {
  return `### ${size.toLocaleString('en')} statements\n`;
}

/** The warm-up curves: requests a second of mixed traffic in each ten seconds from the start. */
export function warmUps(curves) {
  const longest = Math.max(0, ...[...curves.values()].map((curve) => curve.length));
  if (longest === 0) {
    return '';
  }
  const ends = Array.from({ length: longest }, (_, i) => `${10 * (i + 1)} s`);
  const rows = [...curves].map(([name, curve]) => [name, ...ends.map((_, i) => curve[i]?.toFixed(0) ?? '')]);
  return `Warm-up: requests a second of mixed traffic at 8 connections (the floor: of its query), by seconds since it was ready.\n\n${table(['', ...ends], rows)}`;
}

/** One table for a number of connections. */
export function measurements(connections, queries, results) {
  const rows = [];
  for (const query of [...queries, 'health']) {
    const ofQuery = results.filter((result) => result.query === query);
    const names = [...new Set(ofQuery.map((result) => result.subject))];
    const medians = new Map(names.map((name) => [name, median(ofQuery.filter((result) => result.subject === name))]));
    for (const [name, value] of medians) {
      rows.push([query, name, ...figures(value), ...PEERS.map((peer) => ratio(value, name, medians.get(peer), peer))]);
    }
  }
  const columns = ['', '', 'requests/s', 'least–most', 'p50 ms', 'p99 ms', 'CPU s per 1,000', 'of PostgreSQL', 'MiB', ...PEERS.map((peer) => `× ${peer}`)];
  return `${connections} ${connections === 1 ? 'connection' : 'connections'}:\n\n${table(columns, rows)}`;
}

function figures(value) {
  return [
    whole(value.perSecond),
    `${whole(value.least)}–${whole(value.most)}`,
    value.p50.toFixed(2),
    value.p99.toFixed(2),
    seconds(value.processor),
    seconds(value.database),
    value.mebibytes.toFixed(0),
  ];
}

/** A run too short for a single answer has none. */
function seconds(number) {
  return Number.isFinite(number) ? number.toFixed(2) : '–';
}

function whole(number) {
  return number.toFixed(number < 100 ? 1 : 0);
}

function ratio(value, name, peer, peerName) {
  return peer && name !== peerName ? (value.perSecond / peer.perSecond).toFixed(2) : '';
}

function median(results) {
  const speeds = results.map((result) => result.perSecond);
  const middle = { least: Math.min(...speeds), most: Math.max(...speeds) };
  for (const field of ['perSecond', 'p50', 'p99', 'processor', 'database', 'mebibytes']) {
    const sorted = results.map((result) => result[field]).sort((one, other) => one - other);
    const last = sorted.length - 1;
    middle[field] = (sorted[Math.floor(last / 2)] + sorted[Math.ceil(last / 2)]) / 2;
  }
  return middle;
}

export function table(columns, rows) {
  const marks = columns.map((name, i) => (i > 0 && name !== '' ? '---:' : '---'));
  return [columns, marks, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n') + '\n';
}
