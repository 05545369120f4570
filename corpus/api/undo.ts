import { fail, ok, type Result } from '../model/result.ts';
import { type ChangeRecord, findChange, isSuperseded, listChanges, markUndone } from '../store/changes.ts';
import { deleteDecision } from '../store/decisions.ts';
import { confirmCao, type EditedMetadata, editMetadata } from '../store/documents.ts';
import { type RulesBefore, restoreRules } from './change-rules.ts';
import type { Change } from './contract.ts';
import type { Project } from './project.ts';

/** A document's metadata before a person changed it. */
export type DocumentBefore = { sha256: string; confirmedCode: string | null; edited: EditedMetadata };
/** A decision is undone by taking it away: what stood before it then counts again. */
export type DecisionBefore = { decisionId: number };

const shown = ({ id, at, kind, label, undone }: ChangeRecord): Change => ({ id, at, kind, label, undone });

export const changesOf = ({ db }: Project, limit: number): Change[] => listChanges(db, limit).map(shown);

/** Undoes a change, or the last one (`null`); refused where something later changed the same thing. */
export function undoChange(
  project: Project,
  id: number | null,
): Result<Change, 'CHANGE_UNKNOWN' | 'CHANGE_SUPERSEDED'> {
  const { db } = project;
  const change = findChange(db, id);
  if (!change) return fail('CHANGE_UNKNOWN');
  if (isSuperseded(db, change)) return fail('CHANGE_SUPERSEDED');
  project.write(() => {
    putBack(project, change);
    markUndone(db, change.id);
  });
  project.changed();
  return ok(shown({ ...change, undone: true }));
}

function putBack(project: Project, { kind, before }: ChangeRecord): void {
  if (kind === 'rule' || kind === 'list') restoreRules(project, before as RulesBefore, new Date().toISOString());
  else if (kind === 'decision') deleteDecision(project.db, (before as DecisionBefore).decisionId);
  else {
    const { sha256, confirmedCode, edited } = before as DocumentBefore;
    confirmCao(project.db, sha256, confirmedCode);
    editMetadata(project.db, sha256, edited);
  }
}
