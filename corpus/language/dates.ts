import type { Span } from '../model/span.ts';

/** A date in a text: `date` is ISO. */
export type FoundDate = Span & { date: string };

/** Months by their first three letters. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  apr: 4,
  mei: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  nov: 11,
  dec: 12,
};
const MONTH =
  '(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|(?:jan|feb|febr|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\\.?)';
const WRITTEN = new RegExp(
  String.raw`(?<![\d.,])([\dl]{1,2})(?:e|ste|de)?\s*${MONTH}(?:\s+(\d{4})|\s*'(\d{2}))?(?![\p{L}\d])`,
  'giu',
);
const NUMERIC = /(?<![\d.,-])(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d-])/g;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g;
const RANGE = /^[\s,]*(?:tot|t\/m|tot en met|en met|–|-|en|\s)+\s*$/iu;

function iso(year: number, month: number, day: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2100 || month < 1 || month > 12 || day < 1) return null;
  if (day > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthNumber = (name: string): number => MONTHS[name.toLowerCase().slice(0, 3)] ?? 0;

type Part = Span & { day: number; month: number; year: number | null };

function parts(text: string): Part[] {
  const found: Part[] = [];
  const add = (match: RegExpMatchArray, day: number, month: number, year: number | null) => {
    const start = match.index ?? 0;
    found.push({ start, end: start + match[0].length, day, month, year });
  };
  for (const m of text.matchAll(WRITTEN)) {
    const year = m[3] ?? m[4];
    add(m, Number((m[1] ?? '').replaceAll('l', '1')), monthNumber(m[2] ?? ''), year ? Number(year) : null);
  }
  for (const m of text.matchAll(NUMERIC)) add(m, Number(m[1]), Number(m[3]), Number(m[4]));
  for (const m of text.matchAll(ISO)) add(m, Number(m[3]), Number(m[2]), Number(m[1]));
  return found.sort((a, b) => a.start - b.start);
}

/** The year of a date without one: that of the date it is the beginning of ("1 april tot en met 31 december 2022"). */
function yearOf(all: Part[], i: number, text: string): number | null {
  const part = all[i];
  const next = all[i + 1];
  if (!part || part.year !== null) return part?.year ?? null;
  return next?.year && RANGE.test(text.slice(part.end, next.start)) ? next.year : null;
}

/** All complete dates of a text in order: "1 januari 2024", "01-01-2024", "1/1/'24", and "1 mei" before "tot 1 juni 2024". */
export function findDates(text: string): FoundDate[] {
  const all = parts(text);
  return all.flatMap((part, i) => {
    const year = yearOf(all, i, text);
    const date = year === null ? null : iso(year, part.month, part.day);
    return date === null ? [] : [{ date, start: part.start, end: part.end }];
  });
}
