import type { DocumentKind, Unit } from '../model/unit.ts';
import type { Line } from './line.ts';

const AGREEMENT = /(principe|onderhandelings|onderhandelaars|cao-?)\s?-?\s?(akkoord|resultaat)|eindbod/i;
const CHANGE =
  /tussentijdse wijziging|\bttw\b|wijziging(en)? (van|op|in) (de|het) (cao|collectieve)|aanvulling op de cao/i;
/** From this many articles on a text is the cao itself, whatever its cover says it includes. */
export const WHOLE = 15;

/** What the first lines call a document: an agreement in principle or result of negotiation, a change, or neither; the first word counts. */
export function calledKind(lines: Line[]): 'akkoord' | 'wijziging' | null {
  const top = topOf(lines);
  const [agreement, change] = [AGREEMENT.exec(top)?.index, CHANGE.exec(top)?.index];
  if (agreement === undefined) return change === undefined ? null : 'wijziging';
  return change !== undefined && change < agreement ? 'wijziging' : 'akkoord';
}

const topOf = (lines: Line[]): string =>
  lines
    .slice(0, 20)
    .map((line) => line.text)
    .join(' ');

/** What kind of document this is: by its first page, and by how much of a cao it holds. */
export function kindOf(units: Unit[], firstPage: Line[], pages: number): DocumentKind {
  const articles = units.filter((unit) => unit.kind === 'artikel').length;
  const called = calledKind(firstPage);
  if (called === 'akkoord' && articles < WHOLE && pages <= 40) return 'akkoord';
  if (called !== null && articles < WHOLE && CHANGE.test(topOf(firstPage))) return 'wijziging';
  const first = units.find((unit) => unit.role === 'body');
  const annexOnly = first?.kind === 'bijlage' && !units.some((unit) => unit.kind === 'artikel' && unit.parent === null);
  return annexOnly || (articles < WHOLE && /^\s*bijlage\b/i.test(topOf(firstPage))) ? 'bijlage' : 'cao';
}
