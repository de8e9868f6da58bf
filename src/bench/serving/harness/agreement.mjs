import { isEmpty, plain } from './answers.mjs';

/**
 * Fails unless all subjects give the same data for the same question. Queries of one subject alone have nobody to
 * differ from.
 */
export async function agree(runnings, bodies, questions) {
  for (const [query, variants] of Object.entries(questions)) {
    const asked = runnings.filter(({ subject }) => subject.queries.includes(query));
    let empty = 0;
    for (let i = 0; i < variants.length; i++) {
      let first;
      for (const running of asked) {
        const form = plain(query, await running.ask(bodies.get(running.subject.name)[query][i]));
        first ??= { name: running.subject.name, form };
        if (form !== first.form) {
          throw new Error(difference(query, variants[i], first, { name: running.subject.name, form }));
        }
      }
      empty += isEmpty(first.form) ? 1 : 0;
    }
    if (empty > variants.length / 10) {
      throw new Error(`Of ${variants.length} answers to “${query}”, ${empty} are empty: that measures nothing.`);
    }
  }
}

function difference(query, variant, one, other) {
  let place = 0;
  while (one.form[place] === other.form[place]) {
    place++;
  }
  const part = ({ name, form }) => `  ${name}: …${form.slice(Math.max(0, place - 150), place + 150)}…`;
  return `${one.name} and ${other.name} differ in “${query}” for ${JSON.stringify(variant)}:\n${part(one)}\n${part(other)}`;
}
