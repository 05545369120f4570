import type { FoundDate } from '../language/dates.ts';
import { numeralValue } from '../language/numbers.ts';
import type { Term } from './term.ts';

const DURATION =
  /\b(?:duur|periode|looptijd|tijdvak|tijd)\b[^.;\d]{0,30}?(?<![\p{L}\d])(\d{1,2}|\p{L}+)\s+(?:\([\p{L}\d]+\)\s*)?(maand(?:en)?|ja(?:ar|ren))(?!\p{L})/giu;
const STARTS =
  /\b(ingaande(?: op)?|met ingang van|vanaf|(?:gaat|ging) in (?:op|per)|in werking(?: te zijn)?(?: getreden)? op|getreden op|aan op|begint op|ingangsdatum:?|per)\s*$/i;
/** How far the duration and the first day can stand apart. */
const APART = 160;

/** A term stated as a first day and how long it lasts: "voor de duur van 24 maanden, ingaande 1 juli 2022". */
export function durationIn(text: string, dates: FoundDate[]): (Term & { at: number }) | null {
  for (const match of text.matchAll(DURATION)) {
    const count = /\d/.test(match[1] ?? '') ? Number(match[1]) : numeralValue((match[1] ?? '').toLowerCase());
    const months = (count ?? 0) * (/^m/i.test(match[2] ?? '') ? 1 : 12);
    const first = dates.find(
      ({ start }) => Math.abs(start - match.index) < APART && STARTS.test(text.slice(Math.max(0, start - 40), start)),
    );
    if (first && months >= 1 && months <= 96 && Number.isInteger(months))
      return { start: first.date, end: dayBefore(monthsLater(first.date, months)), at: first.start };
  }
  return null;
}

function monthsLater(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
}

export const dayBefore = (date: string): string => new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
