import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { fail, ok, type Result } from '../model/result.ts';
import { MIGRATIONS } from './migrations/migrations.ts';

/** A connection to one project file. Everything on it is synchronous; nothing awaits inside a transaction. */
export type Db = Database.Database;

export type DatabaseFault =
  | 'PROJECT_NEWER'
  | 'PROJECT_UNREADABLE'
  | 'PROJECT_OTHER_FILE'
  | 'PROJECT_BUSY'
  | 'DISK_FULL';

/** "CAOS": tells a project from any other SQLite file. */
const APPLICATION_ID = 0x43414f53;
export const IN_MEMORY = ':memory:';

/**
 * Opens a project file, makes it when it is not there, and brings an older one up to date after copying it.
 * The journal is a rollback journal, so that a project that is not open is one file that can be copied.
 */
export function openDatabase(path: string, migrations = MIGRATIONS): Result<Db, DatabaseFault> {
  try {
    const db = new Database(path, { timeout: 5000 });
    const prepared = prepare(db, path, migrations);
    if (!prepared.ok) db.close();
    return prepared;
  } catch (error) {
    if (isMissingFolder(error)) return fail('PROJECT_UNREADABLE', { file: path, detail: 'de map bestaat niet' });
    if (!isSqliteError(error)) throw error;
    return fail(FAULTS[error.code] ?? 'PROJECT_UNREADABLE', { file: path, detail: error.message });
  }
}

const FAULTS: Record<string, DatabaseFault> = {
  SQLITE_NOTADB: 'PROJECT_OTHER_FILE',
  SQLITE_BUSY: 'PROJECT_BUSY',
  SQLITE_FULL: 'DISK_FULL',
};

/** better-sqlite3 tells a folder that is not there by a TypeError of its own. */
const isMissingFolder = (error: unknown): boolean =>
  error instanceof TypeError && error.message.includes('directory does not exist');

/** Runs a transaction; false when the disk has no room left, and nothing of it is there. */
export function fitsOnDisk(transaction: () => void): boolean {
  try {
    transaction();
    return true;
  } catch (error) {
    if (isSqliteError(error) && error.code === 'SQLITE_FULL') return false;
    throw error;
  }
}

/** Gives back what was kept of the file in memory: after a document went in, that is nothing that is soon read again. */
export const releaseMemory = (db: Db): void => {
  db.pragma('shrink_memory');
};

const isSqliteError = (error: unknown): error is InstanceType<typeof Database.SqliteError> =>
  error instanceof Database.SqliteError;

function prepare(db: Db, path: string, migrations: readonly string[]): Result<Db, DatabaseFault> {
  const version = db.pragma('user_version', { simple: true }) as number;
  const application = db.pragma('application_id', { simple: true }) as number;
  const isNew = version === 0 && tables(db) === 0;
  if (!isNew && application !== APPLICATION_ID) return fail('PROJECT_OTHER_FILE', { file: path });
  if (version > migrations.length) return fail('PROJECT_NEWER', { file: path });
  db.pragma('foreign_keys = ON');
  db.pragma('cache_size = -65536');
  if (!isNew && version < migrations.length) copyBefore(db, path, version);
  migrate(db, version, migrations);
  return ok(db);
}

const tables = (db: Db): number => db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number;

/**
 * Keeps the file as it was beside the new one: `studie.caoscoop` becomes `studie.caoscoop.v1.bak` too, or `.v1.2.bak`
 * where an earlier copy has that name.
 */
function copyBefore(db: Db, path: string, version: number): void {
  if (path === IN_MEMORY) return;
  let copy = `${path}.v${version}.bak`;
  for (let number = 2; existsSync(copy); number++) copy = `${path}.v${version}.${number}.bak`;
  db.prepare('VACUUM INTO ?').run(copy);
}

/** Runs the migrations after `from`, each in one transaction with its `user_version`. */
export function migrate(db: Db, from: number, migrations: readonly string[]): void {
  migrations.slice(from).forEach((sql, index) => {
    const step = db.transaction(() => {
      db.exec(sql);
      db.pragma(`application_id = ${APPLICATION_ID}`);
      db.pragma(`user_version = ${from + index + 1}`);
    });
    step();
  });
}

/** The schema as SQLite keeps it, in a fixed order. */
export const schemaOf = (db: Db): string =>
  db
    .prepare<[], string>(
      `SELECT sql || ';' FROM sqlite_master
       WHERE sql IS NOT NULL
       ORDER BY type = 'table' DESC, name`,
    )
    .pluck()
    .all()
    .join('\n\n')
    .concat('\n');
