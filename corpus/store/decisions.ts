import type { Decision } from '../model/decision.ts';
import type { Db } from './database.ts';

export type DecisionRecord = Decision & { documentId: number };

type Row = Omit<DecisionRecord, 'verdict'> & { verdict: 'accepted' | 'rejected' | 'changed' | 'added' };

/** Decisions of one document, or of all (`null`), the oldest first. */
export const listDecisions = (db: Db, documentId: number | null): DecisionRecord[] =>
  db
    .prepare<[{ id: number | null }], Row>(
      `SELECT id, document_id AS documentId, coder, decided_at AS decidedAt, article, lid, code, quote, verdict, strength,
         note
       FROM decisions WHERE :id IS NULL OR document_id = :id ORDER BY id`,
    )
    .all({ id: documentId })
    .map((row) => ({ ...row, verdict: row.verdict === 'rejected' ? 'nee' : 'ja' }));

export function insertDecision(db: Db, decision: Omit<DecisionRecord, 'id'>): DecisionRecord {
  const { coder, decidedAt, documentId, article, lid, code, quote, verdict, strength, note } = decision;
  const kind = strength === null ? 'accepted' : 'changed';
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO decisions (coder, decided_at, document_id, article, lid, code, quote, verdict, strength, note)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      ...[coder, decidedAt, documentId, article, lid, code, quote],
      ...[verdict === 'nee' ? 'rejected' : kind, strength, note],
    );
  return { ...decision, id: Number(lastInsertRowid) };
}

/** Takes a decision back that its coder undid; runs never do. */
export const deleteDecision = (db: Db, id: number): void => {
  db.prepare('DELETE FROM decisions WHERE id = ?').run(id);
};
