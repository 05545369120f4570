import type { TextRun, Unit } from '../model/unit.ts';
import type { Db } from './database.ts';
import { packRuns, packWords, unpackRuns, unpackWords } from './pack.ts';

type Row = Omit<Unit, 'pageEnd' | 'within' | 'runs'> & {
  page_end: number;
  within_start: number | null;
  within_end: number | null;
  runs: Buffer | null;
};

const COLUMNS = 'kind, number, title, path, parent, page, page_end, text, runs, within_start, within_end, role';

const toUnit = ({ page_end, within_start, within_end, runs, ...unit }: Row): Unit => ({
  ...unit,
  pageEnd: page_end,
  runs: runs === null ? [] : unpackRuns(runs),
  within: within_start === null || within_end === null ? null : { start: within_start, end: within_end },
});

export function insertUnits(db: Db, documentId: number, units: readonly Unit[]): void {
  const insert = db.prepare(
    `INSERT INTO units (document_id, position, kind, number, title, path, parent, page, page_end, text, runs,
       within_start, within_end, role)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  units.forEach((unit, position) => {
    const { kind, number, title, path, parent, page, pageEnd, text, runs, within, role } = unit;
    const place = [within?.start ?? null, within?.end ?? null];
    insert.run(
      documentId,
      position,
      kind,
      number,
      title,
      path,
      parent,
      page,
      pageEnd,
      text,
      packRuns(runs),
      ...place,
      role,
    );
  });
}

export const listUnits = (db: Db, documentId: number): Unit[] =>
  db
    .prepare<[number], Row>(`SELECT ${COLUMNS} FROM units WHERE document_id = ? ORDER BY position`)
    .all(documentId)
    .map(toUnit);

/**
 * The units of a document without their places on the page; of texts only those that lead leden, for these are part of
 * the passages of others.
 */
export const listHeadings = (db: Db, documentId: number): Unit[] =>
  db
    .prepare<[{ id: number }], Omit<Row, 'runs'>>(
      `SELECT kind, number, title, path, parent, page, page_end, within_start, within_end, role,
         iif(position IN (SELECT parent FROM units WHERE document_id = :id AND kind = 'lid'), text, '') AS text
       FROM units WHERE document_id = :id ORDER BY position`,
    )
    .all({ id: documentId })
    .map((row) => toUnit({ ...row, runs: null }));

/** The units with a year in their title, by path. */
export const listDatedTitles = (db: Db, documentId: number): Pick<Unit, 'path' | 'title'>[] =>
  db
    .prepare<[number], Pick<Unit, 'path' | 'title'>>(
      "SELECT path, title FROM units WHERE document_id = ? AND title GLOB '*[12][09][0-9][0-9]*' ORDER BY position",
    )
    .all(documentId);

/** Reads single units by document and position: the text, and where it stands on its pages. */
export function unitReader(db: Db) {
  const text = db
    .prepare<[number, number], string>('SELECT text FROM units WHERE document_id = ? AND position = ?')
    .pluck();
  const runs = db
    .prepare<[number, number], Buffer>('SELECT runs FROM units WHERE document_id = ? AND position = ?')
    .pluck();
  return {
    textOf: (documentId: number, position: number): string => text.get(documentId, position) ?? '',
    runsOf: (documentId: number, position: number): TextRun[] => {
      const bytes = runs.get(documentId, position);
      return bytes ? unpackRuns(bytes) : [];
    },
  };
}

/** Keeps the words of a document's passages; `words` is JSON. */
export const insertWords = (db: Db, documentId: number, words: unknown): void => {
  db.prepare('INSERT OR REPLACE INTO word_indexes (document_id, words) VALUES (?, ?)').run(
    documentId,
    packWords(words),
  );
};

/** The words as they were kept; null for a document of an older version. */
export function wordsOf<T>(db: Db, documentId: number): T | null {
  const bytes = db
    .prepare<[number], Buffer>('SELECT words FROM word_indexes WHERE document_id = ?')
    .pluck()
    .get(documentId);
  return bytes ? unpackWords<T>(bytes) : null;
}

/** Units of the body with a text of their own: what the rules look at. */
export const countPassages = (db: Db, documentId: number): number =>
  db
    .prepare(
      `SELECT count(*) FROM units WHERE document_id = ? AND role = 'body' AND kind <> 'sub' AND trim(text) <> ''`,
    )
    .pluck()
    .get(documentId) as number;
