import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, IN_MEMORY, migrate, openDatabase, schemaOf } from './database.ts';
import { listDocuments } from './documents.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { packClasses, packItems, packRuns } from './pack.ts';
import { listProvisions } from './provisions.ts';
import { loadListing } from './register.ts';
import { loadRuleSet } from './rules.ts';
import { listUnits, wordsOf } from './units.ts';

/** Rows of a small project as version 1 wrote them. */
const VERSION_1 = `
INSERT INTO listing_rows VALUES ('721__a.pdf', '721', NULL, '2023-01-01', '2024-12-31', NULL);
INSERT INTO documents VALUES
  (1, '${'a'.repeat(64)}', '721__a.pdf', x'25', 'cao', 'CAO', '2023-01-01', NULL, NULL, 'parser', '721');
INSERT INTO pages VALUES (1, 1, 595, 842, 'text', NULL, x'', x'');
INSERT INTO units VALUES (1, 1, 0, 'artikel', '1', 'Thuiswerken', 'artikel 1', NULL, 1, 1,
  'De werknemer kan thuiswerken.', x'', NULL, NULL, 'body');
INSERT INTO rule_versions VALUES ('thuiswerken.mag', 1, 'assign', 'thuiswerken', 'kan', NULL, 0, 'thuiswerken', '[]',
  'Proef.', 'Proef.', '{"match":[],"noMatch":[],"gap":[]}', 'standard');
INSERT INTO rules VALUES ('thuiswerken.mag', 1, 1, 10, 9);
INSERT INTO runs VALUES (1, '${'b'.repeat(64)}', 'parser');
INSERT INTO document_runs VALUES (1, 1);
INSERT INTO provisions VALUES
  (1, 1, 1, 0, 'artikel 1', '1', NULL, NULL, 1, 1, 'De werknemer kan thuiswerken.', x'', '[]', '[]', '[]');
INSERT INTO provision_codes VALUES
  (1, 0, 'thuiswerken', 'kan', 0, NULL, '["thuiswerken.mag"]', '[{"start":17,"end":28}]');
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = (path: string): Db => {
  const db = openDatabase(path);
  if (!db.ok) throw new Error(db.error.code);
  return db.value;
};

test('an empty database through all migrations equals schema.sql', () => {
  const schema = readFileSync(new URL('./schema.sql', import.meta.url), 'utf8');
  expect(schemaOf(opened(IN_MEMORY))).toBe(schema);
});

test('a new project carries the number of its schema and the mark of Caoscoop', () => {
  const db = opened(join(folder, 'a.caoscoop'));
  expect(db.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
  expect(db.pragma('application_id', { simple: true })).toBe(0x43414f53);
  expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
});

test('a project is opened again as it was', () => {
  const path = join(folder, 'a.caoscoop');
  opened(path).close();
  const before = readFileSync(path);
  opened(path).close();
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a project of a newer version is an expected error', () => {
  const path = join(folder, 'newer.caoscoop');
  const db = opened(path);
  db.pragma(`user_version = ${MIGRATIONS.length + 1}`);
  db.close();
  expect(openDatabase(path)).toMatchObject({ ok: false, error: { code: 'PROJECT_NEWER', file: path } });
});

test.each([
  [
    'a file that is no database',
    (path: string) => writeFileSync(path, 'geen database, maar een tekst van meer dan honderd tekens '.repeat(9)),
  ],
  [
    'a database of another program',
    (path: string) => {
      const other = new Database(path);
      other.exec('CREATE TABLE t (a)');
      other.close();
    },
  ],
])('%s is an expected error and stays as it is', (_, make) => {
  const path = join(folder, 'other.caoscoop');
  make(path);
  const before = readFileSync(path);
  expect(openDatabase(path)).toMatchObject({ ok: false, error: { code: 'PROJECT_OTHER_FILE' } });
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a folder that is not there is an expected error', () => {
  expect(openDatabase(join(folder, 'none', 'a.caoscoop'))).toMatchObject({
    ok: false,
    error: { code: 'PROJECT_UNREADABLE' },
  });
});

test('a migration that fails leaves the database at the version before', () => {
  const db = new Database(IN_MEMORY);
  expect(() => migrate(db, 0, ['CREATE TABLE a (x)', 'CREATE TABLE b (x); CREATE TABLE a (x)'])).toThrow();
  expect(db.pragma('user_version', { simple: true })).toBe(1);
  expect(db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'b'").pluck().get()).toBe(0);
});

test('an open project is one file, without a journal beside it', () => {
  const path = join(folder, 'a.caoscoop');
  const db = opened(path);
  copyFileSync(path, join(folder, 'copy.caoscoop'));
  expect(existsSync(`${path}-wal`)).toBe(false);
  db.close();
  opened(join(folder, 'copy.caoscoop')).close();
});

test('an older project is copied before it is brought up to date', () => {
  const path = join(folder, 'old.caoscoop');
  opened(path).close();
  const next = [...MIGRATIONS, 'CREATE TABLE later (x INTEGER) STRICT'];
  const db = openDatabase(path, next);
  if (!db.ok) throw new Error(db.error.code);
  expect(db.value.pragma('user_version', { simple: true })).toBe(next.length);
  db.value.close();
  const copy = opened(`${path}.v${MIGRATIONS.length}.bak`);
  expect(copy.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'later'").pluck().get()).toBe(0);
  copy.close();
});

test('a copy that is there already stays, and the next gets a number', () => {
  const path = join(folder, 'old.caoscoop');
  const first = `${path}.v${MIGRATIONS.length}.bak`;
  writeFileSync(first, 'van vorig jaar');
  opened(path).close();
  const db = openDatabase(path, [...MIGRATIONS, 'CREATE TABLE later (x INTEGER) STRICT']);
  if (db.ok) db.value.close();
  expect(readFileSync(first, 'utf8')).toBe('van vorig jaar');
  opened(first.replace('.bak', '.2.bak')).close();
});

test('a filled project of version 1 keeps its texts, provisions and rules', () => {
  const path = join(folder, 'v1.caoscoop');
  const old = new Database(path);
  migrate(old, 0, MIGRATIONS.slice(0, 1));
  old.exec(VERSION_1);
  old.prepare('UPDATE units SET runs = ?').run(packRuns([]));
  old.prepare('UPDATE provisions SET runs = ?').run(packRuns([]));
  old.prepare('UPDATE pages SET items = ?, classes = ?').run(packItems([]), packClasses([]));
  old.close();
  const db = opened(path);
  expect(listDocuments(db)).toMatchObject([
    { id: 1, file: '721__a.pdf', confirmedCode: '721', edited: { start: null, end: null, kind: null } },
  ]);
  expect(listUnits(db, 1)).toMatchObject([{ number: '1', text: 'De werknemer kan thuiswerken.' }]);
  expect(listProvisions(db, 1)).toMatchObject([{ article: '1', codes: [{ code: 'thuiswerken', strength: 'kan' }] }]);
  expect(loadListing(db)).toMatchObject([{ file: '721__a.pdf', code: '721' }]);
  expect(loadRuleSet(db).rules).toMatchObject([{ id: 'thuiswerken.mag', version: 1, enabled: true }]);
  expect(wordsOf(db, 1)).toBeNull();
  expect(existsSync(`${path}.v1.bak`)).toBe(true);
  db.close();
});
