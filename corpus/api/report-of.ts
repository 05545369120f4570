import type { Cao, Register, SelectionName } from '../model/cao.ts';
import { formatCount, formatDate } from '../model/format.ts';
import { judgementsOf } from '../model/precision.ts';
import type { FileCopy, FileProblem, Report } from '../model/report.ts';
import { type DatedDocument, type InForce, inForce, type Term } from '../register/in-force.ts';
import { ranked, select } from '../register/register.ts';
import { buildReport, type CaoInput, type CodedDocument, type ReportInput } from '../reports/build-report.ts';
import { withDevelopment } from '../reports/development.ts';
import { heldOn } from './held-on.ts';
import { whyOutside } from './outside.ts';
import { type Study, type StudyDocument, termOf } from './study.ts';
import { rulesHash, TOOL_VERSION } from './tool.ts';

/** What is asked of a report: a date and a choice of caos. */
export type ReportView = { peildatum: string; selection: SelectionName };

/** The first day of the register's year: what the figures of its employees are about. */
export const defaultPeildatum = ({ register }: Pick<Study, 'register'>): string => `${register.year}-01-01`;

/** The report of a study: which texts are in force on the peildatum, and what they say. */
export const reportOf = (study: Study, view: ReportView): Report => buildReport(reportInputOf(study, view));

/** The report on a peildatum, with what changed between it and others; `on` makes the report of one date. */
export const reportOnDates = (peildatum: string, others: readonly string[], on: (date: string) => Report): Report =>
  withDevelopment(on(peildatum), others.map(on));

/** Joins register, texts in force and provisions into what a report is made of. */
export function reportInputOf(study: Study, { peildatum, selection }: ReportView): ReportInput {
  const selected = select(study.register, selection, study.own);
  const ranks = new Map(ranked(study.register).map((cao, at) => [cao.code, at + 1]));
  const caos = selected.map((cao) => caoInput(study, cao, ranks.get(cao.code) ?? null, peildatum));
  const counted = new Set(caos.flatMap((cao) => cao.documents.map((document) => document.sha256)));
  const { ruleSet, register } = study;
  const files = new Map(caos.map(({ cao, documents }) => [cao.code, documents.map(({ file }) => file)]));
  const view = { register, selected, peildatum, files };
  return {
    meta: {
      peildatum,
      selection,
      selectionLabel: selectionLabel(selection, selected.length, register.caos.length),
      registerSource: register.source,
      registerYear: register.year,
      fictional: register.fictional,
      toolVersion: TOOL_VERSION,
      rulesHash: rulesHash(ruleSet),
    },
    caos,
    outside: study.documents
      .filter((document) => !counted.has(document.sha256))
      .map((document) => ({
        sha256: document.sha256,
        file: document.file,
        caoCode: document.cao.code ?? document.claimedCode,
        name: nameOf(document, register),
        reason: whyOutside(document, view),
        has: document.has,
      })),
    problems: study.problems.map(({ file, code, message }): FileProblem => ({ file, code, message })),
    copies: copiesOf(study),
    rules: Object.fromEntries(
      ruleSet.rules.map(({ id, doc }) => [id, { doc, measured: judgementsOf(id, study.figures) }]),
    ),
  };
}

/** A text in doubt goes by the name of the cao that it is said to be; what its title page says is in the reason. */
const nameOf = ({ cao, claimedCode }: StudyDocument, { caos }: Register): string =>
  (cao.code === null ? caos.find(({ code }) => code === claimedCode)?.name : null) ?? cao.name ?? 'onbekende cao';

const copiesOf = ({ copies, documents }: Study): FileCopy[] =>
  copies.flatMap(({ file, sha256 }) => {
    const sameAs = documents.find((document) => document.sha256 === sha256)?.file;
    return sameAs === undefined || sameAs === file ? [] : [{ file, sameAs }];
  });

function selectionLabel(selection: SelectionName, count: number, all: number): string {
  const whole = count === 1 ? 'De ene cao' : `Alle ${count} cao's`;
  const labels: Record<SelectionName, string> = {
    top98: count === all ? `${whole} van het register` : `De ${count} grootste cao's naar werknemers`,
    all: `${whole} van het register`,
    panel: count === 1 ? 'De cao van het panel' : `De ${count} cao's van het panel`,
    own: `Eigen keuze van ${formatCount(count, 'cao', "cao's")}`,
  };
  return labels[selection];
}

type DatedStudyDocument = DatedDocument & { document: StudyDocument };

function caoInput(study: Study, cao: Cao, rank: number | null, peildatum: string): CaoInput {
  const own = study.documents.filter((document) => (document.cao.code ?? document.claimedCode) === cao.code).map(dated);
  const found = inForce(own, listedTerms(study, cao), peildatum);
  const told = found.documents.flatMap(({ document }) => [
    ...heldOn(document, peildatum).remarks,
    ...laterChanges(document, peildatum),
  ]);
  const conflicts = found.documents.flatMap(({ document }) =>
    document.conflicts.filter(({ kind }) => kind !== 'cao').map(({ text }) => `${document.file}: ${text}`),
  );
  return {
    cao,
    rank,
    coverage: found.coverage,
    documents: found.documents.map((document) => coded(document, found, peildatum)),
    remarks: [...found.remarks, ...told, ...conflicts],
  };
}

const dated = (document: StudyDocument): DatedStudyDocument => ({
  ...termOf(document),
  sha256: document.sha256,
  file: document.file,
  kind: document.kind,
  kvo: document.register?.kvo ?? null,
  confirmed: document.cao.code !== null,
  document,
});

const coded = (
  { document, sha256, file, kind, start, end, kvo }: DatedStudyDocument,
  { continued }: InForce<DatedStudyDocument>,
  peildatum: string,
): CodedDocument => ({
  ...{ sha256, file, kind, start, end, kvo, continued },
  provisions: heldOn(document, peildatum).provisions,
  undetermined: document.undetermined,
});

/** A text into which changes from after the peildatum were worked may say what did not hold yet. */
const laterChanges = ({ file, consolidatedTo: day }: StudyDocument, peildatum: string): string[] =>
  day !== null && day > peildatum
    ? [
        `${file} is bijgewerkt met wijzigingen per ${formatDate(day)}: er kan iets in staan dat op de peildatum nog niet gold.`,
      ]
    : [];

/** The terms that register and listing show for a cao; those of its changes and annexes are no terms of the cao. */
function listedTerms({ listing, documents }: Study, cao: Cao): Term[] {
  const partial = new Set(documents.filter(({ kind }) => kind !== 'cao').map(({ file }) => file));
  const rows = listing.filter((row) => row.code === cao.code && !partial.has(row.file));
  return [cao, ...rows].map(({ start, end }) => ({ start, end }));
}
