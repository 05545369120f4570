import type { DocumentKind, Unit } from '../model/unit.ts';
import type { Line } from './line.ts';

const AGREEMENT = /(principe|onderhandelings|onderhandelaars|cao-?)\s?-?\s?(akkoord|resultaat)|eindbod/i;
const CHANGE =
  /tussentijdse wijziging|\bttw\b|wijziging(en)? (van|op|in) (de|het) (cao|collectieve)|aanvulling op de cao/i;
/** From this many articles on a text is the cao itself, whatever its cover says it includes. */
const WHOLE = 15;

/** Whether the first lines of a document call it an agreement in principle or a result of negotiation. */
export const isAgreement = (lines: Line[]): boolean =>
  AGREEMENT.test(
    lines
      .slice(0, 20)
      .map((line) => line.text)
      .join(' '),
  );

/** What kind of document this is: by its first page, and by how much of a cao it holds. */
export function kindOf(units: Unit[], firstPage: Line[], pages: number): DocumentKind {
  const articles = units.filter((unit) => unit.kind === 'artikel').length;
  const top = firstPage
    .slice(0, 20)
    .map((line) => line.text)
    .join(' ');
  if (articles < WHOLE && pages <= 40 && isAgreement(firstPage)) return 'akkoord';
  if (articles < WHOLE && CHANGE.test(top)) return 'wijziging';
  const first = units.find((unit) => unit.role === 'body');
  const annexOnly = first?.kind === 'bijlage' && !units.some((unit) => unit.kind === 'artikel' && unit.parent === null);
  return annexOnly || (articles < WHOLE && /^\s*bijlage\b/i.test(top)) ? 'bijlage' : 'cao';
}
