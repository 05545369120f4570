import { isKnownWord } from './lexicon.ts';

const LIGATURES: Record<string, string> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
  ĳ: 'ij',
  Ĳ: 'IJ',
};

/** What OCR takes for what. Tried one after the other, each at every place. */
const CONFUSIONS: readonly [string, string][] = [
  ['0', 'o'],
  ['1', 'l'],
  ['1', 'i'],
  ['5', 's'],
  ['8', 'b'],
  ['rn', 'm'],
  ['l', 'i'],
  ['i', 'l'],
  ['vv', 'w'],
  ['cl', 'd'],
  ['6', 'b'],
];

/** The word with the confusion at one place put right, for every place. */
function* repairsOf(word: string): Generator<string> {
  for (const [wrong, right] of CONFUSIONS) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1)) {
      yield word.slice(0, at) + right + word.slice(at + wrong.length);
    }
  }
}

/** Letters that are taken for others only count in words this long: short ones are too alike ("piek", "plek"). */
const LONG = 6;

/** A known word at most two confusions away from the given one; the word itself when there is none. */
function readable(word: string): string {
  if ((word.length < LONG && !/\d/.test(word)) || word.length < 2 || word.length > 30 || isKnownWord(word)) return word;
  const once = [...repairsOf(word)];
  const near = once.find(isKnownWord);
  if (near) return near;
  if (word.length >= 8)
    for (const step of once) for (const twice of repairsOf(step)) if (isKnownWord(twice)) return twice;
  return /^(?:[a-z]+0[a-z]*|0[a-z]+)$/.test(word) && !/^co0|^[a-z]{1,2}0$/.test(word)
    ? word.replaceAll('0', 'o')
    : word;
}

/**
 * A printed word as it was meant: lower case, composed, without soft hyphens, hyphens and line breaks, ligatures
 * spelled out, apostrophes straight, OCR confusions mended when that gives a word of the vocabulary. Accents stay.
 */
export function normaliseWord(printed: string): string {
  if (/^[a-z]+$/.test(printed)) return readable(printed);
  const plain = printed
    .replace(/[ﬀ-ﬆĳĲ]/g, (c) => LIGATURES[c] ?? c)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00AD\s¬‐‑-]/g, '')
    .replace(/[’‘`´]/g, "'");
  return readable(plain);
}
