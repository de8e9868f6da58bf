import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { performance } from 'node:perf_hooks';

const TICK_MILLISECONDS = 5;

/** More than Entente lets wait; who makes more only measures how fast connections are opened. */
const CONNECTIONS = 1000;

/**
 * Load at a given pace, whether the answers keep up with it or not, as many clients that know nothing of each other
 * make it.
 *
 * @param bodies a file with the requests, one a line
 * @returns the answers, each with the status (0 where there was none), and how long it took, in milliseconds: from when
 *     its request was due, and from when it had a connection, of which there are not more than a thousand
 */
export async function paced(url, bodies, perSecond, seconds) {
  const requests = readFileSync(bodies, 'utf8').trimEnd().split('\n').map((line) => Buffer.from(line));
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const answers = [];
  const startedAt = performance.now();
  let sent = 0;
  await new Promise((resolve) => {
    const total = Math.round(perSecond * seconds);
    const answered = (answer) => {
      answers.push(answer);
      if (answers.length === total) {
        resolve();
      }
    };
    const ticks = setInterval(() => {
      const due = Math.min(total, ((performance.now() - startedAt) * perSecond) / 1000);
      while (sent < due) {
        send(url, agent, requests[sent % requests.length], startedAt + (sent * 1000) / perSecond, answered);
        sent++;
      }
      if (sent === total) {
        clearInterval(ticks);
      }
    }, TICK_MILLISECONDS);
  });
  agent.destroy();
  return answers;
}

function send(url, agent, body, due, answered) {
  let sent = due;
  let over = false;
  const end = (status) => {
    if (over) {
      return;
    }
    over = true;
    const now = performance.now();
    answered({ status, milliseconds: now - due, connected: now - sent });
  };
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json', 'Content-Length': body.length };
  request(url, { method: 'POST', agent, headers }, (response) => {
    let start = '';
    response.setEncoding('utf8');
    response.on('data', (text) => (start ||= text));
    // An answer that holds errors has the status 200 all the same.
    response.on('end', () => end(response.statusCode === 200 && start.startsWith('{"errors"') ? 0 : response.statusCode));
    response.on('error', () => end(0));
  })
    .on('socket', () => (sent = performance.now()))
    .on('error', () => end(0))
    .end(body);
}

/** The value that a share of the values does not exceed; null where there are none. */
export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted.length === 0 ? null : sorted[Math.ceil(share * sorted.length) - 1];
}
