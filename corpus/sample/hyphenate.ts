const VOWELS = 'aeiouyáéèëïöü';
const isVowel = (char: string | undefined): boolean => char !== undefined && VOWELS.includes(char);
const isConsonant = (char: string | undefined): boolean => char !== undefined && /[b-z]/.test(char) && !isVowel(char);

/** Letters that are one sound, and beginnings of a syllable that Dutch does not take apart. */
const TOGETHER = ['ch', 'th', 'ph', 'sj'];

/** Whether the word may be parted before `index`: between two consonants, or before one consonant between vowels. */
function mayPart(word: string, index: number): boolean {
  const [before, after, next] = [word[index - 1], word[index], word[index + 1]];
  if (!isConsonant(after) || !isVowel(next)) return false;
  if (isVowel(before)) return true;
  return isConsonant(before) && isVowel(word[index - 2]) && !TOGETHER.includes(`${before}${after}`);
}

/**
 * Places where a Dutch word may be parted at the end of a line (offsets, ascending). A rough syllable rule that is right
 * for most words; it looks like typesetting, and that is what it is for.
 */
export function hyphenPoints(word: string): number[] {
  const lower = word.toLowerCase();
  if (lower.length < 8 || !/^[a-záéèëïöü]+[.,;:]?$/.test(lower)) return [];
  const points: number[] = [];
  for (let index = 3; index <= lower.length - 4; index++) if (mayPart(lower, index)) points.push(index);
  return points;
}
