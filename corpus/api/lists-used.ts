import type { Rule, RuleSet, TermList } from '../model/rule.ts';
import { parseQuery } from '../rules/query.ts';
import { listsOf } from '../rules/syntax.ts';

/** For a rule set: the lists that a rule uses, also through other lists. */
export function rulesUsing({ lists }: Pick<RuleSet, 'lists'>): (rule: Pick<Rule, 'pattern' | 'unless'>) => TermList[] {
  const byName = new Map(lists.map((list) => [list.name, list]));
  const inPattern = remembered((pattern) => namesIn(pattern));
  return ({ pattern, unless }) => {
    const names = new Set<string>();
    const open = [pattern, ...unless.map((exclusion) => exclusion.pattern)].flatMap(inPattern);
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
      if (names.has(name)) continue;
      names.add(name);
      open.push(...(byName.get(name)?.terms.flatMap(inPattern) ?? []));
    }
    return [...names].sort().flatMap((name) => byName.get(name) ?? []);
  };
}

function namesIn(pattern: string): string[] {
  if (!pattern.includes('@')) return [];
  const parsed = parseQuery(pattern);
  return parsed.ok ? listsOf(parsed.value) : [];
}

function remembered<T>(make: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
