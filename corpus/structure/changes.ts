import type { Heading } from './headings.ts';
import { numberLabel, type WordLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** What stands before the article in an instruction: "D.", "In", and the quotation mark of a new text. */
const LEAD =
  /^\s*(?:(?:[A-Z]{1,2}|[IVX]{1,5}|\d{1,3})\s?[.):]\s+)?["“„‘']?(?:(?:In|Aan|Na)\s+(?=art(?:ikel|\.)\s)|(?=A(?:rt|RT)(?:ikel|IKEL|\.)\s))/;
/** What an instruction says of it, in its line or the next. */
const INSTRUCTS =
  /\b(wordt|worden|komt|komen|vervalt|vervallen|luidt|luiden|toegevoegd|ingevoegd|gewijzigd|vervangen)\b/i;
/** The new article of "Na artikel 14 wordt een artikel ingevoegd: artikel 14a". */
const INSERTED = /\b(?:nieuw|een) artikel (\d\S*)/i;
/** How many lines below its instruction the new text can have its title. */
const BELOW = 4;

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
    const inserted = numberLabel(INSERTED.exec(said)?.[1] ?? '');
    const number = inserted ?? article.label.number;
    const below = named.slice(line + 1, line + 1 + BELOW);
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

function articleAt(line: Line): { label: WordLabel; at: number } | null {
  const at = LEAD.exec(line.text)?.[0].length;
  const label = at === undefined ? null : wordLabel(line.text.slice(at));
  return at !== undefined && label?.word === 'artikel' && label.number ? { label, at } : null;
}
