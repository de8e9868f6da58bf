import { createHash } from 'node:crypto';
import { chance } from './chance.mjs';

/** Leaders with full pages at every size, so that an answer is as long at each. */
const LEADERS = 12;
const KINDS = ['DIRECT', 'INDIRECT', 'MIXED'];
const DAYS = 3650;

/**
 * What is asked: for each query some variants, so that not one set of rows is measured. A variant has what each
 * language calls its variables.
 */
export async function questions(postgresql, database, size, seed) {
  const next = chance(seed);
  const below = (number) => Math.floor(next() * number);
  return {
    leader: several(10, LEADERS, below).map((i) => ({ slug: `person-${i}` })),
    leaders: some(12, () => ({ slugs: several(50, 100, below).map((i) => `person-${i}`) })),
    statements: some(24, () => {
      const day = below(DAYS - 91);
      return { kind: KINDS[below(3)], from: date(day), before: date(day + 91) };
    }),
    node: some(64, () => ({ statement: `statement-${below(size)}` })),
    search: await searches(postgresql, database, size, below),
  };
}

function some(many, make) {
  const made = new Map();
  for (let tries = 0; made.size < many && tries < 100 * many; tries++) {
    const one = make();
    made.set(JSON.stringify(one), one);
  }
  return [...made.values()];
}

function several(many, among, below) {
  const drawn = new Set();
  while (drawn.size < many) {
    drawn.add(below(among));
  }
  return [...drawn];
}

function date(day) {
  return new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10);
}

/** As many as fit on the page, so that what is found can be compared between servers that rank in different ways. */
const FEW = 20;

/**
 * Words of a statement that few have together: two, or more where the graph is large. The space at the end says that
 * the last word is whole.
 */
async function searches(postgresql, database, size, below) {
  const found = new Map();
  for (let tries = 0; found.size < 24 && tries < 500; tries++) {
    const slug = `statement-${below(size)}`;
    const [{ text }] = await postgresql.query(database, 'select text from statement where slug = $1', [slug]);
    const rare = text.match(/term[0-9]+/g);
    let words = text.split(' ')[2 + below(3)];
    let number = Infinity;
    while (number > FEW && rare.length > 0) {
      words = `${words} ${rare.shift()}`;
      [{ number }] = await postgresql.query(
        database,
        `select count(*)::int as number from search_document
        where type = 'STATEMENT' and words @@ plainto_tsquery('simple', $1)`,
        [words],
      );
    }
    if (number <= FEW) {
      found.set(words, { text: `${words} ` });
    }
  }
  return [...found.values()];
}

/** The key that Entente derives from type and slug: a name-based UUID. */
export function key(type, slug) {
  const bytes = createHash('md5').update(`${type}:${slug}`).digest();
  bytes[6] = (bytes[6] & 0x0f) | 0x30;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
