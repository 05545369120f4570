import { basename } from 'node:path';
import type { Register } from '../model/cao.ts';
import type { Provision } from '../model/coding.ts';
import type { Decision } from '../model/decision.ts';
import { addFigures, type Figures, measuredPrecision } from '../model/precision.ts';
import type { RuleSet } from '../model/rule.ts';
import { applyDecisions, figuresOf, type Judged } from '../review/decide.ts';
import { loadCopies } from '../store/copies.ts';
import type { Db } from '../store/database.ts';
import { listDecisions } from '../store/decisions.ts';
import { type DocumentRecord, listDocuments } from '../store/documents.ts';
import { listProblems } from '../store/problems.ts';
import { loadListing } from '../store/register.ts';
import { readSetting } from '../store/settings.ts';
import { byFileName } from './find-files.ts';
import type { Findings } from './findings.ts';
import { messageOfCode } from './messages.ts';
import { createDescriber, type DocumentFacts, type Study, withProvisions } from './study.ts';

/** The study of a project: what the last run found, with what people decided going before it. */
export function loadStudy(db: Db, findings: Findings, register: Register, ruleSet: RuleSet): Study {
  const listing = loadListing(db);
  const describe = createDescriber(register, listing);
  const documents = listDocuments(db).map((record) => ({
    document: describe(factsOf(findings, record)),
    ...decidedProvisions(findings.found(record.id), listDecisions(db, record.id)),
  }));
  const figures = addFigures(ruleSet.measured, figuresOf(documents.flatMap(({ judged }) => judged)));
  return {
    register,
    listing,
    own: JSON.parse(readSetting(db, 'ownSelection') ?? '[]') as string[],
    ruleSet,
    figures,
    copies: loadCopies(db),
    documents: documents.map(({ document, provisions }) => withProvisions(document, sure(provisions, figures))),
    problems: listProblems(db)
      .sort((a, b) => byFileName(a.file, b.file))
      .map(({ file, code, detail }) => ({ file: basename(file), code, message: messageOfCode(code, detail) })),
  };
}

/** The study as it would be if these documents (by id) had other findings of rules. */
export function studyWith(db: Db, study: Study, found: ReadonlyMap<number, Provision[]>): Study {
  const idOf = new Map(listDocuments(db).map(({ id, sha256 }) => [sha256, id]));
  const documents = study.documents.map((document) => {
    const id = idOf.get(document.sha256);
    const provisions = id === undefined ? undefined : found.get(id);
    if (id === undefined || !provisions) return document;
    return withProvisions(document, decidedProvisions(provisions, listDecisions(db, id)).provisions);
  });
  return { ...study, documents };
}

/** Provisions with a code after the decisions of people, and which hits they judged. */
export function decidedProvisions(
  found: readonly Provision[],
  decisions: readonly Decision[],
): { provisions: Provision[]; judged: Judged[] } {
  const { provisions, judged } = applyDecisions(found, decisions);
  return { provisions: provisions.filter(({ codes }) => codes.length > 0), judged };
}

/** Confidence as it is now: measured with the rules, carried on with the decisions of people. */
const sure = (provisions: readonly Provision[], figures: Figures): Provision[] =>
  provisions.map((provision) => ({
    ...provision,
    codes: provision.codes.map((hit) => ({ ...hit, confidence: measuredPrecision(hit.rules, figures) })),
  }));

const factsOf = (
  findings: Findings,
  { id, sha256, file, text, confirmedCode, edited }: DocumentRecord,
): DocumentFacts => ({
  ...{ sha256, file, text, confirmedCode, edited },
  pages: findings.pages(id),
  provisions: [],
  parts: findings.parts(id),
});
