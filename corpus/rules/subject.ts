/**
 * How many of a passage's headings (outermost first) lend it their subject, counted from the innermost. Its own heading always does;
 * those above it only up to one that sums up several subjects: an article on clothing in a chapter "Reizen, thuiswerken en
 * middelen" is not about working from home.
 */
export function lendingHeadings(headings: readonly string[]): number {
  const above = headings.slice(0, -1).reverse();
  const stop = above.findIndex((heading) => !namesOneSubject(heading));
  return stop < 0 ? headings.length : stop + 1;
}

/** Letters that names of one subject share: "thuiswerken en thuiswerkvergoeding", "telewerken en thuiswerken". */
const SHARED = 5;

/** Whether a heading names a single subject, be it in more words: "Thuis- en hybride werken". */
export function namesOneSubject(heading: string): boolean {
  const [first = '', ...others] = namesIn(heading);
  return others.every((name) => areAlike(first, name));
}

/** The last words of the subjects that a heading sums up. */
function namesIn(heading: string): string[] {
  const whole = heading.toLowerCase().replace(/-\s*(,|en|of|&|\/)\s/g, '- ');
  return whole.split(/[,;&+/]|\s(?:en|of)\s/).flatMap((part) => part.match(/[\p{L}-]+(?=\P{L}*$)/u) ?? []);
}

const areAlike = (one: string, other: string): boolean =>
  one.slice(0, SHARED) === other.slice(0, SHARED) || one.slice(-SHARED) === other.slice(-SHARED);
