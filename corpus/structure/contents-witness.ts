import { numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** What the table of contents says: "artikel8.4" or "8.4" → letters of its title. */
export type Witness = Map<string, string>;

/** Letters and digits only, lower case: what stays equal between a contents list and the heading itself. */
export const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** Reads the numbers and titles of a contents list. */
export function witnessOf(contents: Iterable<Line>): Witness {
  const witness: Witness = new Map();
  for (const { text } of contents) {
    const bare = text.replace(/[\s._…]*(\d{1,3}|\?)?\s*$/, '');
    const word = wordLabel(bare);
    const label = word ? word.number : numberLabel(bare);
    if (!label) continue;
    const key = `${word?.word ?? ''}${label.text.toLowerCase()}`;
    if (!witness.has(key)) witness.set(key, letters(word ? word.rest : label.rest));
  }
  return witness;
}
