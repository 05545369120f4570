import { expect, test } from 'vitest';
import { standardRules } from '../../corpus/api/standard-rules.ts';

test('the figures that ship with the rules are of rules that there are, and never better than perfect', () => {
  const { rules, measured } = standardRules();
  const ids = new Set(rules.map(({ id }) => id));
  expect(Object.keys(measured).filter((id) => !ids.has(id))).toEqual([]);
  for (const { n, right } of Object.values(measured)) expect(right).toBeLessThanOrEqual(n);
});
