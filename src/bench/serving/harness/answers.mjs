/** Wrappers that one schema has and another has not. */
const WRAPPERS = ['nodes', 'iso', 'actor', 'meeting', 'statement', 'tradeFigure'];

/**
 * What a server answered, in a form that all have in common: an object that only wraps something is that something,
 * and decimals are numbers. What is found by a search is in no particular order.
 */
export function plain(query, body) {
  const { data, errors } = JSON.parse(body);
  if (errors || !data) {
    throw new Error(`Not answered: ${body.slice(0, 500)}`);
  }
  const [answer] = Object.values(data);
  const form = unwrapped(answer);
  return JSON.stringify(query === 'search' ? form.map((hit) => JSON.stringify(hit)).sort() : form);
}

function unwrapped(value) {
  if (Array.isArray(value)) {
    return value.map(unwrapped);
  }
  if (value === null || typeof value !== 'object') {
    return value;
  }
  const keys = Object.keys(value);
  if (keys.length === 1 && WRAPPERS.includes(keys[0])) {
    return unwrapped(value[keys[0]]);
  }
  const sorted = {};
  for (const key of keys.sort()) {
    const isDecimal = key === 'value' && value.value !== null;
    sorted[key] = isDecimal ? Number(value.value) : unwrapped(value[key]);
  }
  return sorted;
}

/** An answer that shows nothing measures nothing. */
export function isEmpty(form) {
  return form === 'null' || form === '[]' || /"nodes":\[\]/.test(form);
}
