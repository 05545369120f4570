import { CODES, type Code } from '../../corpus/model/coding.ts';
import type { CaoRow } from '../../corpus/model/report.ts';

/** What is compared, as it stands in the address: `<code>/<cao,cao>/<sector>`. */
export type CompareChoice = { code: Code; caoCodes: string[]; sector: string | null };

/** Most caos side by side. */
export const MOST = 6;
const FIRST: Code = 'thuiswerkvergoeding';
const NO_CAOS = '-';

export function choiceOf([code, caos, sector]: readonly string[]): CompareChoice {
  const caoCodes = caos && caos !== NO_CAOS ? caos.split(',').slice(0, MOST) : [];
  return { code: CODES.find((known) => known === code) ?? FIRST, caoCodes, sector: sector ?? null };
}

export const pathOf = ({ code, caoCodes, sector }: CompareChoice): string[] => [
  code,
  caoCodes.join(',') || NO_CAOS,
  ...(sector === null ? [] : [sector]),
];

/** The largest caos with a provision of a code that are not chosen yet, of one sector or of all. */
export const largestWith = (
  rows: readonly CaoRow[],
  { code, caoCodes, sector }: CompareChoice,
  count: number,
): string[] =>
  rows
    .filter((row) => !caoCodes.includes(row.code) && (sector === null || row.sector === sector))
    .filter(({ cells }) => cells.some((cell) => cell.code === code && cell.answer === 'ja'))
    .sort((a, b) => b.employees - a.employees)
    .slice(0, count)
    .map((row) => row.code);
