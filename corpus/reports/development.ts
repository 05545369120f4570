import type { Code } from '../model/coding.ts';
import type { CodeDevelopment, Development, PanelRow } from '../model/development.ts';
import type { Answer, CaoRow, Cell, Report, Share } from '../model/report.ts';
import { hasText } from './cell.ts';
import { shareOf } from './figures.ts';
import { codesOf } from './with-codes.ts';

/** A cao with its rows in the reports, in the order of the peildata. */
type Followed = { rows: CaoRow[] };

/** The same report with what changed between its peildatum and those of others about the same selection and codes. */
export function withDevelopment(report: Report, others: readonly Report[]): Report {
  const reports = byDate([report, ...others]);
  return reports.length < 2 ? report : { ...report, development: developmentOf(report, reports) };
}

/** One report per peildatum, from early to late. */
const byDate = (reports: readonly Report[]): Report[] =>
  [...new Map(reports.map((one) => [one.meta.peildatum, one])).values()].sort((a, b) =>
    a.meta.peildatum < b.meta.peildatum ? -1 : 1,
  );

function developmentOf(report: Report, reports: readonly Report[]): Development {
  const peildata = reports.map(({ meta }) => meta.peildatum);
  const byCode = reports.map(({ rows }) => new Map(rows.map((row) => [row.code, row])));
  const followed = report.rows.map(({ code }): Followed => ({ rows: byCode.flatMap((rows) => rows.get(code) ?? []) }));
  const isInPanel = ({ rows }: Followed): boolean => rows.every(({ coverage }) => hasText(coverage));
  const panel = followed.filter(isInPanel);
  const share = (at: number, has: (cell: Cell) => boolean, code?: Code): Share =>
    shareAt(panel, at, (cell) => (code === undefined || cell.code === code) && has(cell));
  const sharesOf = (code?: Code) =>
    peildata.map((_, at) => ({ recorded: share(at, isRecorded, code), any: share(at, isYes, code) }));
  return {
    peildata,
    employees: share(0, () => true).employees,
    rows: panel.map(panelRow),
    codes: codesOf(report).map((code) => ({ code, shares: sharesOf(code), ...changesOf(panel, code) })),
    anyCode: sharesOf(),
    outside: followed
      .filter((one) => !isInPanel(one))
      .map(({ rows }) => ({
        code: rows[0]?.code ?? '',
        name: rows[0]?.name ?? '',
        without: peildata.filter((_, at) => !hasText(rows[at]?.coverage ?? 'ontbreekt')),
      })),
  };
}

const isYes = ({ answer }: Cell): boolean => answer === 'ja';
const isRecorded = ({ vastgelegd }: Cell): boolean => vastgelegd;

function shareAt(panel: readonly Followed[], at: number, has: (cell: Cell) => boolean): Share {
  const rows = panel.flatMap((one) => one.rows[at] ?? []);
  return shareOf(
    rows.filter(({ cells }) => cells.some(has)),
    rows,
  );
}

function panelRow({ rows }: Followed): PanelRow {
  const { code, name, sector, employees, cells } = rows[0] as CaoRow;
  const same = (of: Code): Cell[] => rows.flatMap((row) => row.cells.find((cell) => cell.code === of) ?? []);
  return {
    ...{ code, name, sector, employees },
    cells: cells.map((cell) => ({
      code: cell.code,
      answers: same(cell.code).map(({ answer }) => answer),
      strongest: same(cell.code).map(({ strongest }) => strongest),
    })),
  };
}

/** The caos whose answer on a code went one way or the other between the first peildatum and the last. */
function changesOf(panel: readonly Followed[], code: Code): Pick<CodeDevelopment, 'gained' | 'lost' | 'open'> {
  const answer = (row: CaoRow | undefined): Answer | undefined => row?.cells.find((cell) => cell.code === code)?.answer;
  const went = (test: (from: Answer | undefined, to: Answer | undefined) => boolean): string[] =>
    panel.filter(({ rows }) => test(answer(rows[0]), answer(rows.at(-1)))).map(({ rows }) => rows[0]?.code ?? '');
  return {
    gained: went((from, to) => from === 'nee' && to === 'ja'),
    lost: went((from, to) => from === 'ja' && to === 'nee'),
    open: went((from, to) => [from, to].includes('niet vast te stellen')),
  };
}
