import type { CodeDevelopment, Development, PanelCell, PanelRow } from '../../model/development.ts';
import { formatDate } from '../../model/format.ts';
import type { Share } from '../../model/report.ts';
import { codeLabel, themeLabel } from '../labels.ts';
import { type Field, field, type Table, tableOf } from './table.ts';

/** Percentage points between the first peildatum and the last. */
export const pointsOf = (
  shares: readonly { any: Share; recorded: Share }[],
  kind: 'any' | 'recorded',
  of: 'caosPercent' | 'employeesPercent',
): number => (shares.at(-1)?.[kind][of] ?? 0) - (shares[0]?.[kind][of] ?? 0);

const KINDS = [
  ['recorded', 'vastgelegd', 'Vastgelegd'],
  ['any', 'inclusief', 'Inclusief voornemen en verwijzing'],
] as const;

/** One row per code: its share of the panel on each peildatum, the change, and the caos that changed. */
export function developmentTable({ peildata, codes, rows }: Development): Table {
  const nameOf = new Map(rows.map(({ code, name }) => [code, name]));
  const names = (caos: readonly string[]): string => caos.map((code) => nameOf.get(code) ?? code).join('; ');
  const shareFields = KINDS.flatMap(([kind, key, label]): Field<CodeDevelopment>[] => [
    ...peildata.flatMap((date, at): Field<CodeDevelopment>[] => [
      field(
        `${key}_caos_${date}`,
        `${label} op ${formatDate(date)}: cao's`,
        'count',
        12,
        ({ shares }) => shares[at]?.[kind].caos ?? 0,
      ),
      field(
        `${key}_caos_pct_${date}`,
        `${label} op ${formatDate(date)}: % van cao's`,
        'percent',
        12,
        ({ shares }) => shares[at]?.[kind].caosPercent ?? 0,
      ),
      field(
        `${key}_werknemers_pct_${date}`,
        `${label} op ${formatDate(date)}: % van werknemers`,
        'percent',
        14,
        ({ shares }) => shares[at]?.[kind].employeesPercent ?? 0,
      ),
    ]),
    field(`${key}_verschil_caos`, `${label}: verschil in procentpunten van cao's`, 'percent', 14, ({ shares }) =>
      pointsOf(shares, kind, 'caosPercent'),
    ),
    field(
      `${key}_verschil_werknemers`,
      `${label}: verschil in procentpunten van werknemers`,
      'percent',
      14,
      ({ shares }) => pointsOf(shares, kind, 'employeesPercent'),
    ),
  ]);
  return tableOf<CodeDevelopment>(
    'Ontwikkeling',
    [
      field('thema', 'Thema', 'text', 18, ({ code }) => themeLabel(code)),
      field('onderwerp', 'Onderwerp', 'text', 40, ({ code }) => codeLabel(code)),
      ...shareFields,
      field('van_nee_naar_ja', 'Van nee naar ja', 'count', 10, ({ gained }) => gained.length),
      field('van_ja_naar_nee', 'Van ja naar nee', 'count', 10, ({ lost }) => lost.length),
      field('niet_te_vergelijken', 'Niet te vergelijken', 'count', 12, ({ open }) => open.length),
      field('caos_naar_ja', "Cao's van nee naar ja", 'text', 60, ({ gained }) => names(gained)),
      field('caos_naar_nee', "Cao's van ja naar nee", 'text', 60, ({ lost }) => names(lost)),
    ],
    codes,
  );
}

type PanelLine = { row: PanelRow; cell: PanelCell };

/** One row per cao of the panel and code, with the answer and the strength on each peildatum. */
export const panelTable = ({ peildata, rows }: Development): Table =>
  tableOf<PanelLine>(
    'Panel',
    [
      field('cao_code', 'Cao-code', 'code', 10, ({ row }) => row.code),
      field('cao', 'Cao', 'text', 40, ({ row }) => row.name),
      field('sector', 'Sector', 'text', 30, ({ row }) => row.sector),
      field('werknemers', 'Werknemers', 'count', 13, ({ row }) => row.employees),
      field('onderwerp', 'Onderwerp', 'text', 40, ({ cell }) => codeLabel(cell.code)),
      ...peildata.flatMap((date, at): Field<PanelLine>[] => [
        field(`antwoord_${date}`, formatDate(date), 'text', 14, ({ cell }) => cell.answers[at] ?? null),
        field(`aard_${date}`, `Aard op ${formatDate(date)}`, 'text', 14, ({ cell }) => cell.strongest[at] ?? null),
      ]),
      field('verandering', 'Verandering', 'text', 20, ({ cell }) => changeOf(cell)),
    ],
    rows.flatMap((row) => row.cells.map((cell) => ({ row, cell }))),
  );

/** "nee → ja"; nothing where the first and the last answer are the same, or one of them is open. */
export function changeOf({ answers }: PanelCell): string | null {
  const [first, last] = [answers[0], answers.at(-1)];
  return first === last || [first, last].includes('niet vast te stellen') ? null : `${first} → ${last}`;
}
