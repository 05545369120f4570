import { formatDate, formatNumber } from '../model/format.ts';
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
