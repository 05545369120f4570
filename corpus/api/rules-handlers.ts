import { fail, ok } from '../model/result.ts';
import { loadLists, versionsOf } from '../store/rules.ts';
import { attributeHits } from './attribute-hits.ts';
import { asOwn, restoreVersion, saveRule, saveTermList, switchRule, withRule } from './change-rules.ts';
import type { Handlers, RulesChanged, RuleVersion } from './contract.ts';
import type { EngineContext } from './engine-context.ts';
import { rulesUsing } from './lists-used.ts';
import { diffRules } from './rule-diff.ts';
import { byCode, ruleFigures } from './rule-figures.ts';
import { exportRules, importRules, ruleUpdates, standardState, updateRules } from './rule-files.ts';
import { failuresOf, findRule } from './rules.ts';
import { standardRules } from './standard-rules.ts';

type RulesCall = Extract<keyof Handlers, `rules.${string}` | `lists.${string}`>;

/** The calls of the rule workshop. */
export function rulesHandlers({ project, changed }: EngineContext) {
  const history = (id: string): RuleVersion[] => {
    const present = project()
      .ruleSet()
      .rules.find((rule) => rule.id === id);
    return versionsOf(project().db, id).map(({ version, savedAt, rule }) => ({
      ...{ version, savedAt, current: version === present?.version },
      rule: version === present?.version ? present : rule,
    }));
  };
  /** Tells the screens when something changed. */
  const told = <R extends { ok: boolean }>(result: R): R => {
    if (result.ok) changed();
    return result;
  };
  /** Of a set that was usable before, an earlier state is usable too. */
  const sure = (result: ReturnType<typeof switchRule>): { ok: true; value: RulesChanged } => {
    if (!result.ok) throw new Error(`a known state of the rules is refused: ${result.error.detail}`);
    return result;
  };

  return {
    'rules.list': () => ok(project().ruleSet().rules),
    'rules.overview': () => {
      const figures = ruleFigures(project());
      const state = standardState(standardRules());
      return ok(
        project()
          .ruleSet()
          .rules.toSorted(byCode)
          .map((rule) => {
            const { kind, code, strength, temporary, doc, version, enabled, origin } = rule;
            const about = { kind, code, strength, temporary, doc, version, enabled, origin };
            return { ...figures.of(rule), ...about, standard: state(rule) };
          }),
      );
    },
    'rules.get': ({ id }) => {
      const rule = findRule(project().ruleSet(), id);
      if (!rule.ok) return rule;
      const figures = ruleFigures(project());
      const failures = failuresOf(project().ruleSet(), id);
      const own = rule.value.kind === 'attribute' ? attributeHits(project(), rule.value) : {};
      const coverage = { ...figures.of(rule.value), ...own };
      const detail = { rule: rule.value, coverage, history: history(id), failures };
      return ok({ ...detail, wrong: figures.wrong(id) });
    },
    'rules.history': ({ id }) => {
      const versions = history(id);
      return versions.length > 0 ? ok(versions) : fail('RULE_UNKNOWN', { file: id });
    },
    'rules.preview': ({ rule, view }) => {
      const set = project().ruleSet();
      const present = set.rules.find(({ id }) => id === rule.id);
      return ok(diffRules(project(), withRule(set, asOwn(rule, present)), view));
    },
    'rules.save': ({ rule }) => told(saveRule(project(), rule)),
    'rules.restore': ({ id, version }) => {
      if (!history(id).some((one) => one.version === version)) return fail('RULE_UNKNOWN', { file: id });
      return told(sure(restoreVersion(project(), id, version)));
    },
    'rules.switch': ({ id, enabled }) => {
      const rule = findRule(project().ruleSet(), id);
      return rule.ok ? told(sure(switchRule(project(), id, enabled))) : rule;
    },
    'rules.export': ({ ids }) => ok({ name: 'regels.caoscoop.json', text: exportRules(project().ruleSet(), ids) }),
    'rules.import': ({ text }) => told(importRules(project(), text)),
    'rules.updates': () => ok(ruleUpdates(project().ruleSet())),
    'rules.update': ({ ids }) => told(updateRules(project(), ids)),
    'lists.list': () => {
      const set = project().ruleSet();
      const used = rulesUsing(set);
      const uses = set.rules.map((rule) => ({ id: rule.id, names: used(rule).map(({ name }) => name) }));
      return ok(
        loadLists(project().db).map((list) => ({
          ...list,
          usedBy: uses.filter(({ names }) => names.includes(list.name)).map(({ id }) => id),
        })),
      );
    },
    'lists.save': ({ list }) => told(saveTermList(project(), list)),
  } satisfies Pick<Handlers, RulesCall>;
}
