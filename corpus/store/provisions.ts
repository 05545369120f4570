import type { Bound, Code, CodeHit, Period, Provision, Strength, Value } from '../model/coding.ts';
import type { Db } from './database.ts';
import { packRuns, unpackRuns } from './pack.ts';

/**
 * The run of a rule set over a reading of the texts; the same rules and parser are the same run. `rules` are the versions of
 * its rules: with these and the texts a run can be made again, so only the provisions of the last one are kept.
 */
export function runOf(db: Db, rulesHash: string, parser: string, rules: Record<string, number> = {}): number {
  db.prepare('INSERT OR IGNORE INTO runs (rules_hash, parser, rules) VALUES (?, ?, ?)').run(
    ...[rulesHash, parser, JSON.stringify(rules)],
  );
  return db.prepare('SELECT id FROM runs WHERE rules_hash = ? AND parser = ?').pluck().get(rulesHash, parser) as number;
}

/** The hash of the rules that coded a document last; null when none did. */
export const lastRulesHash = (db: Db, documentId: number): string | null =>
  (db
    .prepare('SELECT rules_hash FROM document_runs JOIN runs ON runs.id = run_id WHERE document_id = ?')
    .pluck()
    .get(documentId) as string | undefined) ?? null;

/** Makes these the provisions of a document: those of an earlier run go. */
export function insertProvisions(db: Db, runId: number, documentId: number, provisions: readonly Provision[]): void {
  db.prepare('DELETE FROM provisions WHERE document_id = ?').run(documentId);
  db.prepare('INSERT OR REPLACE INTO document_runs (document_id, run_id) VALUES (?, ?)').run(documentId, runId);
  addProvisions(db, runId, documentId, provisions);
}

/** Makes a run the last one of all documents: what it did not code anew stays as it was. */
export function moveToRun(db: Db, runId: number): void {
  db.prepare('UPDATE provisions SET run_id = ?').run(runId);
  db.prepare('INSERT OR REPLACE INTO document_runs (document_id, run_id) SELECT id, ? FROM documents').run(runId);
}

/** Replaces the provisions of these units of a document. */
export function replaceProvisions(
  db: Db,
  runId: number,
  documentId: number,
  units: Iterable<number>,
  provisions: readonly Provision[],
): void {
  const remove = db.prepare('DELETE FROM provisions WHERE document_id = ? AND unit = ?');
  for (const unit of units) remove.run(documentId, unit);
  addProvisions(db, runId, documentId, provisions);
}

function addProvisions(db: Db, runId: number, documentId: number, provisions: readonly Provision[]): void {
  const insert = db.prepare(
    `INSERT INTO provisions (run_id, document_id, unit, path, article, lid, title, page, page_end, text, runs, about,
       extent, near_misses)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  for (const provision of provisions) {
    const { unit, path, article, lid, title, page, pageEnd, text } = provision;
    const lists = [provision.about, provision.extent, provision.nearMisses].map((list) => JSON.stringify(list));
    const { lastInsertRowid } = insert.run(
      ...[runId, documentId, unit, path, article, lid, title, page, pageEnd, text],
      ...[packRuns(provision.runs), ...lists],
    );
    insertCodes(db, Number(lastInsertRowid), provision.codes);
    insertValues(db, Number(lastInsertRowid), provision.values);
  }
}

function insertCodes(db: Db, provisionId: number, codes: readonly CodeHit[]): void {
  const insert = db.prepare(
    `INSERT INTO provision_codes (provision_id, position, code, strength, temporary, confidence, rules, spans)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  codes.forEach(({ code, strength, temporary, confidence, rules, spans }, position) => {
    const why = [JSON.stringify(rules), JSON.stringify(spans)];
    insert.run(provisionId, position, code, strength, Number(temporary), confidence, ...why);
  });
}

function insertValues(db: Db, provisionId: number, values: readonly Value[]): void {
  const insert = db.prepare(
    `INSERT INTO provision_values (provision_id, position, code, amount, bound, fiscal_max, period, n, from_date,
       until_date, span_start, span_end)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  values.forEach(({ code, amount, bound, fiscal_max, period, n, from, until, span }, position) => {
    const dates = [from, until, span.start, span.end];
    insert.run(provisionId, position, code, amount, bound, Number(fiscal_max), period, n, ...dates);
  });
}

type ProvisionRow = Pick<Provision, 'unit' | 'path' | 'article' | 'lid' | 'title' | 'page' | 'text'> & {
  id: number;
  page_end: number;
  runs: Buffer;
  about: string;
  extent: string;
  near_misses: string;
};

/**
 * What a document's last run found, in the order of the text: provisions, and units without codes that hold near misses.
 */
export function listProvisions(db: Db, documentId: number): Provision[] {
  const rows = db
    .prepare<[number], ProvisionRow>(
      `SELECT provisions.id, unit, path, article, lid, title, page, page_end, text, runs, about, extent, near_misses
       FROM document_runs JOIN provisions USING (document_id, run_id)
       WHERE document_id = ? ORDER BY unit`,
    )
    .all(documentId);
  const codes = codesOf(db);
  const values = valuesOf(db);
  return rows.map(({ id, page_end, runs, about, extent, near_misses, ...provision }) => ({
    ...provision,
    pageEnd: page_end,
    runs: unpackRuns(runs),
    codes: codes(id),
    about: JSON.parse(about),
    values: values(id),
    extent: JSON.parse(extent),
    nearMisses: JSON.parse(near_misses),
  }));
}

type CodeRow = {
  code: Code;
  strength: Strength;
  temporary: number;
  confidence: number | null;
  rules: string;
  spans: string;
};

function codesOf(db: Db): (provisionId: number) => CodeHit[] {
  const select = db.prepare<[number], CodeRow>(
    `SELECT code, strength, temporary, confidence, rules, spans FROM provision_codes
     WHERE provision_id = ? ORDER BY position`,
  );
  return (id) =>
    select.all(id).map(({ code, strength, temporary, confidence, rules, spans }) => ({
      code,
      strength,
      temporary: temporary === 1,
      confidence,
      rules: JSON.parse(rules),
      spans: JSON.parse(spans),
    }));
}

type ValueRow = {
  code: Code;
  amount: number | null;
  bound: Bound;
  fiscal_max: number;
  period: Period | null;
  n: number | null;
  from_date: string | null;
  until_date: string | null;
  span_start: number;
  span_end: number;
};

function valuesOf(db: Db): (provisionId: number) => Value[] {
  const select = db.prepare<[number], ValueRow>(
    `SELECT code, amount, bound, fiscal_max, period, n, from_date, until_date, span_start, span_end
     FROM provision_values WHERE provision_id = ? ORDER BY position`,
  );
  return (id) =>
    select.all(id).map((row) => ({
      code: row.code,
      amount: row.amount,
      bound: row.bound,
      fiscal_max: row.fiscal_max === 1,
      period: row.period,
      n: row.n,
      from: row.from_date,
      until: row.until_date,
      span: { start: row.span_start, end: row.span_end },
    }));
}
