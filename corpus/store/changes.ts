import type { Db } from './database.ts';

export type ChangeKind = 'document' | 'rule' | 'list' | 'decision';

/** A change of the project: what it was about, and what was there before it, as JSON that the undoing understands. */
export type ChangeRecord = {
  id: number;
  at: string;
  kind: ChangeKind;
  /** What was changed: rule ids, names of lists, a document or a decision. */
  targets: string[];
  label: string;
  before: unknown;
  undone: boolean;
};

type Row = Omit<ChangeRecord, 'before' | 'undone' | 'targets'> & { target: string; before: string; undone: number };

const toRecord = ({ target, ...row }: Row): ChangeRecord => ({
  ...row,
  targets: JSON.parse(target),
  before: JSON.parse(row.before),
  undone: row.undone === 1,
});

export function insertChange(db: Db, change: Omit<ChangeRecord, 'id' | 'undone'>): number {
  const { at, kind, targets, label, before } = change;
  const { lastInsertRowid } = db
    .prepare('INSERT INTO changes (at, kind, target, label, before) VALUES (?, ?, ?, ?, ?)')
    .run(at, kind, JSON.stringify(targets), label, JSON.stringify(before));
  return Number(lastInsertRowid);
}

/** The newest first. */
export const listChanges = (db: Db, limit: number): ChangeRecord[] =>
  db
    .prepare<[number], Row>('SELECT id, at, kind, target, label, before, undone FROM changes ORDER BY id DESC LIMIT ?')
    .all(limit)
    .map(toRecord);

/** A change that is not undone: the one asked for, or the last (`null`). */
export function findChange(db: Db, id: number | null): ChangeRecord | null {
  const row = db
    .prepare<[{ id: number | null }], Row>(
      `SELECT id, at, kind, target, label, before, undone FROM changes
       WHERE undone = 0 AND (:id IS NULL OR id = :id) ORDER BY id DESC LIMIT 1`,
    )
    .get({ id });
  return row ? toRecord(row) : null;
}

/** Whether something later, that stands, changed one of the same things. */
export const isSuperseded = (db: Db, { id, kind, targets }: ChangeRecord): boolean =>
  db
    .prepare<[string, number], string>('SELECT target FROM changes WHERE kind = ? AND id > ? AND undone = 0')
    .pluck()
    .all(kind, id)
    .some((later) => (JSON.parse(later) as string[]).some((target) => targets.includes(target)));

export const markUndone = (db: Db, id: number): void => {
  db.prepare('UPDATE changes SET undone = 1 WHERE id = ?').run(id);
};
