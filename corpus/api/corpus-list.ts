import type { Report } from '../model/report.ts';
import { ranked, select } from '../register/register.ts';
import { hasText } from '../reports/cell.ts';
import { shareOf } from '../reports/figures.ts';
import { type DocumentRecord, listDocuments } from '../store/documents.ts';
import type { Corpus, CorpusCao, CorpusText, MetadataEdit, View } from './contract.ts';
import { whyOutside } from './outside.ts';
import type { Project } from './project.ts';
import { type StudyDocument, termOf } from './study.ts';

/** Every cao of the register with its texts, and the texts of no cao, as they stand on the peildatum. */
export function corpusOf(project: Project, report: Report, view: View): Corpus {
  const study = project.study();
  const describe = describeTexts(project, report, view);
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
export function corpusText(project: Project, report: Report, view: View, sha256: string): CorpusText | null {
  const document = project.study().documents.find((one) => one.sha256 === sha256);
  return document ? describeTexts(project, report, view)(document) : null;
}

function describeTexts(project: Project, report: Report, view: View): (document: StudyDocument) => CorpusText {
  const study = project.study();
  const inForce = new Map(report.rows.flatMap((row) => row.documents).map((one) => [one.sha256, one]));
  const records = new Map(listDocuments(project.db).map((record) => [record.sha256, record]));
  const selected = select(study.register, view.selection, study.own);
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
      outside: now ? null : whyOutside(document, study.register, selected, view.peildatum),
      ...{ pages, textLayer, ocrPages, unreadablePages, conflicts: document.conflicts },
      ...{ provisions: document.provisions.length, has: document.has },
    };
  };
}

const editedFields = ({ confirmedCode, edited }: DocumentRecord): (keyof MetadataEdit)[] => [
  ...(confirmedCode === null ? [] : (['caoCode'] as const)),
  ...(['start', 'end', 'kind'] as const).filter((field) => edited[field] !== null),
];

const byTerm = (a: CorpusText, b: CorpusText): number =>
  (a.term.start ?? '9999').localeCompare(b.term.start ?? '9999') || a.file.localeCompare(b.file);
