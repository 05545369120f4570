import type { Extent, Value } from '../model/coding.ts';
import type { CaoRow, Cell } from '../model/report.ts';
import { valuesInForce } from '../model/value-in-force.ts';
import { quartilesOf } from '../reports/quartiles.ts';
import type { Measure, OffScale, OffScaleReason, ScalePoint, ValueScale } from './contract.ts';

/** A cao with a provision, and its cell of the code. */
export type CaoWithCell = { row: CaoRow; cell: Cell };

type Measured = Pick<ScalePoint, 'value' | 'bound'> & { measure: Measure };

/** One scale per period or quantity, the one with most values first. Limits have a place, and no part in the figures. */
export function scalesOf(cells: readonly CaoWithCell[], chosen: readonly string[], peildatum: string): ValueScale[] {
  const found = cells.flatMap(({ row, cell }) => measuredOf(cell, peildatum).map((one) => ({ row, ...one })));
  return [...Map.groupBy(found, ({ measure }) => JSON.stringify(measure))]
    .sort(([a, some], [b, others]) => others.length - some.length || (a < b ? -1 : 1))
    .flatMap(([, ones]) => {
      const [first] = ones;
      if (!first) return [];
      const points = ones.map(
        ({ row: { code: caoCode, name: caoName }, value, bound }): ScalePoint => ({
          ...{ caoCode, caoName, value, bound, chosen: chosen.includes(caoCode) },
        }),
      );
      const exact = points.filter(({ bound }) => bound === 'exact').map(({ value }) => value);
      return { measure: first.measure, points: points.sort(byValue), ...quartilesOf(exact) };
    });
}

const byValue = (a: ScalePoint, b: ScalePoint): number => a.value - b.value || (a.caoCode < b.caoCode ? -1 : 1);

/** What a cell gives; the same amount in two provisions is given once. */
function measuredOf({ values, extent }: Cell, peildatum: string): Measured[] {
  const all = [...valuesInForce(values, peildatum).flatMap(measuredValue), ...extent.map(measuredExtent)];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

const measuredValue = ({ amount, bound, period, n }: Value): Measured[] =>
  amount === null ? [] : [{ measure: { unit: 'euro', period, n }, value: amount, bound }];

function measuredExtent({ days_per_week: days, percentage, hours, bound, of, per }: Extent): Measured {
  if (days !== null) return { measure: { unit: 'dagen', per, of }, value: days, bound };
  if (hours !== null) return { measure: { unit: 'uren', per, of }, value: hours, bound };
  // A share is one of all working time, whatever the week or year is that the text names.
  return { measure: { unit: 'procent', per: 'week', of }, value: percentage ?? 0, bound };
}

const REASONS: readonly OffScaleReason[] = ['fiscaal maximum', 'andere datum', 'geen bedrag'];

/** The caos without a place on any scale, by the reason of it. */
export function offScale(cells: readonly CaoWithCell[], peildatum: string): OffScale[] {
  const off = cells.filter(({ cell }) => measuredOf(cell, peildatum).length === 0);
  const byReason = Map.groupBy(off, ({ cell }) => reasonOf(cell, peildatum));
  return REASONS.flatMap((reason) => {
    const caos = byReason.get(reason)?.map(({ row: { code: caoCode, name: caoName } }) => ({ caoCode, caoName }));
    return caos ? [{ reason, caos }] : [];
  });
}

function reasonOf({ values }: Cell, peildatum: string): OffScaleReason {
  if (valuesInForce(values, peildatum).length > 0) return 'fiscaal maximum';
  return values.some(({ amount }) => amount !== null) ? 'andere datum' : 'geen bedrag';
}
