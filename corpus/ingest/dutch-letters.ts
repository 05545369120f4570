/** The letters that often follow each letter in Dutch words: 96 of 100 pairs in running text are among them. */
const FOLLOWERS: Record<string, string> = {
  a: 'abcdfgiklmnoprstuwy',
  b: 'aeiloru',
  c: 'aehlot',
  d: 'adeiorstu',
  e: 'abcdefghiklmnprstuvwxz',
  f: 'iorstu',
  g: 'aegiorst',
  h: 'aeiotuy',
  i: 'cdegjklmnorstz',
  j: 'adefkn',
  k: 'abeginoprstv',
  l: 'adefgilostu',
  m: 'abeimops',
  n: 'abcdegiklnostuv',
  o: 'bcdefgiklmnoprstuvw',
  p: 'adeilort',
  r: 'abcdeghiklmnopstuvwz',
  s: 'acehiklopstw',
  t: 'acehilorstuwy',
  u: 'deilmnrst',
  v: 'aeior',
  w: 'aehio',
  x: 'apt',
  y: 'lop',
  z: 'eio',
};

/** Letters, and what stands where a glyph has no Unicode: private use, control characters, U+FFFD. */
const WORD = /[\p{L}\p{Co}\uFFFD\p{Cc}]{4,}/gu;

/** Fewer pairs of letters than this (some seven words) say nothing. */
const LEAST_PAIRS = 40;

/**
 * Share (0–1) of neighbouring letters that are usual in Dutch, over the different words of a text; null for too short a
 * text. Over 0.8 for Dutch, under 0.65 for letters that stand for other letters.
 */
export function shareOfDutchPairs(text: string): number | null {
  let pairs = 0;
  let usual = 0;
  for (const word of new Set(bare(text).match(WORD))) {
    for (let i = 0; i + 1 < word.length; i++) {
      if (word[i] === word[i + 1] && /\p{Co}/u.test(word[i] ?? '')) continue;
      pairs += 1;
      if (FOLLOWERS[word[i] ?? '']?.includes(word[i + 1] ?? ' ')) usual += 1;
    }
  }
  return pairs < LEAST_PAIRS ? null : usual / pairs;
}

/** Lower case without accents, words apart by plain spaces. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').toLowerCase();
