import type { Report } from '../model/report.ts';
import { ranked } from '../register/register.ts';
import { hasText } from '../reports/cell.ts';
import { shareOf } from '../reports/figures.ts';
import { type DocumentRecord, listDocuments } from '../store/documents.ts';
import type { Corpus, CorpusCao, CorpusText, MetadataEdit } from './contract.ts';
import type { Project } from './project.ts';
import { type Study, type StudyDocument, termOf } from './study.ts';

/** Every cao of the register with its texts, and the texts of no cao, as they stand on the peildatum. */
export function corpusOf(project: Project, report: Report): Corpus {
  const study = project.study();
  const describe = describeTexts(project, report);
  const texts = Map.groupBy(study.documents, ({ cao, claimedCode }) => cao.code ?? claimedCode);
  const rows = new Map(report.rows.map((row) => [row.code, row]));
  const known = new Set(study.register.caos.map(({ code }) => code));
  return {
    caos: ranked(study.register).map((cao, at): CorpusCao => {
      const { code, name, sector, type, employees, inPanel } = cao;
      const row = rows.get(code);
      return {
        ...{ code, name, sector, type, employees, inPanel, rank: at + 1, inSelection: row !== undefined },
        coverage: row?.coverage ?? 'ontbreekt',
        remarks: row?.remarks ?? [],
        texts: (texts.get(code) ?? []).map(describe).sort(byTerm),
      };
    }),
    unknown: study.documents
      .filter((document) => !known.has(document.cao.code ?? document.claimedCode ?? ''))
      .map(describe),
    covered: shareOf(
      report.rows.filter((row) => hasText(row.coverage)),
      report.rows,
    ),
    selection: { caos: report.meta.caos, employees: report.meta.employees },
  };
}

/** One text as the corpus shows it; null when it is not in the project. */
export function corpusText(project: Project, report: Report, sha256: string): CorpusText | null {
  const document = project.study().documents.find((one) => one.sha256 === sha256);
  return document ? describeTexts(project, report)(document) : null;
}

function describeTexts(project: Project, report: Report): (document: StudyDocument) => CorpusText {
  const study = project.study();
  const outside = new Map(report.outside.map(({ sha256, reason }) => [sha256, reason]));
  const copies = copiesOf(study);
  const inForce = new Map(report.rows.flatMap((row) => row.documents).map((one) => [one.sha256, one]));
  const records = new Map(listDocuments(project.db).map((record) => [record.sha256, record]));
  return (document) => {
    const { sha256, file, kind, cao, claimedCode, register, pages, textLayer, ocrPages, unreadablePages } = document;
    const record = records.get(sha256);
    const now = inForce.get(sha256);
    return {
      ...{ sha256, file, kind, caoCode: cao.code, claimedCode, title: record?.text.title ?? null },
      term: termOf(document),
      textTerm: { start: document.start, end: document.end },
      listedTerm: register && { start: register.start, end: register.end },
      kvo: register?.kvo ?? null,
      edited: record ? editedFields(record) : [],
      inForce: now !== undefined,
      continued: now?.continued ?? false,
      outside: outside.get(sha256) ?? null,
      copies: copies.get(sha256) ?? [],
      ...{ pages, textLayer, ocrPages, unreadablePages, conflicts: document.conflicts },
      ...{ provisions: document.provisions.length, has: document.has },
    };
  };
}

/** The other names under which the file of each document came by. */
const copiesOf = ({ documents, copies }: Study): Map<string, string[]> => {
  const names = Map.groupBy(copies, ({ sha256 }) => sha256);
  return new Map(
    documents.map(({ sha256, file }) => [
      sha256,
      (names.get(sha256) ?? []).map((copy) => copy.file).filter((name) => name !== file),
    ]),
  );
};

const editedFields = ({ confirmedCode, edited }: DocumentRecord): (keyof MetadataEdit)[] => [
  ...(confirmedCode === null ? [] : (['caoCode'] as const)),
  ...(['start', 'end', 'kind'] as const).filter((field) => edited[field] !== null),
];

const byTerm = (a: CorpusText, b: CorpusText): number =>
  (a.term.start ?? '9999').localeCompare(b.term.start ?? '9999') || a.file.localeCompare(b.file);
