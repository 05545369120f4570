import type { Report } from '../model/report.ts';

/** Sorts the keys of every object, so that the bytes do not depend on how an object came about. */
const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The report as JSON. Its parts stand in the report's order; within them keys are sorted, so equal reports are equal bytes. */
export const toJson = (report: Report): string => {
  const { meta, total, sectors, rows, outside, evidence, problems, copies, development } = report;
  const parts = Object.entries({ meta, total, sectors, rows, outside, evidence, problems, copies, development });
  const written = parts.map(([name, part]) => `${JSON.stringify(name)}: ${JSON.stringify(part, sorted, 1)}`);
  return `{\n${written.join(',\n')}\n}\n`;
};
