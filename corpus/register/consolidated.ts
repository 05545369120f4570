import { findDates } from '../language/dates.ts';
import { baseNameOf } from './file-name.ts';

/** Words before the day up to which changes were worked into a text ("incl. 6e TTW per 1 januari 2023"). */
const CHANGES =
  /(?:\bttw|tussentijdse wijziging(?:en)?|\bgewijzigd|\bwijziging(?:en)?|geconsolideerd\w*|bijgewerkt|\bversie|integrale tekst)[^.;]{0,24}?\b(?:per|tot|tot en met|t\/m|d\.?d\.?|van|op)\s*$/i;

/** The last day whose changes stand in a text, by its title or the name of its file; null when neither says so. */
export function consolidatedTo(file: string, title: string | null): string | null {
  const days = [baseNameOf(file).replace(/_/g, ' '), title ?? ''].flatMap((text) =>
    findDates(text)
      .filter(({ start }) => CHANGES.test(text.slice(0, start)))
      .map(({ date }) => date),
  );
  return days.sort().at(-1) ?? null;
}
