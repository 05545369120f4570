import type { Page } from '../model/page.ts';
import type { ItemClass } from '../model/unit.ts';
import type { Db } from './database.ts';
import { packClasses, packItems, unpackClasses, unpackItems } from './pack.ts';

type Row = {
  number: number;
  width: number;
  height: number;
  source: Page['source'];
  fault: string | null;
  confidence: number | null;
  struckOut: 0 | 1;
  items: Buffer;
};

/** What of a page says how well it was read. */
export type PageRecord = Omit<Page, 'items'>;

const toRecord = ({ confidence, struckOut, ...page }: Omit<Row, 'items'>): PageRecord => ({
  ...page,
  ...(confidence === null ? {} : { confidence }),
  ...(struckOut ? { struckOut: true } : {}),
});

const RECORD = 'number, width, height, source, fault, confidence, struck_out AS struckOut';

const toPage = ({ items, ...page }: Row): Page => ({ ...toRecord(page), items: unpackItems(items) });

export function insertPages(db: Db, documentId: number, pages: readonly Page[], classes: readonly ItemClass[][]): void {
  const insert = db.prepare(
    `INSERT INTO pages (document_id, number, width, height, source, fault, confidence, struck_out, items, classes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const { number, width, height, source, fault, confidence = null, struckOut = false, items } of pages) {
    const classesOfPage = classes[number - 1] ?? [];
    const packed = [packItems(items), packClasses(classesOfPage)];
    insert.run(documentId, number, width, height, source, fault, confidence, Number(struckOut), ...packed);
  }
}

export const listPages = (db: Db, documentId: number): PageRecord[] =>
  db
    .prepare<[number], Omit<Row, 'items'>>(`SELECT ${RECORD} FROM pages WHERE document_id = ? ORDER BY number`)
    .all(documentId)
    .map(toRecord);

export function findPage(db: Db, documentId: number, number: number): Page | null {
  const row = db
    .prepare<[number, number], Row>(`SELECT ${RECORD}, items FROM pages WHERE document_id = ? AND number = ?`)
    .get(documentId, number);
  return row ? toPage(row) : null;
}

/** What every item of every page is, in the order of the pages. */
export const classesOf = (db: Db, documentId: number): ItemClass[][] =>
  db
    .prepare<[number], Buffer>('SELECT classes FROM pages WHERE document_id = ? ORDER BY number')
    .pluck()
    .all(documentId)
    .map(unpackClasses);
