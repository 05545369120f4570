import { findDates } from '../language/dates.ts';
import type { Unit } from '../model/unit.ts';
import { dayBefore } from './term-duration.ts';

/** A part of a text that does not hold for the whole of its term; first and last day, both inclusive. */
export type DatedPart = { path: string; start: string | null; end: string | null };

/** Words, or the sign that sets a remark apart, before the dates of a heading's own part; others are part of its subject. */
const HOLDS =
  /(?:\b(?:van toepassing|geldt|gelden|geldig|van kracht)\b[^()]{0,40}|[–—(]\s*(?:per|vanaf|met ingang van|tot|t\/m|tot en met)\s+)$/i;
const UNTIL = /\b(tot|t\/m)(\s+en\s+met)?\s*$/i;
const FROM = /\b(?:vanaf|per|met ingang van|sinds)\s*$/i;

/** The parts whose own heading says when they hold: "Arbeidsduur (van toepassing tot 1 april 2022)". */
export const datedParts = (units: readonly Pick<Unit, 'path' | 'title'>[]): DatedPart[] =>
  units.flatMap(({ path, title }) => {
    const dates = title === null ? null : datesOf(title);
    return dates ? [{ path, ...dates }] : [];
  });

function datesOf(title: string): Omit<DatedPart, 'path'> | null {
  let start: string | null = null;
  let end: string | null = null;
  for (const { date, start: at } of findDates(title)) {
    const before = title.slice(0, at);
    const until = UNTIL.exec(before);
    if (!HOLDS.test(before)) continue;
    if (until) end = until[2] || until[1] === 't/m' ? date : dayBefore(date);
    else if (FROM.test(before)) start = date;
  }
  return start || end ? { start, end } : null;
}
