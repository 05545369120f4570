import { type RuleFailure, testRules } from '../coding/test-rules.ts';
import type { Code } from '../model/coding.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Rule, RuleSet } from '../model/rule.ts';

export type { RuleFailure } from '../coding/test-rules.ts';

/** The rules of one code, or all; attribute rules without a code belong to every code. */
export const rulesOf = ({ rules }: RuleSet, code: Code | null): Rule[] =>
  code === null ? rules : rules.filter((rule) => rule.code === code);

export function findRule({ rules }: RuleSet, id: string): Result<Rule, 'RULE_UNKNOWN'> {
  const rule = rules.find((one) => one.id === id);
  return rule ? ok(rule) : fail('RULE_UNKNOWN', { file: id });
}

/** Runs the examples of one rule, or of all: what does not do what it says. */
export const failuresOf = (set: RuleSet, id: string | null): RuleFailure[] =>
  id === null ? testRules(set) : testRules(set, new Set([id]));
