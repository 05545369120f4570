import { beforeEach, expect, test } from 'vitest';
import type { Provision } from '../model/coding.ts';
import type { Page } from '../model/page.ts';
import type { Unit } from '../model/unit.ts';
import { type Db, IN_MEMORY, openDatabase } from './database.ts';
import { confirmCao, findDocument, insertDocument, listDocuments, type NewDocument, pdfOf } from './documents.ts';
import { classesOf, findPage, listPages } from './pages.ts';
import { insertProvisions, lastRulesHash, listProvisions, moveToRun, replaceProvisions, runOf } from './provisions.ts';
import { insertWords, listHeadings, listUnits, unitReader, wordsOf } from './units.ts';

let db: Db;
beforeEach(() => {
  const opened = openDatabase(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
});

const page: Page = {
  number: 1,
  width: 595.32,
  height: 841.92,
  items: [
    { text: 'Eén dag', x: 10.123456789, y: 20, width: 30, height: 11, font: 'g_d0_f1' },
    { text: 'thuis', x: 45, y: 20, width: 20, height: 11, font: 'g_d0_f2', angle: 90 },
  ],
  source: 'ocr',
  confidence: 91,
  struckOut: true,
  fault: null,
};
const unit: Unit = {
  kind: 'artikel',
  number: '8.4',
  title: 'Plaats van het werk',
  path: 'artikel 8.4',
  parent: null,
  page: 1,
  pageEnd: 1,
  text: 'Eén dag thuis',
  runs: [{ start: 0, end: 7, page: 1, item: 0, offset: 0 }],
  within: null,
  role: 'body',
};
const provision: Provision = {
  unit: 0,
  path: 'artikel 8.4',
  article: '8.4',
  lid: null,
  title: 'Plaats van het werk',
  page: 1,
  pageEnd: 1,
  text: unit.text,
  runs: unit.runs,
  codes: [
    {
      code: 'omvang',
      strength: 'kan',
      temporary: false,
      confidence: 0.9,
      rules: ['omvang.dagen'],
      spans: [{ start: 0, end: 7 }],
    },
  ],
  about: [],
  values: [
    {
      code: 'thuiswerkvergoeding',
      amount: 2.15,
      bound: 'min',
      fiscal_max: true,
      period: 'n_jaar',
      n: 5,
      from: '2023-01-01',
      until: null,
      span: { start: 0, end: 3 },
    },
  ],
  extent: [
    {
      days_per_week: 1,
      percentage: null,
      hours: null,
      bound: 'exact',
      of: 'thuis',
      per: 'week',
      span: { start: 0, end: 7 },
    },
  ],
  nearMisses: [
    { code: 'arbo', rule: 'arbo.plek', excludedBy: 'arbo.plek/kantoor', reason: 'kantoor', span: { start: 0, end: 3 } },
  ],
};
const documentOf = (sha256: string, file: string): NewDocument => ({
  sha256,
  file,
  bytes: new Uint8Array([1, 2, 3]),
  pages: [page],
  structure: {
    units: [unit],
    metadata: { kind: 'cao', title: 'Proef', start: '2023-01-01', end: null, datesFrom: 'artikel 1' },
    classes: [['unit', 'running']],
  },
  parser: '1',
});
const SHA = 'a'.repeat(64);

test('a document comes back as it went in, to the last digit', () => {
  const id = insertDocument(db, documentOf(SHA, 'a.pdf'));
  expect(findDocument(db, SHA)).toEqual({
    id,
    sha256: SHA,
    file: 'a.pdf',
    text: { kind: 'cao', title: 'Proef', start: '2023-01-01', end: null, datesFrom: 'artikel 1' },
    parser: '1',
    confirmedCode: null,
    edited: { start: null, end: null, kind: null },
  });
  expect(findPage(db, id, 1)).toEqual(page);
  expect(listPages(db, id)).toMatchObject([{ number: 1, source: 'ocr', confidence: 91, struckOut: true }]);
  expect(classesOf(db, id)).toEqual([['unit', 'running']]);
  expect(listUnits(db, id)).toEqual([unit]);
  expect([...(pdfOf(db, SHA) ?? [])]).toEqual([1, 2, 3]);
});

test('documents are listed by file name', () => {
  insertDocument(db, documentOf(SHA, 'b.pdf'));
  insertDocument(db, documentOf('b'.repeat(64), 'a.pdf'));
  expect(listDocuments(db).map(({ file }) => file)).toEqual(['a.pdf', 'b.pdf']);
});

test('the same bytes cannot come in twice', () => {
  insertDocument(db, documentOf(SHA, 'a.pdf'));
  expect(() => insertDocument(db, documentOf(SHA, 'b.pdf'))).toThrow(/UNIQUE/);
});

test('a document whose adding is interrupted is not there at all', () => {
  const add = db.transaction(() => {
    insertDocument(db, documentOf(SHA, 'a.pdf'));
    throw new Error('stopped');
  });
  expect(add).toThrow('stopped');
  expect(listDocuments(db)).toEqual([]);
  expect(db.prepare('SELECT (SELECT count(*) FROM pages) + (SELECT count(*) FROM units)').pluck().get()).toBe(0);
});

test('provisions come back as they went in, those of the last run only', () => {
  const id = insertDocument(db, documentOf(SHA, 'a.pdf'));
  insertProvisions(db, runOf(db, '0'.repeat(64), '1'), id, [provision, provision]);
  insertProvisions(db, runOf(db, '1'.repeat(64), '1'), id, [provision]);
  expect(listProvisions(db, id)).toEqual([provision]);
  expect(lastRulesHash(db, id)).toBe('1'.repeat(64));
  expect(db.prepare('SELECT count(*) FROM provisions').pluck().get()).toBe(1);
  expect(db.prepare('SELECT count(*) FROM runs').pluck().get()).toBe(2);
});

test('coding again with the same rules adds nothing', () => {
  const id = insertDocument(db, documentOf(SHA, 'a.pdf'));
  const run = runOf(db, '0'.repeat(64), '1');
  insertProvisions(db, run, id, [provision]);
  insertProvisions(db, run, id, [provision]);
  expect(db.prepare('SELECT count(*) FROM provisions').pluck().get()).toBe(1);
});

test('units that are coded anew take the place of what was found in them, in the order of the text', () => {
  const lid: Unit = { ...unit, kind: 'lid', path: 'artikel 8.4 > lid 1', parent: 0 };
  const structure = {
    ...documentOf(SHA, 'a.pdf').structure,
    units: [unit, lid, { ...lid, path: 'artikel 8.4 > lid 2' }],
  };
  const id = insertDocument(db, { ...documentOf(SHA, 'a.pdf'), structure });
  const at = (index: number): Provision => ({ ...provision, unit: index });
  insertProvisions(db, runOf(db, '0'.repeat(64), '1'), id, [at(0), at(1), at(2)]);
  const run = runOf(db, '1'.repeat(64), '1');
  replaceProvisions(db, run, id, [1, 2], [{ ...at(1), codes: [] }]);
  moveToRun(db, run);
  expect(listProvisions(db, id)).toEqual([at(0), { ...at(1), codes: [] }]);
  expect(lastRulesHash(db, id)).toBe('1'.repeat(64));
});

test('headings come without texts, but for those that lead leden', () => {
  const lid: Unit = { ...unit, kind: 'lid', path: 'artikel 8.4 > lid 1', parent: 0, text: 'Zelden.' };
  const structure = { ...documentOf(SHA, 'a.pdf').structure, units: [unit, lid] };
  const id = insertDocument(db, { ...documentOf(SHA, 'a.pdf'), structure });
  expect(listHeadings(db, id)).toEqual([
    { ...unit, runs: [] },
    { ...lid, text: '', runs: [] },
  ]);
  expect(unitReader(db).textOf(id, 1)).toBe('Zelden.');
  expect(unitReader(db).runsOf(id, 1)).toEqual(unit.runs);
});

test('the words of a document are kept with it', () => {
  const id = insertDocument(db, documentOf(SHA, 'a.pdf'));
  expect(wordsOf(db, id)).toBeNull();
  insertWords(db, id, { words: ['één'] });
  expect(wordsOf(db, id)).toEqual({ words: ['één'] });
});

test('the cao that a person confirms is kept, and can be taken back', () => {
  insertDocument(db, documentOf(SHA, 'a.pdf'));
  confirmCao(db, SHA, '727');
  expect(findDocument(db, SHA)?.confirmedCode).toBe('727');
  confirmCao(db, SHA, null);
  expect(findDocument(db, SHA)?.confirmedCode).toBeNull();
});
