import { STRENGTHS, type Strength } from '../model/coding.ts';
import type { CompiledRule, CompiledRules } from '../rules/compile.ts';
import { type Area, holds, zoneOf } from '../rules/match.ts';
import type { Stretch } from '../rules/view.ts';
import { clausesIn, type Search } from '../rules/words.ts';
import type { Firing } from './assign.ts';

/** What is said of a code at one place, with the rules that say it (null: said by the assign rule, or by default). */
export type Attributes = {
  strength: Strength;
  fixed: boolean;
  temporary: boolean;
  strengthRule: string | null;
  temporaryRule: string | null;
};

/** The strength where no rule sets one. */
const DEFAULT_STRENGTH: Strength = 'kan';

/**
 * Strength and `temporary` of a code at one place. A strength on the assign rule goes first. Else the attribute rules
 * are tried in the clause itself, then in its sentence, then in the sentences that lead it, then in the article's lead: the first of
 * these where one holds decides, and there the highest priority wins. Rules with a negative priority are defaults:
 * they are tried after all others.
 */
export function attributesOf(firing: Firing, rules: CompiledRules, search: Search): Attributes {
  const { rule } = firing.rule;
  const levels = levelsOf(firing, search);
  const strengthRule = rule.strength
    ? null
    : decide(firing, rules, search, levels, ({ strength }) => strength !== null);
  const temporaryRule =
    rule.temporary === null ? decide(firing, rules, search, levels, ({ temporary }) => temporary !== null) : null;
  return {
    strength: rule.strength ?? strengthRule?.rule.strength ?? DEFAULT_STRENGTH,
    fixed: rule.strength !== null,
    temporary: rule.temporary ?? temporaryRule?.rule.temporary ?? false,
    strengthRule: strengthRule?.rule.id ?? null,
    temporaryRule: temporaryRule?.rule.id ?? null,
  };
}

/** The main clauses that a match stands in, without the conditions and relative clauses that it does not touch. */
function clausesOfMatch({ sentences, stretches }: Firing['match'], search: Search): Stretch[] {
  const isTouched = ({ from, to }: Stretch) => stretches.some((stretch) => stretch.from < to && from < stretch.to);
  return sentences.flatMap((sentence) => {
    const clauses = clausesIn(search, sentence);
    const mains = new Set(clauses.filter(isTouched).map(({ main }) => main));
    return clauses.filter((clause) => mains.has(clause.main) && (!clause.isSubordinate || isTouched(clause)));
  });
}

/** Where to look, nearest first. */
function levelsOf({ match }: Firing, search: Search): Area[] {
  const { view } = search;
  const zones = match.sentences.map((sentence) => zoneOf(view, sentence));
  const own = zones.flatMap((zone) => zone.slice(0, 1));
  const leads = zones.flatMap((zone) => zone.slice(1));
  const areas: Stretch[][] = [clausesOfMatch(match, search), own, leads, [view.lead]];
  return areas
    .filter((parts) => parts.some(({ from, to }) => to > from))
    .map((parts) => ({ parts, here: match.stretches }));
}

function decide(
  { code }: Firing,
  rules: CompiledRules,
  search: Search,
  levels: Area[],
  sets: (rule: CompiledRule['rule']) => boolean,
): CompiledRule | null {
  const fitting = rules.attribute.filter(({ rule }) => sets(rule) && (rule.code === null || rule.code === code));
  const said = fitting.filter(({ rule }) => rule.priority >= 0);
  const defaults = fitting.filter(({ rule }) => rule.priority < 0);
  for (const choice of [said, defaults]) {
    for (const area of levels) {
      const found = choice.find((rule) => applies(rule, search, area));
      if (found) return found;
    }
  }
  return null;
}

const applies = (rule: CompiledRule, search: Search, area: Area): boolean =>
  holds(rule.query, search, area) && !rule.unless.some(({ query }) => holds(query, search, area));

/** The strongest of several strengths; those that an assign rule fixes go before others. */
export function jointStrength(attributes: Attributes[]): Strength {
  const fixed = attributes.filter((one) => one.fixed);
  const strengths = (fixed.length > 0 ? fixed : attributes).map(({ strength }) => strength);
  return STRENGTHS.find((strength) => strengths.includes(strength)) ?? DEFAULT_STRENGTH;
}
