import { tokenise } from '../language/tokens.ts';
import type { Code, Extent, Value } from '../model/coding.ts';
import { formatPeriod } from '../model/format.ts';
import type { CaoRow, Evidence, Report } from '../model/report.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { quartilesOf } from '../reports/quartiles.ts';
import { valuesInForce } from '../reports/value-in-force.ts';
import type { ComparedCao, CompareParams, Comparison, ValueScale } from './contract.ts';

/** Provisions of a code side by side, and their values beside those of the group. */
export function compare(report: Report, { code, caoCodes, sector }: CompareParams): Result<Comparison, 'CAO_UNKNOWN'> {
  const chosen = caoCodes.flatMap((caoCode) => report.rows.find((row) => row.code === caoCode) ?? []);
  if (chosen.length < caoCodes.length) return fail('CAO_UNKNOWN');
  const group = report.rows.filter((row) => sector === null || row.sector === sector);
  const evidence = chosen.map((row) => evidenceOf(report, row, code));
  return ok({
    code,
    caos: chosen.map((row, at) => comparedCao(row, code, evidence, at)),
    group: sector ?? report.meta.selectionLabel,
    scales: scalesOf(new Set([...group, ...chosen]), code, caoCodes, report.meta.peildatum),
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

type Point = ValueScale['points'][number];
type Measure = Pick<ValueScale, 'label' | 'unit'> & { value: number };

function scalesOf(rows: ReadonlySet<CaoRow>, code: Code, chosen: readonly string[], peildatum: string): ValueScale[] {
  const scales = new Map<string, { measure: Measure; points: Point[] }>();
  for (const row of rows) {
    const cell = cellOf(row, code);
    const values = valuesInForce(cell?.values ?? [], peildatum).flatMap(measureOfValue);
    for (const measure of [...values, ...(cell?.extent ?? []).map(measureOfExtent)]) {
      const scale = scales.get(measure.label) ?? { measure, points: [] };
      scales.set(measure.label, scale);
      const { code: caoCode, name: caoName } = row;
      scale.points.push({ caoCode, caoName, value: measure.value, chosen: chosen.includes(caoCode) });
    }
  }
  return [...scales.values()]
    .map(({ measure: { label, unit }, points }) => ({
      ...{ label, unit, points: points.sort((a, b) => a.value - b.value || (a.caoCode < b.caoCode ? -1 : 1)) },
      ...quartilesOf(points.map(({ value }) => value)),
    }))
    .sort((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1));
}

const measureOfValue = ({ amount, period, n }: Value): Measure[] =>
  amount === null ? [] : [{ label: `euro ${formatPeriod(period, n)}`.trim(), unit: 'euro', value: amount }];

function measureOfExtent({ days_per_week: days, percentage, hours, of, per }: Extent): Measure {
  const place = of === 'thuis' ? 'thuis' : 'op kantoor';
  if (days !== null) return { label: `dagen per ${per} ${place}`, unit: 'dagen', value: days };
  if (hours !== null) return { label: `uren per ${per} ${place}`, unit: 'uren', value: hours };
  return { label: `% van de werktijd ${place}`, unit: 'procent', value: percentage ?? 0 };
}
