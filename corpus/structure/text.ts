import type { Line } from './line.ts';

/** Words of a document with how often they occur; words broken at a line end are not counted. */
export type Vocabulary = Map<string, number>;

const WORD = /[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*/gu;
/** After these a hyphen at the end of a line belongs to the word: "kort- en langverlof". */
const SUSPENDING = /^(en|of|dan|tot|c\.q\.|cq|resp|respectievelijk|als|noch|\/)(?![\p{L}])/iu;
/** First parts that are always written with a hyphen. */
const PREFIXES = /(^|[^\p{L}])(niet|non|ex|oud|bijna|cao|ov|bhv|or|hr|wia|wao|ww|aow|avv|btw|ict|it|e|ad)$/iu;
/** Vowels that would be read as one sound: Dutch spelling keeps the hyphen. */
const CLASH = /(a[aeiuy]|e[eiu]|i[eij]|o[eiou]|u[iu]|ij)$/i;

export function vocabularyOf(lines: Line[]): Vocabulary {
  const words: Vocabulary = new Map();
  for (const { text } of lines) {
    for (const [word] of text.matchAll(WORD)) {
      const lower = word.toLowerCase();
      words.set(lower, (words.get(lower) ?? 0) + 1);
    }
  }
  return words;
}

/** What joins two lines of one paragraph: nothing, with or without the hyphen, or a space. */
export function joint(before: string, after: string, words: Vocabulary): 'drop' | 'keep' | 'space' {
  if (/\u00AD\s*$/.test(before)) return 'drop';
  const head = /([\p{L}\p{N}]+)[-‐‑]\s*$/u.exec(before)?.[1];
  const tail = /^\s*(\p{L}+)/u.exec(after)?.[1];
  if (!head || !tail) return /[\p{L}]\/\s*$/u.test(before) ? 'keep' : 'space';
  if (SUSPENDING.test(after.trimStart())) return 'space';
  if (words.has((head + tail).toLowerCase())) return 'drop';
  if (words.has(`${head}-${tail}`.toLowerCase())) return 'keep';
  if (!/^\p{Ll}/u.test(tail) || /\p{N}/u.test(head) || head.length < 2) return 'keep';
  if (PREFIXES.test(head) || /^\p{Lu}{2,}$/u.test(head)) return 'keep';
  return CLASH.test(head.slice(-1) + tail.slice(0, 1)) ? 'keep' : 'drop';
}
