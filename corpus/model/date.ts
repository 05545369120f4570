/** Dates inside are ISO strings (`2024-01-31`), which compare as text; only what people read or list is dd-mm-jjjj. */

const pad = (n: number): string => String(n).padStart(2, '0');

/** True when the text is a day that exists, written as `YYYY-MM-DD`. */
export const isIsoDate = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
};

/** A time of day behind a date, as spreadsheets and databases write it. */
const TIME = /[ T]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/;

/** `31/12/2021`, `1-1-2021`, `2021-12-31` or one with a time behind it as ISO; null when it is no existing day. */
export const toIsoDate = (text: string): string | null => {
  const trimmed = text.trim().replace(TIME, '');
  const parts = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(trimmed);
  const iso = parts ? `${parts[3]}-${pad(Number(parts[2]))}-${pad(Number(parts[1]))}` : trimmed;
  return isIsoDate(iso) ? iso : null;
};

/** The day so many days after an ISO date, before it when negative. */
export const addDays = (iso: string, days: number): string => {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** The day before an ISO date: the last day of a term whose list prints the first day after it. */
export const dayBefore = (iso: string): string => addDays(iso, -1);

/** The day after an ISO date. */
export const dayAfter = (iso: string): string => addDays(iso, 1);
