import type { Development } from '../model/development.ts';
import { formatCount, formatDate, formatNumber } from '../model/format.ts';
import type { Report } from '../model/report.ts';

/** Title of every form of the report. */
export const titleOf = ({ meta }: Report): string =>
  `Thuiswerken en hybride werken in ${formatNumber(meta.caos)} cao's`;

/** What nobody may overlook when the register is made up. */
export const FICTIONAL =
  "Voorbeeldrapport: de cao's, namen en aantallen werknemers in dit rapport zijn verzonnen. Gebruik de cijfers niet.";

/** Peildatum, selection and employees in one line, with where the employees come from. */
const scopeOf = ({ meta, total }: Report): string =>
  [
    `Peildatum ${formatDate(meta.peildatum)}`,
    meta.selectionLabel,
    `${formatNumber(total.withText)} van ${formatNumber(meta.caos)} cao's met een tekst`,
    `${formatNumber(meta.employees)} werknemers volgens ${meta.registerSource} (${meta.registerYear})`,
  ].join(' · ');

/** The lines above the first sheet of the workbook. */
export const headingOf = (report: Report): string[] => [
  titleOf(report),
  scopeOf(report),
  "Percentages zijn van alle cao's of werknemers van de selectie, ook die zonder tekst.",
  ...(report.meta.fictional ? [FICTIONAL] : []),
];

/** The lines above the sheet of what changed between peildata. */
export const panelHeading = ({ peildata, rows, employees, outside }: Development): string[] => [
  `Ontwikkeling van ${formatDate(peildata[0] ?? null)} tot ${formatDate(peildata.at(-1) ?? null)}`,
  `Panel: ${formatCount(rows.length, 'cao', "cao's")} met een tekst op elke peildatum, ${formatNumber(employees)} werknemers; ${formatCount(outside.length, 'cao', "cao's")} van de selectie ${outside.length === 1 ? 'heeft' : 'hebben'} die niet`,
  "Percentages zijn van alle cao's of werknemers van het panel; verschillen zijn in procentpunten.",
];
