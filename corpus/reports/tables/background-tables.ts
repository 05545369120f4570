import { CODEBOOK } from '../../codebook/codebook.ts';
import { CODES, STRENGTHS } from '../../model/coding.ts';
import { formatDate, formatEuro } from '../../model/format.ts';
import type { Answer, Coverage, Report } from '../../model/report.ts';
import { FISCAL_MAXIMA } from '../fiscal-maximum.ts';
import { ANSWERS, COVERAGE, codeLabel, STRENGTH_EXPLANATIONS, strengthLabel, themeLabel } from '../labels.ts';
import { type Field, field, type Table, tableOf } from './table.ts';

type Definition = { kind: string; key: string; label: string; text: string };

const DEFINITION_FIELDS: Field<Definition>[] = [
  field('soort', 'Soort', 'text', 22, ({ kind }) => kind),
  field('naam', 'Naam', 'text', 22, ({ key }) => key),
  field('label', 'Label', 'text', 38, ({ label }) => label),
  field('betekenis', 'Betekenis', 'text', 100, ({ text }) => text),
];

const FIGURE_DEFINITIONS: Definition[] = [
  {
    kind: 'cijfer',
    key: 'vastgelegd',
    label: 'Vastgelegd',
    text: "Cao's met ten minste één bepaling met de aard recht, plicht of kan (bij samenloop met reiskosten ook uitgesloten).",
  },
  {
    kind: 'cijfer',
    key: 'inclusief',
    label: 'Inclusief voornemen en verwijzing',
    text: "Alle cao's met het antwoord ja, ook met alleen een inspanning, verwijzing of studieafspraak.",
  },
  {
    kind: 'cijfer',
    key: 'hoogst',
    label: 'Ten hoogste',
    text: "Het aandeel als alle cao's zonder antwoord (niet vast te stellen, tekst ontbreekt) ja zouden zijn.",
  },
  {
    kind: 'afgeleid',
    key: 'wkr_afgeleid',
    label: 'WKR-categorie (afgeleid)',
    text: 'Waaronder de werkgever dit onbelast kan geven: volgt uit onderwerp en bedrag en het onbelaste maximum van het jaar van de peildatum. Staat niet in de cao en is geen fiscaal advies.',
  },
  {
    kind: 'cijfer',
    key: 'betrouwbaarheid',
    label: 'Gemeten precisie van de regel',
    text: 'Hoe vaak de regel goed was waar hij aansloeg, gemeten op teksten waaraan de regels zijn verbeterd. Op nieuwe teksten valt dat lager uit, en het zegt niets over bepalingen die de regel mist.',
  },
  {
    kind: 'cijfer',
    key: 'percentage',
    label: 'Percentage',
    text: "Altijd van alle cao's (of werknemers) van de selectie of de sector, ook die zonder tekst.",
  },
];

/** Every code, answer, strength and figure with what it means. */
export const definitionsTable = (): Table =>
  tableOf('Definities', DEFINITION_FIELDS, [
    ...CODES.map((code) => ({
      kind: `thema ${themeLabel(code)}`,
      key: code,
      label: codeLabel(code),
      text: CODEBOOK[code].explanation,
    })),
    ...(Object.keys(ANSWERS) as Answer[]).map((key) => ({ kind: 'antwoord', key, label: key, text: ANSWERS[key] })),
    ...STRENGTHS.map((key) => ({
      kind: 'aard',
      key,
      label: strengthLabel(key),
      text: STRENGTH_EXPLANATIONS[key],
    })),
    ...(Object.keys(COVERAGE) as Coverage[]).map((key) => ({
      kind: 'dekking',
      key,
      label: COVERAGE[key].label,
      text: COVERAGE[key].explanation,
    })),
    ...FIGURE_DEFINITIONS,
    ...FISCAL_MAXIMA.map(({ year, perDay, source }) => ({
      kind: 'fiscaal maximum (voor afgeleide bedragen)',
      key: String(year),
      label: `${year}: ${formatEuro(perDay)} per thuiswerkdag`,
      text: `Gelezen op ${source}. Geen officiële bron: controleer het bij de Belastingdienst voor u het gebruikt.`,
    })),
  ]);

/** What the report is about and with what it was made, as pairs. */
export const metaPairs = ({ meta, total, problems, outside }: Report): [string, string | number][] => [
  ...(meta.fictional ? ([['Let op', "Voorbeeld: de cao's in dit rapport zijn verzonnen."]] as [string, string][]) : []),
  ['Peildatum', formatDate(meta.peildatum)],
  ['Selectie', meta.selectionLabel],
  ["Cao's in de selectie", meta.caos],
  ["Cao's met een tekst op de peildatum", total.withText],
  ['Werknemers in de selectie', meta.employees],
  ['Werknemers volgens', `${meta.registerSource} (${meta.registerYear})`],
  ['Gelezen documenten', meta.documents],
  ['Waarvan niet meegeteld', outside.length],
  ['Bestanden die niet gelezen konden worden', problems.length],
  ['Versie van Caoscoop', meta.toolVersion],
  ['Regelset (sha256)', meta.rulesHash],
];

export const metaTable = (report: Report): Table =>
  tableOf<[string, string | number]>(
    'Meta',
    [
      field('gegeven', 'Gegeven', 'text', 42, ([name]) => name),
      field('waarde', 'Waarde', 'text', 80, ([, value]) => value),
    ],
    metaPairs(report),
  );

type FileRow = { file: string; state: string; cao: string; text: string; codes: string };

/** Files that are not in the figures: those that could not be read, those that are read but not counted, and copies. */
export const filesTable = (report: Report): Table =>
  tableOf<FileRow>(
    'Bestanden',
    [
      field('bestand', 'Bestand', 'text', 50, ({ file }) => file),
      field('status', 'Status', 'text', 20, ({ state }) => state),
      field('cao', 'Cao', 'text', 36, ({ cao }) => cao),
      field('toelichting', 'Toelichting', 'text', 80, ({ text }) => text),
      field('codes', 'Gevonden codes', 'text', 50, ({ codes }) => codes),
    ],
    [
      ...report.problems.map(({ file, message }) => ({
        file,
        state: 'niet gelezen',
        cao: '',
        text: message,
        codes: '',
      })),
      ...report.outside.map(({ file, caoCode, name, reason, has }) => ({
        file,
        state: 'niet meegeteld',
        cao: [caoCode, name].filter(Boolean).join(' '),
        text: reason,
        codes: has.join('; '),
      })),
      ...report.copies.map(({ file, sameAs }) => ({
        ...{ file, state: 'dubbel', cao: '', codes: '' },
        text: `Zelfde bestand als ${sameAs}.`,
      })),
    ],
  );
