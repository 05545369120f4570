import { fail, ok, type Result } from '../model/result.ts';
import type { Rule, RuleSet, TermList } from '../model/rule.ts';
import { isListName, isRuleName } from '../model/rule-name.ts';
import { checkRuleSet } from '../rules/check.ts';
import { insertChange } from '../store/changes.ts';
import type { Db } from '../store/database.ts';
import { loadRuleSet, type RuleState, ruleState, saveList, saveNewVersion, setRuleState } from '../store/rules.ts';
import type { RuleDraft, RuleProblem, RulesChanged } from './contract.ts';
import type { Project } from './project.ts';
import { keepRecoded, recode } from './recode.ts';
import { rulesHash } from './tool.ts';

/** Rules and lists as they stood before a change: what undoing it puts back. A list without terms was not there. */
export type RulesBefore = { rules: Record<string, RuleState | null>; lists: TermList[] };

type RulesChange = { rules: string[]; lists: string[]; label: string; write: (db: Db, now: string) => void };

/**
 * Changes rules or lists and codes the project again where that can matter, all in one transaction. A set that cannot be
 * used is refused and nothing is changed. Decisions of people stay as they are.
 */
export function changeRules(project: Project, change: RulesChange): Result<RulesChanged, 'RULE_INVALID'> {
  const { db } = project;
  const before = project.ruleSet();
  const state = stateOf(db, before, change);
  const now = new Date().toISOString();
  const attempt = (): RulesChanged => {
    change.write(db, now);
    const after = loadRuleSet(db);
    refuse(checkRuleSet(after));
    const documents = keepRecoded(project, after, recode(project, before, after));
    const kind = change.rules.length > 0 ? 'rule' : 'list';
    const targets = [...change.rules, ...change.lists.map((name) => `@${name}`)];
    const changeId = insertChange(db, { at: now, kind, targets, label: change.label, before: state });
    return { changeId, rulesHash: rulesHash(after), documents };
  };
  try {
    return ok(project.write(attempt));
  } catch (error) {
    if (error instanceof RefusedRules) return fail('RULE_INVALID', { detail: error.message });
    throw error;
  } finally {
    project.rulesChanged();
  }
}

/** Ends the transaction of a change that gives no usable rules. */
class RefusedRules extends Error {}

function refuse(problems: readonly RuleProblem[]): void {
  if (problems.length > 0) throw new RefusedRules(problems.map(sentenceOf).join(' '));
}

const sentenceOf = ({ id, place, message }: RuleProblem): string => `${id} (${place}): ${message}`;

const stateOf = (db: Db, { lists }: RuleSet, change: Pick<RulesChange, 'rules' | 'lists'>): RulesBefore => ({
  rules: Object.fromEntries(change.rules.map((id) => [id, ruleState(db, id)])),
  lists: change.lists.map((name) => lists.find((list) => list.name === name) ?? { name, note: '', terms: [] }),
});

/** Puts rules and lists back as they were, and codes again. */
export function restoreRules(project: Project, { rules, lists }: RulesBefore, now: string): void {
  const { db } = project;
  const before = project.ruleSet();
  project.write(() => {
    for (const [id, state] of Object.entries(rules)) setRuleState(db, id, state);
    for (const list of lists) saveList(db, list, now);
    const after = loadRuleSet(db);
    keepRecoded(project, after, recode(project, before, after));
  });
  project.rulesChanged();
}

/** A rule of a person in place of the present one with its id. */
export const asOwn = (draft: RuleDraft, present: Rule | undefined): Rule => ({
  ...draft,
  version: (present?.version ?? 0) + 1,
  enabled: present?.enabled ?? true,
  origin: 'own',
});

export const withRule = (set: RuleSet, rule: Rule): RuleSet => ({
  ...set,
  rules: [...set.rules.filter(({ id }) => id !== rule.id), rule].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

/** Saves a rule as its next version. */
export function saveRule(project: Project, draft: RuleDraft): Result<RulesChanged, 'RULE_INVALID'> {
  const present = project.ruleSet().rules.find(({ id }) => id === draft.id);
  if (!isRuleName(draft.id)) return fail('RULE_INVALID', { detail: RULE_NAME });
  return changeRules(project, {
    ...{ rules: [draft.id], lists: [] },
    label: present ? `Regel ${draft.id} gewijzigd` : `Regel ${draft.id} gemaakt`,
    write: (db, now) => void saveNewVersion(db, asOwn(draft, present), null, now),
  });
}

const RULE_NAME = 'De naam bestaat uit letters, cijfers en streepjes, met punten ertussen (thuiswerken.mag).';
const LIST_NAME = 'De naam van een lijst bestaat uit letters, cijfers en streepjes (thuiswerken).';

/** Makes an earlier version of a rule the present one again. */
export function restoreVersion(project: Project, id: string, version: number): Result<RulesChanged, 'RULE_INVALID'> {
  const enabled = ruleState(project.db, id)?.enabled ?? true;
  return changeRules(project, {
    ...{ rules: [id], lists: [], label: `Regel ${id} terug naar versie ${version}` },
    write: (db) => setRuleState(db, id, { version, enabled }),
  });
}

export function switchRule(project: Project, id: string, enabled: boolean): Result<RulesChanged, 'RULE_INVALID'> {
  const version = ruleState(project.db, id)?.version ?? 1;
  return changeRules(project, {
    ...{ rules: [id], lists: [], label: `Regel ${id} ${enabled ? 'aangezet' : 'uitgezet'}` },
    write: (db) => setRuleState(db, id, { version, enabled }),
  });
}

/** Saves a new or changed list; one without terms is taken away. */
export function saveTermList(project: Project, list: TermList): Result<RulesChanged, 'RULE_INVALID'> {
  if (!isListName(list.name)) return fail('RULE_INVALID', { detail: LIST_NAME });
  const isKnown = project.ruleSet().lists.some(({ name }) => name === list.name);
  return changeRules(project, {
    ...{ rules: [], lists: [list.name], label: `Lijst @${list.name} ${isKnown ? 'gewijzigd' : 'gemaakt'}` },
    write: (db, now) => saveList(db, list, now),
  });
}
