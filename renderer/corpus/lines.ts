import type { Corpus, CorpusCao, CorpusText } from '../../corpus/api/contract.ts';
import { type Chosen, type Facet, NOTHING_CHOSEN, narrowed } from '../controls/facets.ts';
import type { T } from '../text/i18n.ts';
import { FLAGS, type Flag, flagsOfCao } from './flags.ts';
import { holdsWords } from './texts-of.ts';

export const COLUMNS = [
  'code',
  'name',
  'sector',
  'type',
  'employees',
  'timeline',
  'texts',
  'coverage',
  'flags',
] as const;
export type Column = (typeof COLUMNS)[number];

/** The columns that can be left out. */
export const OPTIONAL = [
  'sector',
  'type',
  'employees',
  'timeline',
  'texts',
  'coverage',
  'flags',
] as const satisfies Column[];

export type Sort = { column: Column; isDown: boolean };

export type CorpusChoice = { search: string; chosen: Chosen; sort: Sort; columns: readonly Column[] };

export const FIRST_CHOICE: CorpusChoice = {
  search: '',
  chosen: NOTHING_CHOSEN,
  sort: { column: 'employees', isDown: true },
  columns: ['sector', 'employees', 'timeline', 'coverage', 'flags'],
};

/** A cao of the table; the texts of no known cao stand in one that has no number. */
export type CaoLine = CorpusCao & { isUnknown: boolean };

const UNKNOWN: Omit<CorpusCao, 'texts'> = {
  ...{ code: '', name: '', sector: '', type: '', employees: 0, rank: null, remarks: [] },
  ...{ inPanel: false, inSelection: false, coverage: 'ontbreekt' },
};

/** The rows of the table: first the texts whose cao is not known, when there are any. */
export function rowsOf({ caos, unknown }: Corpus, unknownName: string): CaoLine[] {
  const rows = caos.map((cao): CaoLine => ({ ...cao, isUnknown: false }));
  if (unknown.length === 0) return rows;
  return [{ ...UNKNOWN, name: unknownName, texts: unknown, isUnknown: true }, ...rows];
}

const COVERAGES = ['geldend', 'nawerking', 'onbevestigd', 'ontbreekt'] as const;

export const facetsOf = (t: T): Facet<CaoLine>[] => [
  {
    id: 'coverage',
    label: t('corpus.facet.coverage'),
    of: ({ coverage, isUnknown }) => (isUnknown ? [] : [coverage]),
    name: (coverage) => t(`matrix.coverageNames.${coverage as CorpusCao['coverage']}`),
    order: COVERAGES,
  },
  {
    id: 'flags',
    label: t('corpus.facet.flags'),
    of: flagsOfCao,
    name: (flag) => t(`corpus.flag.${flag as Flag}`),
    order: FLAGS,
  },
  {
    id: 'selection',
    label: t('corpus.facet.selection'),
    of: ({ inSelection, isUnknown }) => (isUnknown ? [] : [inSelection ? 'yes' : 'no']),
    name: (answer) => t(`corpus.inSelection.${answer as 'yes' | 'no'}`),
    order: ['yes', 'no'],
  },
  { id: 'sector', label: t('corpus.facet.sector'), of: ({ sector, isUnknown }) => (isUnknown ? [] : [sector]) },
  { id: 'type', label: t('corpus.facet.type'), of: ({ type, isUnknown }) => (isUnknown ? [] : [type]) },
];

export const searchedCaos = (rows: readonly CaoLine[], search: string): CaoLine[] =>
  rows.filter(({ code, name, texts }) => holdsWords([code, name, ...texts.map(({ file }) => file)].join(' '), search));

const lastDay = ({ texts }: CorpusCao): string =>
  texts.map(({ term }: CorpusText) => term.end ?? '').reduce((a, b) => (a > b ? a : b), '');

const byText = (of: (cao: CorpusCao) => string) => (a: CorpusCao, b: CorpusCao) =>
  of(a).localeCompare(of(b), 'nl', { numeric: true });
const byNumber = (of: (cao: CorpusCao) => number) => (a: CorpusCao, b: CorpusCao) => of(a) - of(b);

const ORDERS: Record<Column, (a: CorpusCao, b: CorpusCao) => number> = {
  code: byText(({ code }) => code),
  name: byText(({ name }) => name),
  sector: byText(({ sector }) => sector),
  type: byText(({ type }) => type),
  employees: byNumber(({ employees }) => employees),
  timeline: byText(lastDay),
  texts: byNumber(({ texts }) => texts.length),
  coverage: byNumber(({ coverage }) => COVERAGES.indexOf(coverage)),
  flags: byNumber((cao) => flagsOfCao(cao).length),
};

/** The caos that answer search and facets, in the order asked for; unknown ones stay on top. */
export function chosenCaos(
  rows: readonly CaoLine[],
  facets: readonly Facet<CaoLine>[],
  choice: CorpusChoice,
): CaoLine[] {
  const { column, isDown } = choice.sort;
  const order = (a: CaoLine, b: CaoLine) =>
    Number(b.isUnknown) - Number(a.isUnknown) || ORDERS[column](a, b) * (isDown ? -1 : 1) || b.employees - a.employees;
  return narrowed(searchedCaos(rows, choice.search), facets, choice.chosen).sort(order);
}
