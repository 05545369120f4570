import type { Body } from './body.ts';
import { runsOn } from './candidates.ts';
import type { Heading } from './headings.ts';
import type { Line } from './line.ts';
import { roleOf } from './roles.ts';
import { isSetApart, isTitleLine } from './titles.ts';

/** White above a title, against the usual distance between lines. */
const APART = 1.4;

/**
 * Titles without a number right over the heading of an article ("Vakantie en verlof"), which no other heading took: they
 * head the articles below, and are no part of the article before.
 */
export function looseTitles(lines: Line[], headings: Heading[], body: Body): Heading[] {
  const kind = headings.some((one) => one.kind === 'hoofdstuk') ? 'paragraaf' : 'hoofdstuk';
  return headings.flatMap((heading, i) => {
    const line = heading.from - 1;
    const isFree = heading.kind === 'artikel' && line >= (headings[i - 1]?.to ?? 1);
    if (!isFree || !isLoose(lines, line, body)) return [];
    const title = (lines[line] as Line).text.trim().replace(/\s+/g, ' ');
    if (roleOf(kind, title, null) !== 'body') return [];
    return [{ kind, number: null, parts: [], title, line, from: line, to: line + 1, textAt: null }];
  });
}

function isLoose(lines: Line[], at: number, body: Body): boolean {
  const [before, line] = [lines[at - 1], lines[at] as Line];
  if (line.note || (before && runsOn(before, line))) return false;
  if (!isTitleLine(lines, at) || !/^\s*\p{Lu}/u.test(line.text)) return isSetApart(lines, at);
  return before?.page !== line.page || line.baseline - before.baseline > APART * body.leading;
}
