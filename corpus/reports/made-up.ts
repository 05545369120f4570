import { CODES, type Code, type Provision, STRENGTHS, type Value } from '../model/coding.ts';
import type { Coverage } from '../model/report.ts';
import type { CaoInput, CodedDocument, ReportInput } from './input.ts';

const SECTORS = ['Bouwnijverheid', 'Financiële instellingen', 'Gezondheids- en welzijnszorg', 'Industrie', 'Onderwijs'];

const TEXT =
  'De medewerker die in overleg met de leidinggevende een deel van de werkweek thuis werkt, ontvangt per thuiswerkdag een tegemoetkoming van € 2,15.';
const WORDS = { start: TEXT.indexOf('ontvangt'), end: TEXT.indexOf('.', TEXT.indexOf('€')) };

const AMOUNT: Omit<Value, 'code'> = {
  amount: 2.15,
  bound: 'exact',
  fiscal_max: false,
  period: 'dag',
  n: null,
  from: null,
  until: null,
  span: WORDS,
};

/** A provision with one code, for tests; `change` replaces what the test is about. */
export const madeUpProvision = (code: Code, change: Partial<Provision> = {}): Provision => ({
  codes: [
    { code, strength: 'recht', temporary: false, confidence: 0.97, rules: [`${code}.voorbeeld`], spans: [WORDS] },
  ],
  about: [],
  values: code === 'thuiswerkvergoeding' ? [{ code, ...AMOUNT }] : [],
  extent: [],
  nearMisses: [],
  unit: CODES.indexOf(code),
  path: 'Hoofdstuk 8 > artikel 8.4 > lid 2',
  article: '8.4',
  lid: '2',
  title: 'Thuiswerken',
  page: 21,
  pageEnd: 21,
  text: TEXT,
  runs: [],
  ...change,
});

/** A document in force on 1 January 2024 with these provisions. */
const madeUpDocument = (code: string, provisions: Provision[]): CodedDocument => ({
  sha256: code.padStart(12, '0').padEnd(64, '0'),
  file: `${code}__voorbeeld.pdf`,
  kind: 'cao',
  start: '2023-01-01',
  end: '2024-12-31',
  kvo: '2023-02-01',
  continued: false,
  provisions,
  undetermined: [],
});

/** A cao with one document in force. */
export const madeUpCao = (
  code: string,
  employees: number,
  provisions: Provision[],
  sector = 'Industrie',
): CaoInput => ({
  cao: {
    code,
    name: `Voorbeeldcao ${code}`,
    sector,
    sbi: '10',
    type: 'bedrijfstak',
    employees,
    inPanel: true,
    start: '2023-01-01',
    end: '2024-12-31',
    listedEnd: null,
  },
  rank: null,
  coverage: 'geldend',
  documents: [madeUpDocument(code, provisions)],
  remarks: [],
});

/** Input of a report with these caos. */
export const madeUpInput = (caos: CaoInput[]): ReportInput => ({
  meta: {
    peildatum: '2024-01-01',
    selection: 'top98',
    selectionLabel: `de ${caos.length} grootste cao's`,
    registerSource: 'voorbeeldregister',
    registerYear: 2024,
    fictional: true,
    toolVersion: '0.1.0',
    rulesHash: '0'.repeat(64),
  },
  caos,
  outside: [
    {
      sha256: 'e'.repeat(64),
      file: 'proef.pdf',
      caoCode: null,
      name: 'Proefcao',
      reason: 'De cao is onbekend.',
      has: ['arbo'],
    },
  ],
  copies: [{ file: 'kopie.pdf', sameAs: 'a.pdf' }],
  problems: [
    { file: 'stuk.pdf', code: 'PDF_DAMAGED', message: 'Dit pdf-bestand is beschadigd. Vraag een nieuw exemplaar op.' },
  ],
  rules: Object.fromEntries(
    CODES.map((code) => [
      `${code}.voorbeeld`,
      { doc: `Voorbeeldregel voor ${code}.`, measured: code === 'arbo' ? null : { n: 28, right: 27 } },
    ]),
  ),
});

/** A spread of coverages and strengths that is the same every time. */
const madeUpRow = (index: number, provisions: number): CaoInput => {
  const coverage: Coverage = index % 13 === 7 ? 'ontbreekt' : index % 11 === 5 ? 'nawerking' : 'geldend';
  const coded = Array.from({ length: (index * 7 + 3) % (provisions + 1) }, (_, at) => {
    const base = madeUpProvision(CODES[(index + at * 3) % CODES.length] ?? 'arbo', { unit: at });
    const strength = STRENGTHS[(index * 3 + at) % STRENGTHS.length] ?? 'kan';
    return { ...base, codes: base.codes.map((hit) => ({ ...hit, strength })) };
  });
  const sector = SECTORS[index % SECTORS.length];
  const cao = madeUpCao(String(1000 + index), Math.round(900_000 / (index + 2)), coded, sector);
  if (coverage === 'ontbreekt') return { ...cao, coverage, documents: [] };
  const documents = cao.documents.map((document) => ({
    ...document,
    continued: coverage === 'nawerking',
    undetermined: index % 9 === 4 ? (['arbo', 'privacy'] as Code[]) : [],
  }));
  return { ...cao, rank: index + 1, coverage, documents };
};

/** A full report's input: this many caos with up to so many provisions each. */
export const madeUpCorpus = (caos: number, provisions: number): ReportInput =>
  madeUpInput(Array.from({ length: caos }, (_, index) => madeUpRow(index, provisions)));
