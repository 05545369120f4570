import type { Provision } from '../model/coding.ts';
import type { Decision } from '../model/decision.ts';
import { placesOf } from '../model/highlight.ts';
import { type Figures, judgementsOf } from '../model/precision.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { applyDecisions, decisionOn } from '../review/decide.ts';
import { listDecisions } from '../store/decisions.ts';
import { findDocument } from '../store/documents.ts';
import { listHeadings } from '../store/units.ts';
import type { Highlight, HitOnPage, Outline, ProvisionOnPage } from './contract.ts';
import type { Project } from './project.ts';
import type { StudyDocument } from './study.ts';
import { wkrOfProvision } from './wkr.ts';

const documentIn = ({ study }: Project, sha256: string): StudyDocument | undefined =>
  study().documents.find((document) => document.sha256 === sha256);

/** The tree of a document with the codes of its units, and the sizes of its pages. */
export function outlineOf(project: Project, sha256: string): Result<Outline, 'DOCUMENT_UNKNOWN'> {
  const record = findDocument(project.db, sha256);
  const document = documentIn(project, sha256);
  if (!record || !document) return fail('DOCUMENT_UNKNOWN');
  const codes = new Map(
    document.provisions.map((provision) => [provision.unit, provision.codes.map(({ code }) => code)]),
  );
  const { file, kind, cao } = document;
  return ok({
    ...{ sha256, file, kind, cao },
    pages: [...project.findings.pages(record.id)],
    units: listHeadings(project.db, record.id).map((unit, at) => {
      const { number, title, path, parent, page, pageEnd, role } = unit;
      return { kind: unit.kind, number, title, path, parent, page, pageEnd, role, codes: codes.get(at) ?? [] };
    }),
  });
}

/** The coded units of a document and those with near misses only, with where their words stand on the page. */
export function provisionsOnPages(project: Project, sha256: string): Result<ProvisionOnPage[], 'DOCUMENT_UNKNOWN'> {
  const record = findDocument(project.db, sha256);
  const document = documentIn(project, sha256);
  if (!record || !document) return fail('DOCUMENT_UNKNOWN');
  const decisions = listDecisions(project.db, record.id);
  const decided = new Map(document.provisions.map((provision) => [provision.unit, provision]));
  const { figures } = project.study();
  const docs = new Map(project.ruleSet().rules.map(({ id, doc }) => [id, doc]));
  const found = applyDecisions(project.findings.found(record.id), decisions).provisions;
  return ok(
    found.map((provision) => onPage(decided.get(provision.unit) ?? provision, { decisions, docs, figures, document })),
  );
}

type About = {
  decisions: readonly Decision[];
  docs: ReadonlyMap<string, string>;
  figures: Figures;
  document: StudyDocument;
};

function onPage(provision: Provision, { decisions, docs, figures, document }: About): ProvisionOnPage {
  const { unit, path, article, lid, title, page, pageEnd, text, runs, about } = provision;
  const marked = <T extends { span: Span }>(one: T): T & { highlights: Highlight[] } => ({
    ...one,
    highlights: placesOf(runs, one.span),
  });
  return {
    ...{ unit, path, article, lid, title, page, pageEnd, text, about },
    codes: provision.codes.map(
      (hit): HitOnPage => ({
        ...hit,
        highlights: hit.spans.flatMap((span) => placesOf(runs, span)),
        docs: hit.rules.map((id) => ({ id, doc: docs.get(id) ?? '', measured: judgementsOf(id, figures) })),
        decision: decisionOn(provision, hit.code, decisions),
      }),
    ),
    values: provision.values.map(marked),
    extent: provision.extent.map(marked),
    nearMisses: provision.nearMisses.map(marked),
    wkr: wkrOfProvision(provision, document),
  };
}
