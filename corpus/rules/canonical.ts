import type { RuleSet } from '../model/rule.ts';

/** A rule set as text that is the same for equal sets, whatever the order of its rules and keys: what its sha256 is taken of. */
export function canonicalRuleSet({ rules, lists, measured }: RuleSet): string {
  const byId = <T>(items: T[], id: (item: T) => string) => [...items].sort((a, b) => (id(a) < id(b) ? -1 : 1));
  return JSON.stringify(
    ordered({ rules: byId(rules, (rule) => rule.id), lists: byId(lists, (list) => list.name), measured }),
  );
}

/** The same value with the keys of its objects in order. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, ordered(inner)]));
}
