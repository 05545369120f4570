import type { Db } from './database.ts';
import { readSetting, writeSetting } from './settings.ts';

/** A file with the bytes of a document, under another name. */
type Copy = { file: string; sha256: string };

/** The copies that imports came by, by file name. */
export const loadCopies = (db: Db): Copy[] => JSON.parse(readSetting(db, 'copies') ?? '[]') as Copy[];

/** Adds copies; one that is known stays as it is. */
export function addCopies(db: Db, copies: readonly Copy[]): void {
  const byKey = new Map([...loadCopies(db), ...copies].map((copy) => [`${copy.file} ${copy.sha256}`, copy]));
  const all = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, copy]) => copy);
  writeSetting(db, 'copies', JSON.stringify(all));
}
