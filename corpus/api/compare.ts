import { tokenise } from '../language/tokens.ts';
import type { Code } from '../model/coding.ts';
import type { CaoRow, Evidence, Report } from '../model/report.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import type { ComparedCao, CompareParams, Comparison } from './contract.ts';
import { offScale, scalesOf } from './value-scales.ts';

/** Provisions of a code side by side, and their values beside those of the group. */
export function compare(report: Report, params: CompareParams): Result<Comparison, 'CAO_UNKNOWN'> {
  const { code, caoCodes, sector } = params;
  const chosen = caoCodes.flatMap((caoCode) => report.rows.find((row) => row.code === caoCode) ?? []);
  if (chosen.length < caoCodes.length) return fail('CAO_UNKNOWN');
  const group = report.rows.filter((row) => sector === null || row.sector === sector);
  const evidence = chosen.map((row) => evidenceOf(report, row, code));
  return ok({
    code,
    caos: chosen.map((row, at) => comparedCao(row, code, evidence, at)),
    ...valuesOf([...new Set([...group, ...chosen])], params, report.meta),
  });
}

const cellOf = (row: CaoRow, code: Code) => row.cells.find((cell) => cell.code === code);

function evidenceOf(report: Report, row: CaoRow, code: Code): Evidence[] {
  const ids = new Set(cellOf(row, code)?.evidence);
  return report.evidence.filter(({ id }) => ids.has(id));
}

function comparedCao(row: CaoRow, code: Code, evidence: readonly Evidence[][], at: number): ComparedCao {
  const cell = cellOf(row, code);
  const others = new Set(evidence.filter((_, other) => other !== at).flatMap((ones) => ones.flatMap(stemsOf)));
  const alone = evidence.length < 2;
  return {
    ...{ caoCode: row.code, caoName: row.name, sector: row.sector, employees: row.employees },
    ...{ answer: cell?.answer ?? 'tekst ontbreekt', strongest: cell?.strongest ?? null },
    provisions: (evidence[at] ?? []).map((one) => ({ ...one, differs: alone ? [] : wordsNotIn(one.text, others) })),
  };
}

const stemsOf = ({ text }: Evidence): string[] => tokenise(text).map(({ stem }) => stem);

/** Words whose stem no other text has; words that touch but for a space are one span. */
function wordsNotIn(text: string, stems: ReadonlySet<string>): Span[] {
  const spans: Span[] = [];
  for (const { kind, stem, start, end } of tokenise(text)) {
    if (kind === 'mark' || stems.has(stem)) continue;
    const last = spans.at(-1);
    if (last && text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

/** What the caos of the group give, on scales, and which of those with a provision stand on none. */
function valuesOf(
  rows: readonly CaoRow[],
  { code, caoCodes, sector }: CompareParams,
  { selectionLabel, peildatum }: Report['meta'],
): Pick<Comparison, 'group' | 'scales' | 'offScale'> {
  const cells = rows.flatMap((row) => {
    const cell = cellOf(row, code);
    return cell && (cell.answer === 'ja' || cell.values.length + cell.extent.length > 0) ? [{ row, cell }] : [];
  });
  return {
    group: { name: sector ?? selectionLabel, caos: rows.length, withProvision: cells.length },
    scales: scalesOf(cells, caoCodes, peildatum),
    offScale: offScale(cells, peildatum),
  };
}
