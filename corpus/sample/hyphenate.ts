const VOWELS = 'aeiouyáéèëïöü';
const isVowel = (char: string | undefined): boolean => char !== undefined && VOWELS.includes(char);
const isConsonant = (char: string | undefined): boolean => char !== undefined && /[b-z]/.test(char) && !isVowel(char);

/** Pairs of consonants that Dutch keeps together: one sound, or the beginning of a syllable. */
const TOGETHER = /^(?:ch|th|ph|sj|[bcdfgkptvw][lr])$/;

/** Whether the word may be parted before `index`: between two consonants, or before one consonant between vowels. */
function mayPart(word: string, index: number): boolean {
  const [before, after, next] = [word[index - 1], word[index], word[index + 1]];
  if (!isConsonant(after) || !isVowel(next)) return false;
  return isVowel(before) || (isConsonant(before) && !TOGETHER.test(`${before}${after}`));
}

/** Prefixes before which and behind which a syllable ends, whatever letters meet. */
const PREFIX = /^(?:over|onder|door|voor|tegen)(?=[a-z]{4})/;

function pointsOf(word: string, from: number): number[] {
  const points: number[] = [];
  for (let index = from + 2; index <= word.length - 4; index++) if (mayPart(word, index)) points.push(index);
  return points;
}

/**
 * Places where a Dutch word may be parted at the end of a line (offsets, ascending). A rough syllable rule that is right
 * for most words; it looks like typesetting, and that is what it is for.
 */
export function hyphenPoints(word: string): number[] {
  const lower = word.toLowerCase();
  if (lower.length < 8 || !/^[a-záéèëïöü]+[.,;:]?$/.test(lower)) return [];
  const prefix = PREFIX.exec(lower)?.[0].length;
  return prefix === undefined ? pointsOf(lower, 1) : [prefix, ...pointsOf(lower, prefix)];
}
