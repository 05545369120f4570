import { beforeEach, expect, test } from 'vitest';
import type { Register } from '../model/cao.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import { type Db, IN_MEMORY, openDatabase } from './database.ts';
import { clearProblem, listProblems, saveProblem } from './problems.ts';
import { loadListing, loadRegister, saveListing, saveRegister } from './register.ts';
import { loadRuleSet, ruleState, saveNewVersion, saveRuleSet, setRuleState, versionsOf } from './rules.ts';

let db: Db;
beforeEach(() => {
  const opened = openDatabase(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
});

const rule: Rule = {
  id: 'vergoeding.per-dag',
  kind: 'assign',
  code: 'thuiswerkvergoeding',
  strength: 'recht',
  temporary: null,
  priority: 0,
  pattern: 'thuiswerkvergoeding',
  unless: [{ id: 'geen', pattern: 'geen', reason: 'wordt uitgesloten' }],
  doc: 'Vindt de vergoeding.',
  source: 'agenda hybride werken 2022',
  match: [{ text: 'Een [[thuiswerkvergoeding]].' }],
  noMatch: [],
  gap: [],
  version: 1,
  enabled: true,
  origin: 'standard',
};
const set: RuleSet = {
  rules: [rule],
  lists: [{ name: 'thuiswerken', note: 'vormen', terms: ['thuiswerk*', '"thuis werken"'] }],
  measured: { 'vergoeding.per-dag': { n: 10, right: 9 } },
};

test('rules and lists come back as they went in', () => {
  saveRuleSet(db, set);
  expect(loadRuleSet(db)).toEqual(set);
});

test('a new version becomes the rule and the old one is kept', () => {
  saveRuleSet(db, set);
  saveRuleSet(db, { ...set, rules: [{ ...rule, version: 2, pattern: 'anders' }] });
  expect(loadRuleSet(db).rules).toMatchObject([{ version: 2, pattern: 'anders' }]);
  expect(db.prepare('SELECT pattern FROM rule_versions ORDER BY version').pluck().all()).toEqual([
    'thuiswerkvergoeding',
    'anders',
  ]);
});

test('a saved rule is a new version, and an earlier one can be the rule again with its own figures', () => {
  saveRuleSet(db, set);
  const version = saveNewVersion(db, { ...rule, pattern: 'anders', origin: 'own' }, null, '2026-01-02T03:04:05Z');
  expect(version).toBe(2);
  expect(loadRuleSet(db)).toMatchObject({ rules: [{ version: 2, pattern: 'anders', origin: 'own' }], measured: {} });
  expect(versionsOf(db, rule.id)).toMatchObject([{ version: 2, savedAt: '2026-01-02T03:04:05Z' }, { version: 1 }]);
  setRuleState(db, rule.id, { version: 1, enabled: true });
  expect(loadRuleSet(db)).toEqual(set);
});

test('a rule can be switched off, or be no rule any more without losing its versions', () => {
  saveRuleSet(db, set);
  setRuleState(db, rule.id, { version: 1, enabled: false });
  expect(loadRuleSet(db).rules).toEqual([{ ...rule, enabled: false }]);
  setRuleState(db, rule.id, null);
  expect(ruleState(db, rule.id)).toBeNull();
  expect(versionsOf(db, rule.id)).toHaveLength(1);
});

test('a list that changes gets a new version, one that does not keeps its own', () => {
  saveRuleSet(db, set);
  saveRuleSet(db, set);
  saveRuleSet(db, { ...set, lists: [{ name: 'thuiswerken', note: 'vormen', terms: ['telewerk*'] }] });
  expect(loadRuleSet(db).lists).toMatchObject([{ terms: ['telewerk*'] }]);
  expect(db.prepare('SELECT count(*) FROM term_lists').pluck().get()).toBe(2);
});

test('the database refuses a kind that the types forbid', () => {
  const wrong = { ...rule, kind: 'guess' as Rule['kind'] };
  expect(() => saveRuleSet(db, { ...set, rules: [wrong] })).toThrow();
  expect(loadRuleSet(db).rules).toEqual([]);
});

test('the register and the listing come back as they went in', () => {
  const register: Register = {
    source: 'Verzonnen',
    year: 2020,
    fictional: true,
    caos: [
      {
        code: '7',
        name: 'Proef',
        sector: 'x',
        sbi: '01',
        type: 'bedrijfstak',
        employees: 10,
        inPanel: true,
        start: '2020-01-01',
        end: null,
        listedEnd: null,
      },
    ],
  };
  const row = {
    file: 'a.pdf',
    code: '7',
    name: null,
    start: '2020-01-01',
    end: null,
    kvo: null,
    from: 'listing' as const,
  };
  expect(loadRegister(db)).toBeNull();
  saveRegister(db, register);
  saveRegister(db, register);
  saveListing(db, [row]);
  saveListing(db, [row]);
  expect(loadRegister(db)).toEqual(register);
  expect(loadListing(db)).toEqual([row]);
});

test('a problem is kept until its file is read', () => {
  saveProblem(db, { file: 'x.pdf', code: 'PDF_ENCRYPTED', detail: null });
  expect(listProblems(db)).toEqual([{ file: 'x.pdf', code: 'PDF_ENCRYPTED', detail: null }]);
  clearProblem(db, 'x.pdf');
  expect(listProblems(db)).toEqual([]);
});
