import type { Rule, RuleSet, TermList } from '../model/rule.ts';
import type { Db } from './database.ts';

type Row = Omit<Rule, 'temporary' | 'unless' | 'match' | 'noMatch' | 'gap' | 'enabled'> & {
  temporary: number | null;
  unless: string;
  examples: string;
  enabled: number;
};

const toRule = ({ temporary, unless, examples, enabled, ...rule }: Row): Rule => ({
  ...rule,
  temporary: temporary === null ? null : temporary === 1,
  unless: JSON.parse(unless),
  ...(JSON.parse(examples) as Pick<Rule, 'match' | 'noMatch' | 'gap'>),
  enabled: enabled === 1,
});

const COLUMNS = `id, kind, code, strength, temporary, priority, pattern, unless, doc, source, examples, version, origin`;

/** The rules as they are now, with their lists and the precision that was measured of these versions. */
export function loadRuleSet(db: Db): RuleSet {
  const rules = db
    .prepare<[], Row>(`SELECT ${COLUMNS}, enabled FROM rules JOIN rule_versions USING (id, version) ORDER BY id`)
    .all()
    .map(toRule);
  const measured = db
    .prepare<[], { id: string; n: number; right: number }>(
      `SELECT id, measured_n AS n, measured_right AS right FROM rules JOIN rule_versions USING (id, version)
       WHERE measured_n IS NOT NULL ORDER BY id`,
    )
    .all();
  return {
    rules,
    lists: loadLists(db).map(({ version: _, ...list }) => list),
    measured: Object.fromEntries(measured.map(({ id, ...figures }) => [id, figures])),
  };
}

/** The term lists as they are now, with their versions. */
export const loadLists = (db: Db): (TermList & { version: number })[] =>
  db
    .prepare<[], { name: string; version: number; note: string; terms: string }>(
      `SELECT name, version, note, terms FROM term_lists AS list
       WHERE version = (SELECT max(version) FROM term_lists WHERE name = list.name) AND terms <> '[]' ORDER BY name`,
    )
    .all()
    .map(({ terms, ...list }) => ({ ...list, terms: JSON.parse(terms) }));

export type RuleVersionRecord = { version: number; savedAt: string | null; rule: Rule };

/** All versions of a rule, the newest first; those that are not the present one are shown as switched on. */
export const versionsOf = (db: Db, id: string): RuleVersionRecord[] =>
  db
    .prepare<[string], Row & { saved_at: string | null }>(
      `SELECT ${COLUMNS}, saved_at, 1 AS enabled FROM rule_versions WHERE id = ? ORDER BY version DESC`,
    )
    .all(id)
    .map(({ saved_at, ...row }) => ({ version: row.version, savedAt: saved_at, rule: toRule(row) }));

/** How a rule stands: its version and whether it is on; null when there is no such rule. */
export type RuleState = { version: number; enabled: boolean };

export function ruleState(db: Db, id: string): RuleState | null {
  const row = db
    .prepare<[string], { version: number; enabled: number }>('SELECT version, enabled FROM rules WHERE id = ?')
    .get(id);
  return row ? { version: row.version, enabled: row.enabled === 1 } : null;
}

/** Makes a version the present one, switches a rule, or (`null`) takes a rule away; its versions are kept. */
export function setRuleState(db: Db, id: string, state: RuleState | null): void {
  if (state === null) db.prepare('DELETE FROM rules WHERE id = ?').run(id);
  else {
    db.prepare('INSERT OR REPLACE INTO rules (id, version, enabled) VALUES (?, ?, ?)').run(
      ...[id, state.version, Number(state.enabled)],
    );
  }
}

type Measured = { n: number; right: number } | null;

/** Puts rules and lists into a project; a rule that is there in the same version stays as it is. */
export const saveRuleSet = (db: Db, set: RuleSet): void =>
  db.transaction(() => {
    for (const rule of set.rules) {
      insertVersion(db, rule, set.measured[rule.id] ?? null, null);
      setRuleState(db, rule.id, rule);
    }
    for (const list of set.lists) saveList(db, list, null);
  })();

/** Saves a rule as the version after the last one and makes it the present one; returns that version. */
export function saveNewVersion(db: Db, rule: Rule, measured: Measured, savedAt: string): number {
  const last = db.prepare('SELECT max(version) FROM rule_versions WHERE id = ?').pluck().get(rule.id) as number | null;
  const version = (last ?? 0) + 1;
  insertVersion(db, { ...rule, version }, measured, savedAt);
  setRuleState(db, rule.id, { version, enabled: rule.enabled });
  return version;
}

function insertVersion(db: Db, rule: Rule, measured: Measured, savedAt: string | null): void {
  const { id, version, kind, code, strength, temporary, priority, pattern, unless, doc, source, origin } = rule;
  const examples = { match: rule.match, noMatch: rule.noMatch, gap: rule.gap };
  db.prepare(
    `INSERT OR IGNORE INTO rule_versions (id, version, kind, code, strength, temporary, priority, pattern, unless, doc,
       source, examples, origin, saved_at, measured_n, measured_right)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[id, version, kind, code, strength, temporary === null ? null : Number(temporary), priority, pattern],
    ...[JSON.stringify(unless), doc, source, JSON.stringify(examples), origin],
    ...[savedAt, measured?.n ?? null, measured?.right ?? null],
  );
}

/** Saves a list as a new version, unless its terms are the same; one without terms is gone. */
export function saveList(db: Db, { name, note, terms }: TermList, savedAt: string | null): void {
  const json = JSON.stringify(terms);
  const latest = db
    .prepare<[string], { version: number; terms: string; note: string }>(
      'SELECT version, terms, note FROM term_lists WHERE name = ? ORDER BY version DESC LIMIT 1',
    )
    .get(name);
  if (latest?.terms === json && latest.note === note) return;
  db.prepare('INSERT INTO term_lists (name, version, note, terms, saved_at) VALUES (?, ?, ?, ?, ?)').run(
    ...[name, (latest?.version ?? 0) + 1, note, json, savedAt],
  );
}
