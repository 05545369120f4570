import { formatExtent, formatValue } from '../../model/format.ts';
import { judgedText } from '../../model/precision.ts';
import type { Evidence, Report } from '../../model/report.ts';
import { codeLabel, strengthLabel } from '../labels.ts';
import { reportedWkr } from '../wkr.ts';
import { type Field, field, type Table, tableOf } from './table.ts';

const fieldsOf = (peildatum: string): Field<Evidence>[] => [
  field('caonr', 'caonr', 'code', 8, (item) => item.caoCode),
  field('caonaam', 'caonaam', 'text', 34, (item) => item.caoName),
  field('code', 'Code', 'text', 20, (item) => item.code),
  field('onderwerp', 'Onderwerp', 'text', 30, (item) => codeLabel(item.code)),
  field('aard', 'Aard', 'text', 12, (item) => strengthLabel(item.strength)),
  field('tijdelijk', 'Tijdelijk', 'text', 9, (item) => (item.temporary ? 'ja' : 'nee')),
  field('waarden', 'Bedrag of omvang', 'text', 28, (item) =>
    [...item.values.map(formatValue), ...item.extent.map(formatExtent)].join('; '),
  ),
  field(
    'wkr_afgeleid',
    'WKR-categorie (afgeleid)',
    'text',
    28,
    (item) => reportedWkr(item, item.values, Number(peildatum.slice(0, 4)))?.label ?? null,
  ),
  field('over', 'Onderwerp van de studie', 'text', 28, (item) => item.about.map(codeLabel).join('; ')),
  field('artikel', 'Artikel', 'text', 14, (item) => item.article),
  field('lid', 'Lid', 'text', 6, (item) => item.lid),
  field('titel', 'Titel', 'text', 28, (item) => item.title),
  field('pagina', 'Pagina', 'count', 8, (item) => item.page),
  field('woorden', 'Gecodeerde woorden', 'text', 44, (item) => item.quote.words),
  field('citaat', 'Citaat', 'text', 80, (item) => item.quote.before + item.quote.words + item.quote.after),
  field('regels', 'Regel', 'text', 34, (item) => item.rules.map(({ id }) => id).join('; ')),
  field('regel_uitleg', 'Wat de regel doet', 'text', 50, (item) => item.rules.map(({ doc }) => doc).join('; ')),
  field('betrouwbaarheid', 'Gemeten precisie (%)', 'percent', 12, (item) =>
    item.confidence === null ? null : item.confidence * 100,
  ),
  field('goed', 'Goed van de beoordeelde treffers', 'text', 20, (item) =>
    item.rules.map(({ measured }) => judgedText(measured)).join('; '),
  ),
  field('bestand', 'Bestand', 'text', 40, (item) => item.file),
  field('sha256', 'sha256', 'text', 20, (item) => item.sha256),
  field('id', 'Id', 'text', 30, (item) => item.id),
];

/** One row per coded provision: what it says, where it stands and by which rule it was found. */
export const evidenceTable = (report: Report): Table =>
  tableOf('Bewijs', fieldsOf(report.meta.peildatum), report.evidence);
