import type { Db } from './database.ts';

/** A file that could not be read, by its path within the folder that was imported, and code; its text is made where it is shown. */
export type ProblemRecord = { file: string; code: string; detail: string | null };

export const listProblems = (db: Db): ProblemRecord[] =>
  db.prepare<[], ProblemRecord>('SELECT file, code, detail FROM problems ORDER BY file').all();

export const saveProblem = (db: Db, { file, code, detail }: ProblemRecord): void => {
  db.prepare('INSERT OR REPLACE INTO problems (file, code, detail) VALUES (?, ?, ?)').run(file, code, detail);
};

/** A file that is read after all is no problem any more. */
export const clearProblem = (db: Db, file: string): void => {
  db.prepare('DELETE FROM problems WHERE file = ?').run(file);
};
