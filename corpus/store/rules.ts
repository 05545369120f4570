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

/** The rules as they are now, with their lists and the precision that was measured. */
export function loadRuleSet(db: Db): RuleSet {
  const rules = db
    .prepare<[], Row>(
      `SELECT id, kind, code, strength, temporary, priority, pattern, unless, doc, source, examples, version, enabled, origin
       FROM rules JOIN rule_versions USING (id, version) ORDER BY id`,
    )
    .all()
    .map(toRule);
  const measured = db
    .prepare<[], { id: string; n: number; right: number }>(
      'SELECT id, measured_n AS n, measured_right AS right FROM rules WHERE measured_n IS NOT NULL ORDER BY id',
    )
    .all();
  return {
    rules,
    lists: loadLists(db),
    measured: Object.fromEntries(measured.map(({ id, ...figures }) => [id, figures])),
  };
}

const loadLists = (db: Db): TermList[] =>
  db
    .prepare<[], { name: string; note: string; terms: string }>(
      `SELECT name, note, terms FROM term_lists AS list
       WHERE version = (SELECT max(version) FROM term_lists WHERE name = list.name) ORDER BY name`,
    )
    .all()
    .map(({ name, note, terms }) => ({ name, note, terms: JSON.parse(terms) }));

/** Puts rules and lists into a project; a rule that is there in the same version stays as it is. */
export const saveRuleSet = (db: Db, set: RuleSet): void =>
  db.transaction(() => {
    for (const rule of set.rules) saveRule(db, rule, set.measured[rule.id] ?? null);
    for (const list of set.lists) saveList(db, list);
  })();

function saveRule(db: Db, rule: Rule, measured: { n: number; right: number } | null): void {
  const { id, version, kind, code, strength, temporary, priority, pattern, unless, doc, source, origin } = rule;
  const examples = { match: rule.match, noMatch: rule.noMatch, gap: rule.gap };
  db.prepare(
    `INSERT OR IGNORE INTO rule_versions (id, version, kind, code, strength, temporary, priority, pattern, unless, doc,
       source, examples, origin)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    ...[id, version, kind, code, strength, temporary === null ? null : Number(temporary), priority, pattern],
    ...[JSON.stringify(unless), doc, source, JSON.stringify(examples), origin],
  );
  db.prepare(
    `INSERT INTO rules (id, version, enabled, measured_n, measured_right) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET version = excluded.version, enabled = excluded.enabled,
       measured_n = excluded.measured_n, measured_right = excluded.measured_right`,
  ).run(id, version, Number(rule.enabled), measured?.n ?? null, measured?.right ?? null);
}

function saveList(db: Db, { name, note, terms }: TermList): void {
  const json = JSON.stringify(terms);
  const latest = db
    .prepare<[string], { version: number; terms: string }>(
      'SELECT version, terms FROM term_lists WHERE name = ? ORDER BY version DESC LIMIT 1',
    )
    .get(name);
  if (latest?.terms === json) return;
  db.prepare('INSERT INTO term_lists (name, version, note, terms) VALUES (?, ?, ?, ?)').run(
    ...[name, (latest?.version ?? 0) + 1, note, json],
  );
}
