import type { Code } from '../model/coding.ts';
import type { CompiledRule, CompiledRules } from '../rules/compile.ts';
import { findSubjects } from '../rules/find-subjects.ts';
import { canHold } from '../rules/match.ts';
import { type AnalysedPassage, viewOf } from '../rules/view.ts';
import { type Search, searchIn } from '../rules/words.ts';

/** A rule before and after a change. `isAlike`: all but its pattern is as it was. */
export type ChangedRule = { id: string; isAlike: boolean };

type Side = { rule: CompiledRule; search: Search };

/**
 * Whether a change of rules can change the coding of a passage: told by the changed rules alone, of which both sets are
 * made. A rule that assigns must fire there, at another place than it did if only its pattern changed; what excludes or
 * qualifies must be able to hold, for a code that was found or nearly found.
 */
export function canTouch(
  changed: readonly ChangedRule[],
  [before, after]: readonly [CompiledRules, CompiledRules],
): (passage: AnalysedPassage, found: readonly Code[]) => boolean {
  const [old, now] = [byId(before), byId(after)];
  return (passage, found) => {
    const view = viewOf(passage);
    const [then, next] = [searchIn(view, before.vocabulary), searchIn(view, after.vocabulary)];
    const side = (rule: CompiledRule | undefined, search: Search): Side[] => (rule ? [{ rule, search }] : []);
    return changed.some(({ id, isAlike }) => {
      const sides = [...side(old.get(id), then), ...side(now.get(id), next)];
      return isAlike && sides.every(isAssigning) ? firesElsewhere(sides) : sides.some((one) => canMatter(one, found));
    });
  };
}

const byId = ({ assign, exclude, attribute }: CompiledRules): Map<string, CompiledRule> =>
  new Map([...assign, ...exclude, ...attribute].map((compiled) => [compiled.rule.id, compiled]));

const isAssigning = ({ rule }: Side): boolean => rule.rule.kind === 'assign';

function canMatter(side: Side, found: readonly Code[]): boolean {
  const { rule, search } = side;
  if (isAssigning(side)) return findSubjects(rule.query, search).length > 0;
  const { code } = rule.rule;
  return (code === null ? found.length > 0 : found.includes(code)) && canHold(rule.query, search);
}

const firesElsewhere = (sides: readonly Side[]): boolean =>
  new Set(sides.map(({ rule, search }) => JSON.stringify(findSubjects(rule.query, search)))).size > 1;
