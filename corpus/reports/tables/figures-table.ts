import type { CodeFigure, GroupFigures, Report, Share } from '../../model/report.ts';
import { type Amount, amounts } from '../amounts.ts';
import { codeLabel, themeLabel } from '../labels.ts';
import { type Field, field, type Table, tableOf } from './table.ts';

/** The four figures of a share under one heading: caos and employees, each as a number and as a part of the whole. */
const shareFields = <T>(key: string, label: string, share: (item: T) => Share): Field<T>[] => [
  field(`${key}_caos`, `${label}: cao's`, 'count', 12, (item) => share(item).caos),
  field(`${key}_caos_pct`, `${label}: % van cao's`, 'percent', 12, (item) => share(item).caosPercent),
  field(`${key}_werknemers`, `${label}: werknemers`, 'count', 14, (item) => share(item).employees),
  field(`${key}_werknemers_pct`, `${label}: % van werknemers`, 'percent', 14, (item) => share(item).employeesPercent),
];

const figureFields = <T>(figure: (item: T) => CodeFigure): Field<T>[] => [
  field('thema', 'Thema', 'text', 18, (item) => themeLabel(figure(item).code)),
  field('onderwerp', 'Onderwerp', 'text', 40, (item) => codeLabel(figure(item).code)),
  ...shareFields<T>('vastgelegd', 'Vastgelegd', (item) => figure(item).recorded),
  ...shareFields<T>('inclusief', 'Inclusief voornemen en verwijzing', (item) => figure(item).any),
  field('niet_vast_te_stellen', "Niet vast te stellen: cao's", 'count', 12, (item) => figure(item).undetermined.caos),
  field('tekst_ontbreekt', "Tekst ontbreekt: cao's", 'count', 12, (item) => figure(item).missing.caos),
  field('hoogst_caos_pct', "Ten hoogste: % van cao's", 'percent', 12, (item) => figure(item).highest.caosPercent),
  field(
    'hoogst_werknemers_pct',
    'Ten hoogste: % van werknemers',
    'percent',
    14,
    (item) => figure(item).highest.employeesPercent,
  ),
];

/** The figures of the whole selection, one row per code. */
export const figuresTable = (report: Report): Table =>
  tableOf(
    'Overzicht',
    figureFields<CodeFigure>((figure) => figure),
    report.total.figures,
  );

type SectorFigure = { group: GroupFigures; figure: CodeFigure };

/** One row per sector and code; percentages are of all caos of the sector in the selection. */
export const sectorTable = (report: Report): Table =>
  tableOf<SectorFigure>(
    'Per sector',
    [
      field('sector', 'Sector', 'text', 36, ({ group }) => group.group),
      field('caos', "Cao's", 'count', 9, ({ group }) => group.caos),
      field('met_tekst', 'Met tekst', 'count', 9, ({ group }) => group.withText),
      field('werknemers', 'Werknemers', 'count', 13, ({ group }) => group.employees),
      ...figureFields<SectorFigure>(({ figure }) => figure),
    ],
    report.sectors.flatMap((group) => group.figures.map((figure) => ({ group, figure }))),
  );

/** One row per amount or extent in force, with the caos that have it. */
export const amountsTable = (report: Report): Table =>
  tableOf<Amount>(
    'Bedragen',
    [
      field('onderwerp', 'Onderwerp', 'text', 34, ({ code }) => codeLabel(code)),
      field('bedrag', 'Bedrag of omvang', 'text', 40, ({ text }) => text),
      ...shareFields<Amount>('met', 'Met dit bedrag', ({ share }) => share),
    ],
    amounts(report),
  );
