import { appendFileSync, writeFileSync } from 'node:fs';

/** Prints to the file that is asked for, or else to the standard output. */
export function printer(options) {
  if (!options.out) {
    return (text) => console.log(text);
  }
  writeFileSync(options.out, '');
  return (text) => appendFileSync(options.out, `${text}\n`);
}
