import type { Strength } from '../model/coding.ts';
import type { Decision, Verdict } from '../model/decision.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { isAbout } from '../review/decide.ts';
import { insertChange } from '../store/changes.ts';
import { insertDecision, listDecisions } from '../store/decisions.ts';
import { findDocument, listDocuments } from '../store/documents.ts';
import type { DecisionOnDocument, DecisionTarget } from './contract.ts';
import type { Project } from './project.ts';
import type { DecisionBefore } from './undo.ts';

export type Deciding = {
  target: DecisionTarget;
  verdict: Verdict;
  strength: Strength | null;
  coder: string;
  note: string;
};

/** Keeps what a person says of a code of a unit in which rules found, or nearly found, something. */
export function decide(
  { db, findings, changed }: Project,
  { target, verdict, strength, coder, note }: Deciding,
): Result<Decision, 'DOCUMENT_UNKNOWN' | 'PROVISION_CHANGED'> {
  const { sha256, ...place } = target;
  const document = findDocument(db, sha256);
  if (!document) return fail('DOCUMENT_UNKNOWN');
  if (!findings.found(document.id).some((provision) => isAbout(place, provision))) return fail('PROVISION_CHANGED');
  const decidedAt = new Date().toISOString();
  const decision = db.transaction((): Decision => {
    const said = { ...place, verdict, strength, coder, note, decidedAt };
    const { documentId: _, ...made } = insertDecision(db, { ...said, documentId: document.id });
    const targets = [JSON.stringify([sha256, place.article, place.lid, place.code])];
    const before: DecisionBefore = { decisionId: made.id };
    insertChange(db, { at: decidedAt, kind: 'decision', targets, label: labelOf(made), before });
    return made;
  })();
  changed();
  return ok(decision);
}

const labelOf = ({ verdict, code, article, lid }: Decision): string =>
  `${verdict === 'ja' ? 'Ja' : 'Nee'} op ${code}${article ? `, artikel ${article}` : ''}${lid ? ` lid ${lid}` : ''}`;

/** Decisions on one document, or on all; the oldest first. */
export function decisionsOf({ db, study }: Project, sha256: string | null): DecisionOnDocument[] {
  const documents = new Map(study().documents.map((document) => [document.sha256, document]));
  const hashes = new Map(listDocuments(db).map((record) => [record.id, record.sha256]));
  return listDecisions(db, null).flatMap(({ documentId, ...decision }) => {
    const document = documents.get(hashes.get(documentId) ?? '');
    if (!document || (sha256 !== null && document.sha256 !== sha256)) return [];
    const { file, cao } = document;
    return [{ ...decision, sha256: document.sha256, file, caoCode: cao.code, caoName: cao.name ?? 'onbekende cao' }];
  });
}
