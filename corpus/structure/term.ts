import { type FoundDate, findDates } from '../language/dates.ts';
import { dayBefore, durationIn } from './term-duration.ts';

/** A term as a text states it: first and last day, ISO, both inclusive. */
export type Term = { start: string; end: string };

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A year struck out and the year put in its place, printed after each other by a text with tracked changes. */
const CORRECTED_YEAR = new RegExp(`(?<=(?:${MONTHS})\\s+)(?:19|20)\\d{2}\\s?(?=(?:19|20)\\d{2}(?!\\d))`, 'gi');
const DATE = `\\d{1,2}\\s+(?:${MONTHS})\\s+(?:19|20)\\d{2}`;
/** A last day struck out and the day put in its place, or two dates run together: "31 maart 202330 september 2023". */
const CORRECTED_DATE = new RegExp(`(?:(?<=(?:tot en met|t/m|tot)\\s+)${DATE}\\s+|${DATE})(?=${DATE}(?!\\d))`, 'gi');
const LINK =
  /^[^.;]{0,160}?\b(tot|t\/m|en met|eindig\w*|expir\w*|einddatum|loopt|duurt|laatste dag|op)\b[^.;]{0,60}$|^\s*[-–—]+\s*$|^\s+$/i;
/** The hour behind a date: "31 december 2023, 24.00 uur". */
const HOUR = /(?<=(?:19|20)\d{2})\s*[,(]?\s*(?:te |om )?\d{1,2}[.:]\d{2}\s*uur\)?,?/gi;
/** Words before the last day, and between it and the first: "tot en met … en is ingegaan op …". */
const LAST_DAY = /\b(tot|tot en met|t\/m|eindigt op)\s*$/i;
const FIRST_DAY = /^[^.;]{0,40}\b(ingegaan|ingaat|getreden|aangevangen|begonnen|ingang)\b[^.;]{0,20}$/i;
/** A date of an earlier cao, or in a sentence on some articles only. */
const PREVIOUS = /\b(vorige|voorgaande|voorafgaande|oude|vervangt)\b[^.;]{0,60}$/i;
const DEVIATING =
  /(?:^|[.;:]\s+)(?:\d+[.)]\s*)?(?:in afwijking|met uitzondering|de bepalingen|(?:de |het )?(?:artikel|bijlage|hoofdstuk)(?:en|s)?\s[^.;]*\d)[^.;]*$/i;
const ENDS = /\b(cao|overeenkomst)\b[^.;]*\b(eindigt|loopt|geldt)\b[^.;]{0,60}\b(op|tot en met|t\/m)\s*$/i;
const DAY_MS = 86_400_000;

type Found = Term & { at: number };

/** The first term that a text states, with where it stands; null when it states none. */
export function termIn(text: string): Found | null {
  const clean = text
    .replace(/\s+/g, ' ')
    .replace(CORRECTED_YEAR, '')
    .replace(CORRECTED_DATE, '')
    .replace(HOUR, ' ')
    .trim();
  const dates = findDates(clean);
  return pairIn(clean, dates) ?? durationIn(clean, dates);
}

/** The last day alone, of a cao that does not say when it began; null when none is stated. */
export function lastDayIn(text: string): string | null {
  const clean = text.replace(/\s+/g, ' ');
  const last = findDates(clean).find(({ start }) => ENDS.test(clean.slice(0, start)));
  return last?.date ?? null;
}

/** A first and a last day with nothing between them but what links them. */
function pairIn(text: string, dates: FoundDate[]): Found | null {
  for (let i = 0; i + 1 < dates.length; i++) {
    const [first, second] = [dates[i], dates[i + 1]];
    if (!first || !second) break;
    const before = text.slice(0, first.start);
    if (PREVIOUS.test(before) || DEVIATING.test(before)) continue;
    const between = text.slice(first.end, second.start);
    if (LAST_DAY.test(before) && FIRST_DAY.test(between) && isPlausible(second.date, first.date))
      return { start: second.date, end: first.date, at: first.start };
    const sentences = between.replace(/[.;]\s+(De|Deze|Zij|Het)\b[^.;]*\beindigt\b/, ' eindigt');
    if (!LINK.test(sentences) || !isPlausible(first.date, second.date)) continue;
    const end = isExclusive(sentences, first.date, second.date) ? dayBefore(second.date) : second.date;
    return { start: first.date, end, at: first.start };
  }
  return null;
}

/** "tot 1 april" ends the day before; so does a bare last day with the same day of the month as the first. */
function isExclusive(between: string, start: string, end: string): boolean {
  if (/(en met|t\/m|tm)\s*$/i.test(between)) return false;
  if (/\btot\s*$/i.test(between)) return true;
  return start.slice(8) === end.slice(8) && start.endsWith('-01');
}

function isPlausible(start: string, end: string): boolean {
  const days = (Date.parse(end) - Date.parse(start)) / DAY_MS;
  return days >= 27 && days <= 366 * 8;
}
