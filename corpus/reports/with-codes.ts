import type { Code } from '../model/coding.ts';
import type { CaoRow, GroupFigures, Report } from '../model/report.ts';
import { shareOf } from './figures.ts';

/** The codes that a report is about, in the codebook's order. */
export const codesOf = (report: Pick<Report, 'total'>): Code[] => report.total.figures.map(({ code }) => code);

/** The same report about some of its codes only: what counts as "any code" is counted over these. */
export function withCodes(report: Report, codes: readonly Code[]): Report {
  const has = ({ code }: { code: Code }): boolean => codes.includes(code);
  const rows = report.rows.map((row) => ({ ...row, cells: row.cells.filter(has) }));
  const only = (group: GroupFigures, own: readonly CaoRow[]): GroupFigures => ({
    ...group,
    figures: group.figures.filter(has),
    anyCode: shareOf(
      own.filter(({ cells }) => cells.some(({ answer }) => answer === 'ja')),
      own,
    ),
    anyCodeRecorded: shareOf(
      own.filter(({ cells }) => cells.some(({ vastgelegd }) => vastgelegd)),
      own,
    ),
  });
  return {
    ...report,
    total: only(report.total, rows),
    sectors: report.sectors.map((group) =>
      only(
        group,
        rows.filter(({ sector }) => sector === group.group),
      ),
    ),
    rows,
    outside: report.outside.map((document) => ({
      ...document,
      has: document.has.filter((code) => codes.includes(code)),
    })),
    evidence: report.evidence.filter(has),
  };
}
