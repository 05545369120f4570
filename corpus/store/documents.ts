import type { Page } from '../model/page.ts';
import type { DocumentStructure, TextMetadata } from '../model/unit.ts';
import type { Db } from './database.ts';
import { insertPages } from './pages.ts';
import { insertUnits } from './units.ts';

/** A document without its pages and units: what lists and reports need. */
export type DocumentRecord = {
  id: number;
  sha256: string;
  file: string;
  text: TextMetadata;
  parser: string;
  /** The cao that a person said it is; null when nobody did. */
  confirmedCode: string | null;
  /** What a person said of it instead of its text and listing. */
  edited: EditedMetadata;
};

export type EditedMetadata = { start: string | null; end: string | null; kind: TextMetadata['kind'] | null };

export type NewDocument = {
  sha256: string;
  file: string;
  bytes: Uint8Array;
  pages: Page[];
  structure: DocumentStructure;
  parser: string;
};

type Row = {
  id: number;
  sha256: string;
  file: string;
  kind: TextMetadata['kind'];
  title: string | null;
  start_date: string | null;
  end_date: string | null;
  dates_from: string | null;
  parser: string;
  confirmed_code: string | null;
  edited_start: string | null;
  edited_end: string | null;
  edited_kind: TextMetadata['kind'] | null;
};

const COLUMNS = `id, sha256, file, kind, title, start_date, end_date, dates_from, parser, confirmed_code, edited_start,
  edited_end, edited_kind`;

const toRecord = (row: Row): DocumentRecord => ({
  id: row.id,
  sha256: row.sha256,
  file: row.file,
  text: {
    kind: row.kind,
    title: row.title,
    start: row.start_date,
    end: row.end_date,
    datesFrom: row.dates_from,
  },
  parser: row.parser,
  confirmedCode: row.confirmed_code,
  edited: { start: row.edited_start, end: row.edited_end, kind: row.edited_kind },
});

/** Adds a document with its pages and units; call it inside the transaction that adds its provisions. */
export function insertDocument(db: Db, document: NewDocument): number {
  const { kind, title, start, end, datesFrom } = document.structure.metadata;
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO documents (sha256, file, bytes, kind, title, start_date, end_date, dates_from, parser)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(document.sha256, document.file, document.bytes, kind, title, start, end, datesFrom, document.parser);
  const id = Number(lastInsertRowid);
  insertPages(db, id, document.pages, document.structure.classes);
  insertUnits(db, id, document.structure.units);
  return id;
}

/** All documents by file name, whatever the order in which they came in. */
export const listDocuments = (db: Db): DocumentRecord[] =>
  db.prepare<[], Row>(`SELECT ${COLUMNS} FROM documents ORDER BY file, sha256`).all().map(toRecord);

/** Which documents there are, by file name. Without what stands behind their bytes, which takes reading all of these. */
export const listDocumentIds = (db: Db): Pick<DocumentRecord, 'id' | 'sha256'>[] =>
  db.prepare<[], Pick<DocumentRecord, 'id' | 'sha256'>>('SELECT id, sha256 FROM documents ORDER BY file, sha256').all();

export function findDocument(db: Db, sha256: string): DocumentRecord | null {
  const row = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM documents WHERE sha256 = ?`).get(sha256);
  return row ? toRecord(row) : null;
}

export const pdfOf = (db: Db, sha256: string): Uint8Array | null =>
  db.prepare<[string], Buffer>('SELECT bytes FROM documents WHERE sha256 = ?').pluck().get(sha256) ?? null;

/** Gives a document another name; its bytes stay what they are. */
export const renameDocument = (db: Db, sha256: string, file: string): void => {
  db.prepare('UPDATE documents SET file = ? WHERE sha256 = ?').run(file, sha256);
};

export const confirmCao = (db: Db, sha256: string, code: string | null): void => {
  db.prepare('UPDATE documents SET confirmed_code = ? WHERE sha256 = ?').run(code, sha256);
};

export const editMetadata = (db: Db, sha256: string, { start, end, kind }: EditedMetadata): void => {
  db.prepare('UPDATE documents SET edited_start = ?, edited_end = ?, edited_kind = ? WHERE sha256 = ?').run(
    ...[start, end, kind, sha256],
  );
};
