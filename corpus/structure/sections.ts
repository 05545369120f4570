import { follows } from './chain.ts';
import type { Line } from './line.ts';
import { listLabel } from './list-label.ts';

/** A section of an article: the index of its heading, its letter and title. */
export type Section = { at: number; number: string; title: string };

/**
 * The sections of an article, "A. Arbeidsduur" and "B. Rooster" in the print of headings, each with leden of its own that
 * start again at 1; none where the letters themselves number the leden.
 */
export function sectionsOf(lines: Line[]): Section[] {
  const sections: Section[] = [];
  for (const [at, line] of lines.entries()) {
    const label = line.plain || line.foot ? null : listLabel(line);
    const title = label ? line.text.slice(label.textAt).trim() : '';
    const before = sections.at(-1)?.number.toLowerCase();
    const goesOn = label && (before ? follows([before], label.parts) : label.parts[0] === 'a');
    if (label?.family === 'upper' && goesOn && isTitle(title)) sections.push({ at, number: label.number, title });
  }
  const restarting = sections.filter(({ at }, i) => lines.slice(at, sections[i + 1]?.at).some(isFirstLid));
  return sections.length >= 2 && restarting.length >= 1 ? sections : [];
}

const isTitle = (title: string): boolean => /^\p{Lu}[^:;]{2,80}[^.,:;]$/u.test(title);

function isFirstLid(line: Line): boolean {
  const label = listLabel(line);
  return label?.family === 'int' && label.parts[0] === 1;
}
