import { CODES } from '../model/coding.ts';
import type { CaoRow, DocumentInForce, Evidence, Report } from '../model/report.ts';
import { cellOf } from './cell.ts';
import { evidenceOf } from './evidence.ts';
import { figuresOf, sectorFigures } from './figures.ts';
import type { CaoInput, CodedDocument, ReportInput } from './input.ts';

export type { CaoInput, CodedDocument, ReportInput } from './input.ts';

const documentOf = ({ provisions: _, undetermined: __, ...document }: CodedDocument): DocumentInForce => document;

const evidenceOfCao = ({ cao, documents }: CaoInput, rules: ReportInput['rules']): Evidence[] =>
  documents.flatMap((document) =>
    document.provisions.flatMap((provision) =>
      provision.codes.map((hit) =>
        evidenceOf({ caoCode: cao.code, caoName: cao.name, document }, provision, hit, rules),
      ),
    ),
  );

const rowOf = (input: CaoInput, evidence: readonly Evidence[]): CaoRow => {
  const { cao, rank, coverage, remarks } = input;
  const open = new Set(input.documents.flatMap((document) => document.undetermined));
  return {
    code: cao.code,
    name: cao.name,
    sector: cao.sector,
    sbi: cao.sbi,
    type: cao.type,
    employees: cao.employees,
    rank,
    inPanel: cao.inPanel,
    coverage,
    documents: input.documents.map(documentOf),
    remarks,
    cells: CODES.map((code) => cellOf(code, coverage, evidence, open.has(code))),
  };
};

/** Largest first, as the ministry lists them; equal ones by code. */
const bySize = (a: CaoInput, b: CaoInput): number =>
  b.cao.employees - a.cao.employees || a.cao.code.localeCompare(b.cao.code, 'nl', { numeric: true });

/** The one object behind every table, chart and export: answers per cao, their figures, and the evidence. */
export const buildReport = (input: ReportInput): Report => {
  const caos = input.caos.toSorted(bySize).map((cao) => ({ cao, evidence: evidenceOfCao(cao, input.rules) }));
  const rows = caos.map(({ cao, evidence }) => rowOf(cao, evidence));
  const total = figuresOf(input.meta.selectionLabel, rows);
  const documents = rows.reduce((sum, row) => sum + row.documents.length, 0) + input.outside.length;
  return {
    meta: { ...input.meta, caos: total.caos, employees: total.employees, documents },
    total,
    sectors: sectorFigures(rows),
    rows,
    outside: input.outside,
    evidence: caos.flatMap(({ evidence }) => evidence),
    problems: input.problems,
    copies: input.copies,
    development: null,
  };
};
