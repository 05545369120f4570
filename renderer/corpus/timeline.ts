import type { CorpusText } from '../../corpus/api/contract.ts';

/** The years that a timeline spans: from the first day of `from` to the last of `to`. */
export type Years = { from: number; to: number };

const yearOf = (iso: string): number => Number(iso.slice(0, 4));

/** The years of all terms and of the peildatum. */
export function yearsOf(texts: readonly Pick<CorpusText, 'term'>[], peildatum: string): Years {
  const years = texts.flatMap(({ term }) => [term.start, term.end].flatMap((day) => (day === null ? [] : yearOf(day))));
  years.push(yearOf(peildatum));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** Where a day lies on the line, in percent; `atEnd` takes its end. Years count as equally long. */
export function placeOfDay(iso: string, { from, to }: Years, atEnd = false): number {
  const start = Date.UTC(yearOf(iso), 0, 1);
  const length = Date.UTC(yearOf(iso) + 1, 0, 1) - start;
  const at = (Date.parse(`${iso}T00:00:00Z`) - start + (atEnd ? 86_400_000 : 0)) / length;
  return ((yearOf(iso) - from + at) / (to - from + 1)) * 100;
}

/** The stretch of a term in percent; an unknown first or last day reaches to the end of the line. */
export function stretchOf({ term: { start, end } }: Pick<CorpusText, 'term'>, years: Years) {
  const left = start === null ? 0 : Math.max(0, placeOfDay(start, years));
  const right = end === null ? 100 : Math.min(100, placeOfDay(end, years, true));
  return { left, width: Math.max(right - left, 0.5) };
}

/** Years to print along the line: not more than fit, in steps of 1, 2, 5 or 10. */
export function ticksOf({ from, to }: Years, most: number): number[] {
  const step = [1, 2, 5, 10, 20].find((one) => (to - from + 1) / one <= most) ?? 50;
  return Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % step === 0);
}
