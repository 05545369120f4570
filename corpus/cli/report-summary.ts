import { formatDate, formatNumber, formatPercent } from '../model/format.ts';
import type { Report } from '../model/report.ts';

/** Which answers were not chosen but defaults, and have to be named. */
export type Defaults = { peildatum: boolean; folder: boolean };

/** What a report is about, the figures that matter most, and where it stands, for the terminal. */
export function summarise(report: Report, files: readonly string[], defaults: Defaults): string {
  const { meta, total } = report;
  const withText = `${formatNumber(total.withText)} van ${formatNumber(total.caos)} cao's hebben een tekst`;
  const { caos, employees, employeesPercent } = total.anyCode;
  const lines = [
    ...(meta.fictional ? ["Let op: dit gaat over verzonnen cao's."] : []),
    `Peildatum    ${formatDate(meta.peildatum)}${defaults.peildatum ? ' (1 januari van het jaar van het register; anders met --peildatum)' : ''}`,
    `Selectie     ${meta.selectionLabel}, ${formatNumber(meta.employees)} werknemers`,
    `Register     ${meta.registerSource}`,
    `Teksten      ${withText} (${meta.documents} documenten gelezen)`,
    `Thuiswerken  ${caos} cao's regelen er iets over, voor ${formatNumber(employees)} werknemers (${formatPercent(employeesPercent)})`,
    `Rapport      ${files.length} bestanden${defaults.folder ? ' (een andere map met --out)' : ''}`,
    ...files.map((file) => `  ${file}`),
  ];
  return `${lines.join('\n')}\n`;
}
