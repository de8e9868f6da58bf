/**
 * A number of Entente's own metrics: that of all its series that have a label, together.
 *
 * @param label as it is written there, `area="heap"`; empty for all series
 */
export async function metric(running, name, label = '') {
  const text = await (await fetch(new URL('/q/metrics', running.url))).text();
  return text
    .split('\n')
    .filter((line) => /^[a-z_]+/.exec(line)?.[0] === name && line.includes(label))
    .map((line) => Number(line.slice(line.lastIndexOf(' ') + 1)))
    .reduce((sum, value) => sum + value, 0);
}
