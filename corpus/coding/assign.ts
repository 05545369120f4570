import type { Code, NearMiss } from '../model/coding.ts';
import type { CompiledExclusion, CompiledRule, CompiledRules } from '../rules/compile.ts';
import { findSubjects } from '../rules/find-subjects.ts';
import { areaOf, holds, type Match, spansOf } from '../rules/match.ts';
import type { Search } from '../rules/words.ts';

/** An assign rule that fires at one place of a passage. */
export type Firing = { code: Code; rule: CompiledRule; match: Match };

/** A place where an assign rule would have fired, with the exclusion that stopped it. */
export type Stopped = Firing & { by: Pick<CompiledExclusion, 'id' | 'reason'> };

/** Where assign rules (`candidates`, as indexes) fire, and where an `unless` or an exclude rule stopped them. */
export function assign(
  rules: CompiledRules,
  candidates: number[],
  search: Search,
): { firings: Firing[]; stopped: Stopped[] } {
  const firings: Firing[] = [];
  const stopped: Stopped[] = [];
  for (const rule of candidates.flatMap((index) => rules.assign[index] ?? [])) {
    const { code } = rule.rule;
    if (!code) continue;
    for (const match of findSubjects(rule.query, search)) {
      const by = exclusionOf({ code, rule, match }, rules, search);
      if (by) stopped.push({ code, rule, match, by });
      else firings.push({ code, rule, match });
    }
  }
  return { firings, stopped };
}

function exclusionOf({ code, rule, match }: Firing, rules: CompiledRules, search: Search): Stopped['by'] | null {
  const area = areaOf(match, search.view);
  const unless = rule.unless.find((exclusion) => holds(exclusion.query, search, area));
  if (unless) return { id: `${rule.rule.id}/${unless.id}`, reason: unless.reason };
  const excluding = rules.exclude.find((other) => {
    if (other.rule.code !== null && other.rule.code !== code) return false;
    return holds(other.query, search, area) && !other.unless.some(({ query }) => holds(query, search, area));
  });
  return excluding ? { id: excluding.rule.id, reason: excluding.rule.doc } : null;
}

/** The near misses, one for each rule and exclusion. */
export function nearMissesOf(stopped: Stopped[], search: Search): NearMiss[] {
  const misses = new Map<string, NearMiss>();
  for (const { code, rule, match, by } of stopped) {
    const key = `${rule.rule.id} ${by.id}`;
    const span = spansOf(match.stretches, search.view)[0];
    if (span && !misses.has(key))
      misses.set(key, { code, rule: rule.rule.id, excludedBy: by.id, reason: by.reason, span });
  }
  return [...misses.values()];
}
