import type { Heading } from './headings.ts';
import { type NumberLabel, numberLabel, type WordLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** What stands before the article in an instruction: "D.", "In", and the quotation mark of a new text. */
const LEAD =
  /^\s*(?:(?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,3})\s?[.):]\s+)?["“„‘']?(?:(?:In|Aan|Na)\s+(?=art(?:ikel|\.)\s)|(?=A(?:rt|RT)(?:ikel|IKEL|\.)\s))/;
/** What an instruction says of it, in its line or the next. */
const INSTRUCTS =
  /\b(wordt|worden|komt|komen|vervalt|vervallen|luidt|luiden|toegevoegd|ingevoegd|gewijzigd|vervangen)\b/i;
/** An article that is put in, and its number where that stands in the same sentence. */
const INSERTS = /\b(?:nieuw|een) artikel\b(?:\s+(\d\S*))?.*\b(?:ingevoegd|toegevoegd)\b/i;
/** How many lines below its instruction the new text can have its title. */
const BELOW = 4;

/** An article that a line starts with, and where in the line. */
type Named = { label: WordLabel; at: number };

/** From this many articles on a text is the cao itself, with its changes in it. */
const WHOLE = 15;

/** The headings of a change of a cao: the articles that it instructs on beside those that stand as headings. */
export function withChanged(headings: Heading[], lines: Line[]): Heading[] {
  if (headings.filter((one) => one.kind === 'artikel').length >= WHOLE) return headings;
  const changed = changedArticles(lines).filter((one, i, all) => one.number !== all[i - 1]?.number);
  const isQuoted = (one: Heading): boolean =>
    changed.some(({ line, number }) => number === one.number && one.line >= line && one.line <= line + BELOW);
  return [...headings.filter((one) => !isQuoted(one)), ...changed].sort((a, b) => a.line - b.line);
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
        textAt: article.at,
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
  const at = LEAD.exec(line.text)?.[0].length;
  const label = at === undefined ? null : wordLabel(line.text.slice(at));
  return at !== undefined && label?.word === 'artikel' && label.number ? { label, at } : null;
}
