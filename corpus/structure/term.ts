import { findDates } from '../language/dates.ts';

/** A term as a text states it: first and last day, ISO, both inclusive. */
export type Term = { start: string; end: string };

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
/** A year struck out and the year put in its place, printed after each other by a text with tracked changes. */
const CORRECTED_YEAR = new RegExp(`(?<=(?:${MONTHS})\\s+)(?:19|20)\\d{2}\\s?(?=(?:19|20)\\d{2}(?!\\d))`, 'gi');
const LINK = /^[^.;]{0,160}?\b(tot|t\/m|en met|eindig\w*|loopt|duurt|op)\b[^.;]{0,60}$|^\s*[-–—]+\s*$|^\s+$/i;
const DAY_MS = 86_400_000;

/** The first term that a text states, with where it stands; null when it states none. */
export function termIn(text: string): (Term & { at: number }) | null {
  const clean = text.replace(/\s+/g, ' ').replace(CORRECTED_YEAR, '');
  const dates = findDates(clean);
  for (let i = 0; i + 1 < dates.length; i++) {
    const [first, second] = [dates[i], dates[i + 1]];
    if (!first || !second) break;
    const between = clean.slice(first.end, second.start);
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

const dayBefore = (date: string): string => new Date(Date.parse(date) - DAY_MS).toISOString().slice(0, 10);
