import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance } from './chance.mjs';
import { key } from './questions.mjs';

/** Of a hundred requests of the mixed traffic. */
const SHARES = { leader: 20, leaders: 5, statements: 15, node: 45, search: 15 };

/** The requests of a language, by query: one for each variant. */
export function bodies(language, documents, questions, seed) {
  const all = {};
  for (const [query, variants] of Object.entries(questions)) {
    const document = documents[query] ?? '';
    all[query] = variants.map((variant) =>
      JSON.stringify({ query: document, variables: variables(language, query, variant) }),
    );
  }
  all.mixed = mixed(all, seed);
  return all;
}

function variables(language, query, variant) {
  if (query !== 'node') {
    return variant;
  }
  const { statement } = variant;
  switch (language) {
    case 'entente':
      return { id: Buffer.from(`Statement:${statement}`).toString('base64url') };
    case 'postgraphile':
      return { id: Buffer.from(JSON.stringify(['Statement', key('Statement', statement)])).toString('base64') };
    default:
      return { id: key('Statement', statement) };
  }
}

/** The same order for all languages. */
function mixed(all, seed) {
  const next = chance(seed);
  const drawn = Object.entries(SHARES).flatMap(([query, share]) =>
    Array.from({ length: 4 * share }, (_, i) => ({ body: all[query][i % all[query].length], place: next() })),
  );
  return drawn.sort((one, other) => one.place - other.place).map(({ body }) => body);
}

export function write(folder, subject, all) {
  const files = {};
  for (const [query, requests] of Object.entries(all)) {
    files[query] = join(folder, `${subject}-${query}.jsonl`);
    writeFileSync(files[query], `${requests.join('\n')}\n`);
  }
  return files;
}
