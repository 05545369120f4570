import { z } from 'zod';
import { nl } from 'zod/locales';
import { formatCount } from '../model/format.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Rule, RuleSet, TermList } from '../model/rule.ts';
import { saveList, saveNewVersion } from '../store/rules.ts';
import { changeRules } from './change-rules.ts';
import type { RuleDraft, RulesChanged, RuleUpdate } from './contract.ts';
import { rulesUsing } from './lists-used.ts';
import { listDraft, ruleDraft } from './params.ts';
import type { Project } from './project.ts';
import { standardRules } from './standard-rules.ts';

/** What a file of rules says it is; a version that is not known is refused. */
const KIND = 'caoscoop-regels';
const VERSION = 1;

const stamped = z.object({ kind: z.literal(KIND), version: z.int().positive() });
const rulesFile = z.object({ rules: z.array(ruleDraft), lists: z.array(listDraft) });

/** Rules with the lists they use, as text to share; all of them when `ids` is null. */
export function exportRules(set: RuleSet, ids: readonly string[] | null): string {
  const rules = set.rules.filter(({ id }) => ids === null || ids.includes(id));
  const used = rulesUsing(set);
  const names = new Set(rules.flatMap(used).map(({ name }) => name));
  const lists = set.lists.filter(({ name }) => ids === null || names.has(name));
  return `${JSON.stringify({ kind: KIND, version: VERSION, rules: rules.map(draftOf), lists }, null, 1)}\n`;
}

export const draftOf = ({ version: _, enabled: __, origin: ___, ...draft }: Rule): RuleDraft => draft;

type FileFault = 'RULES_FILE_INVALID' | 'RULES_FILE_NEWER';

/** Reads a file of rules; says what it is when it is not one, or one of another version. */
export function readRulesFile(text: string): Result<{ rules: RuleDraft[]; lists: TermList[] }, FileFault> {
  const json = parseJson(text);
  const stamp = stamped.safeParse(json);
  if (!stamp.success) return fail('RULES_FILE_INVALID', { detail: 'soort en versie ontbreken' });
  if (stamp.data.version !== VERSION) return fail('RULES_FILE_NEWER', { detail: `versie ${stamp.data.version}` });
  const file = rulesFile.safeParse(json, { error: nl().localeError });
  return file.success ? ok(file.data) : fail('RULES_FILE_INVALID', { detail: z.prettifyError(file.error) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Takes the rules and lists of a file into the project. */
export function importRules(
  project: Project,
  text: string,
): Result<RulesChanged & { rules: number; lists: number }, FileFault | 'RULE_INVALID'> {
  const file = readRulesFile(text);
  return file.ok ? importDrafts(project, file.value) : file;
}

/** Takes rules and lists into the project, each that differs as a new version of a person's own. */
export function importDrafts(
  project: Project,
  drafts: { rules: RuleDraft[]; lists: TermList[] },
): Result<RulesChanged & { rules: number; lists: number }, 'RULE_INVALID'> {
  const set = project.ruleSet();
  const rules = drafts.rules.filter((rule) => !isSame(rule, find(set, rule.id)));
  const lists = drafts.lists.filter((list) => !isSameList(list, set));
  const changed = changeRules(project, {
    ...{ rules: rules.map(({ id }) => id), lists: lists.map(({ name }) => name) },
    label: `${formatCount(rules.length, 'regel', 'regels')} en ${formatCount(lists.length, 'lijst', 'lijsten')} overgenomen`,
    write: (db, now) => {
      for (const list of lists) saveList(db, list, now);
      for (const rule of rules) {
        const present = find(set, rule.id);
        saveNewVersion(db, { ...rule, version: 1, enabled: present?.enabled ?? true, origin: 'own' }, null, now);
      }
    },
  });
  return changed.ok ? ok({ ...changed.value, rules: rules.length, lists: lists.length }) : changed;
}

const find = ({ rules }: RuleSet, id: string): Rule | undefined => rules.find((rule) => rule.id === id);
const isSame = (draft: RuleDraft, rule: Rule | undefined): boolean =>
  rule !== undefined && JSON.stringify(sortKeys(draft)) === JSON.stringify(sortKeys(draftOf(rule)));
const isSameList = (list: TermList, { lists }: RuleSet): boolean =>
  lists.some((one) => one.name === list.name && JSON.stringify(one.terms) === JSON.stringify(list.terms));
const sortKeys = (draft: RuleDraft): unknown => Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1));

/** Standard rules of this Caoscoop that are new, or differ from the project's: `own` where a person changed it. */
export function ruleUpdates(set: RuleSet, standard: RuleSet = standardRules()): RuleUpdate[] {
  return standard.rules.flatMap((rule) => {
    const present = find(set, rule.id);
    if (isSame(draftOf(rule), present)) return [];
    if (!present) return { id: rule.id, kind: 'new' as const, rule };
    return { id: rule.id, kind: present.origin === 'own' ? ('own' as const) : ('changed' as const), rule };
  });
}

/** Takes over standard rules with the lists they use; own versions stay in their history. */
export function updateRules(project: Project, ids: readonly string[]): Result<RulesChanged, 'RULE_INVALID'> {
  const standard = standardRules();
  const set = project.ruleSet();
  const rules = standard.rules.filter(({ id }) => ids.includes(id));
  const used = rulesUsing(standard);
  const lists = [...new Set(rules.flatMap(used))].filter((list) => !isSameList(list, set));
  return changeRules(project, {
    ...{ rules: rules.map(({ id }) => id), lists: lists.map(({ name }) => name) },
    label: `${rules.length} standaardregels overgenomen`,
    write: (db, now) => {
      for (const list of lists) saveList(db, list, now);
      for (const rule of rules) {
        const enabled = find(set, rule.id)?.enabled ?? true;
        saveNewVersion(db, { ...rule, enabled }, standard.measured[rule.id] ?? null, now);
      }
    },
  });
}

/** Whether a rule of the project is the standard one, that one changed, or a person's own. */
export function standardState(standard: RuleSet): (rule: Rule) => 'same' | 'changed' | 'own' {
  const byId = new Map(standard.rules.map((rule) => [rule.id, rule]));
  return (rule) => {
    const known = byId.get(rule.id);
    if (!known) return 'own';
    return isSame(draftOf(rule), known) ? 'same' : 'changed';
  };
}
