import { runsOn } from './candidates.ts';
import { WHOLE } from './document-kind.ts';
import type { Heading } from './headings.ts';
import { type NumberLabel, numberLabel, type WordLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** What stands before the article in an instruction: "D." and the quotation mark of a new text, then "In". */
const LEAD =
  /^(\s*(?:(?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,3})\s?[.):]\s+)?["“„‘']?)(?:(?:In|Aan|Na)\s+(?=art(?:ikel|\.)\s)|(?=A(?:rt|RT)(?:ikel|IKEL|\.)\s))/;
/** An article of a law is no article of the cao. */
const OF_LAW = /^\s*(?:,?\s*\p{L}+ lid,?\s*)?van (?:de |het )(?:wet|bw|burgerlijk|\p{Lu})/iu;
/** What an instruction says of it, in its line or the next. */
const INSTRUCTS =
  /\b(wordt|worden|komt|komen|vervalt|vervallen|luidt|luiden|toegevoegd|ingevoegd|gewijzigd|vervangen)\b/i;
/** An article that is put in, and its number where that stands in the same sentence. */
const INSERTS = /\b(?:nieuw|een) artikel\b(?:\s+(\d\S*))?.*\b(?:ingevoegd|toegevoegd)\b/i;
/** How many lines below its instruction the new text can have its title. */
const BELOW = 4;

/** An article that a line starts with, and where the text of its instruction starts in the line. */
type Named = { label: WordLabel; textAt: number };

/** The headings of a change of a cao: the articles that it instructs on beside those that stand as headings. */
export function withChanged(headings: Heading[], lines: Line[]): Heading[] {
  if (headings.filter((one) => one.kind === 'artikel').length >= WHOLE) return headings;
  const changed = changedArticles(lines).filter((one, i, all) => one.number !== all[i - 1]?.number);
  const isQuoted = (one: Heading): boolean =>
    changed.some(({ line, number }) => number === one.number && one.line >= line && one.line <= line + BELOW);
  return [...headings.filter((one) => !isQuoted(one)), ...changed].sort((a, b) => a.from - b.from);
}

/**
 * The articles that a change of a cao instructs on: "D. Artikel 5.4 komt te luiden: “Artikel 5.4 Thuiswerken …”". The
 * instruction is their first line, and the title of the new text is theirs.
 */
function changedArticles(lines: Line[]): Heading[] {
  const named = lines.map((line) => articleAt(line));
  return named.flatMap((article, line) => {
    if (!article?.label.number) return [];
    const { rest } = article.label;
    const before = lines[line - 1];
    if (OF_LAW.test(rest) || (before && runsOn(before, lines[line] as Line))) return [];
    const said = rest === '' || named[line + 1] ? rest : `${rest} ${lines[line + 1]?.text ?? ''}`;
    if (!INSTRUCTS.test(said)) return [];
    const below = named.slice(line + 1, line + 1 + BELOW);
    const number = insertedIn(said, below) ?? article.label.number;
    const title = below.find((one) => one?.label.number?.text === number.text)?.label.rest.trim() ?? '';
    return [
      {
        kind: 'artikel',
        number: number.text,
        parts: number.parts,
        title: /^\p{Lu}/u.test(title) && !INSTRUCTS.test(title) ? title : null,
        line,
        from: line,
        to: line + 1,
        textAt: article.textAt,
      },
    ];
  });
}

/** The number of the new article in "Na artikel 14 wordt een artikel ingevoegd, luidende: “Artikel 14a …”". */
function insertedIn(said: string, below: (Named | null)[]): NumberLabel | null {
  const inserts = INSERTS.exec(said);
  if (!inserts) return null;
  return inserts[1] ? numberLabel(inserts[1]) : (below.find((one) => one !== null)?.label.number ?? null);
}

function articleAt(line: Line): Named | null {
  const lead = LEAD.exec(line.text);
  const label = lead && wordLabel(line.text.slice(lead[0].length));
  return label?.word === 'artikel' && label.number ? { label, textAt: lead?.[1]?.length ?? 0 } : null;
}
