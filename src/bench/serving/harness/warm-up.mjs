import { load } from './load.mjs';

const WINDOW_SECONDS = 10;
const CONNECTIONS = 8;

/** Throughput stands still when it differs by no more than this over three windows. */
const STILL = 0.03;

/**
 * Loads a subject from its start on until its throughput stands still, or for as long as allowed.
 *
 * @returns the requests a second of each window
 */
export async function warmUp(url, bodies, seconds) {
  const curve = [];
  while (curve.length * WINDOW_SECONDS < seconds && !isStill(curve)) {
    curve.push((await load(url, bodies, CONNECTIONS, WINDOW_SECONDS)).perSecond);
  }
  return curve;
}

function isStill(curve) {
  const last = curve.slice(-3);
  return last.length === 3 && Math.max(...last) - Math.min(...last) <= STILL * Math.max(...last);
}
