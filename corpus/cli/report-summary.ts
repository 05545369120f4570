import type { Development } from '../model/development.ts';
import { formatCount, formatDate, formatNumber, formatPercent } from '../model/format.ts';
import { continuedText, type Report } from '../model/report.ts';

/** Which answers were not chosen but defaults, and have to be named. */
export type Defaults = { peildatum: boolean; folder: boolean };

/** The listing that was used, by name, with how many of its rows have a text; null when there is none. */
export type ListingUsed = { name: string; rows: number; listed: number } | null;

/** What a report is about, the figures that matter most, and where it stands, for the terminal. */
export function summarise(report: Report, files: readonly string[], defaults: Defaults, listing: ListingUsed): string {
  const { meta, total } = report;
  const withText = `${formatNumber(total.withText)} van ${formatCount(total.caos, 'cao', "cao's")} ${total.withText === 1 ? 'heeft' : 'hebben'} een tekst`;
  const { caos, employees, employeesPercent } = total.anyCode;
  const lines = [
    ...(meta.fictional ? ["Let op: dit gaat over verzonnen cao's."] : []),
    `Peildatum    ${formatDate(meta.peildatum)}${defaults.peildatum ? ' (1 januari van het jaar van het register; anders met --peildatum)' : ''}`,
    `Selectie     ${meta.selectionLabel}, ${formatNumber(meta.employees)} werknemers`,
    `Register     ${meta.registerSource}`,
    `Lijst        ${listingText(listing)}`,
    `Teksten      ${withText}${continuedText(report.rows)} (${formatCount(meta.documents, 'document', 'documenten')} gelezen)`,
    `Thuiswerken  ${formatCount(caos, 'cao regelt', "cao's regelen")} er iets over, voor ${formatNumber(employees)} werknemers (${formatPercent(employeesPercent)})`,
    ...developmentLines(report.development),
    `Rapport      ${formatCount(files.length, 'bestand', 'bestanden')}${defaults.folder ? ' (een andere map met --out)' : ''}`,
    ...files.map((file) => `  ${file}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** How large the panel is, and in how many of its caos an answer changed. */
function developmentLines(development: Development | null): string[] {
  if (!development) return [];
  const { peildata, rows, codes } = development;
  const changed = new Set(codes.flatMap(({ gained, lost }) => [...gained, ...lost]));
  return [
    `Ontwikkeling ${peildata.map(formatDate).join(' – ')}: panel van ${formatCount(rows.length, 'cao', "cao's")} met een tekst op elke peildatum, ${formatNumber(changed.size)} met een ander antwoord`,
  ];
}

const listingText = (listing: ListingUsed): string =>
  listing === null
    ? 'geen'
    : `${listing.name} (${formatCount(listing.rows, 'rij', 'rijen')}, ${formatNumber(listing.listed)} bij een pdf)`;
