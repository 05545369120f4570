import type { Code, Strength } from '../model/coding.ts';
import type { Db } from './database.ts';

/** What a person said of one code of one unit. `accepted` and `added` say yes, `changed` yes with another strength. */
export type DecisionRecord = {
  id: number;
  documentId: number;
  coder: string;
  decidedAt: string;
  article: string | null;
  lid: string | null;
  code: Code;
  quote: string;
  verdict: 'accepted' | 'rejected' | 'changed' | 'added';
  strength: Strength | null;
  note: string;
};

/** Decisions of one document, or of all (`null`), the oldest first. */
export const listDecisions = (db: Db, documentId: number | null): DecisionRecord[] =>
  db
    .prepare<[{ id: number | null }], DecisionRecord>(
      `SELECT id, document_id AS documentId, coder, decided_at AS decidedAt, article, lid, code, quote, verdict, strength,
         note
       FROM decisions WHERE :id IS NULL OR document_id = :id ORDER BY id`,
    )
    .all({ id: documentId });

export function insertDecision(db: Db, decision: Omit<DecisionRecord, 'id'>): number {
  const { coder, decidedAt, documentId, article, lid, code, quote, verdict, strength, note } = decision;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO decisions (coder, decided_at, document_id, article, lid, code, quote, verdict, strength, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(coder, decidedAt, documentId, article, lid, code, quote, verdict, strength, note);
  return Number(lastInsertRowid);
}

/** Takes a decision back that its coder undid; runs never do. */
export const deleteDecision = (db: Db, id: number): void => {
  db.prepare('DELETE FROM decisions WHERE id = ?').run(id);
};
