import { expect, test } from 'vitest';
import type { RuleRow } from '../../corpus/api/contract.ts';
import { CODES } from '../../corpus/model/coding.ts';
import { ALL_RULES, groupsOf, needsAttention } from './rule-rows.ts';

const row = (id: string, more: Partial<RuleRow> = {}): RuleRow => ({
  ...{ id, kind: 'assign', code: 'thuiswerken', strength: null, temporary: null, doc: '', version: 1 },
  ...{ hits: 5, caos: 2, overlaps: 0, stopped: 0, conflicts: 0, measured: null, decided: { n: 0, right: 0 } },
  ...{ precision: null, enabled: true, origin: 'standard', standard: 'same', ...more },
});
const ROWS = [
  row('omvang.dagen', { code: 'omvang', enabled: false }),
  row('thuiswerken.recht', { doc: 'Mag thuis werken' }),
  row('aard.kan', { code: null, kind: 'attribute', hits: 0 }),
  row('eigen.test', { standard: 'own', hits: 0 }),
];
const idsOf = (choice: Partial<typeof ALL_RULES>) =>
  groupsOf(ROWS, { ...ALL_RULES, ...choice }, CODES, new Set(['omvang.dagen'])).flatMap(({ rows }) =>
    rows.map(({ id }) => id),
  );

test('stands in the order of the codebook, rules for any code last', () => {
  expect(idsOf({})).toEqual(['thuiswerken.recht', 'eigen.test', 'omvang.dagen', 'aard.kan']);
});

test.each([
  [{ search: 'MAG thuis' }, ['thuiswerken.recht']],
  [{ code: 'omvang' as const }, ['omvang.dagen']],
  [{ state: 'changed' as const }, ['eigen.test']],
  [{ state: 'off' as const }, ['omvang.dagen']],
  [{ state: 'draft' as const }, ['omvang.dagen']],
  [{ state: 'attention' as const }, ['eigen.test']],
])('leaves what is chosen by %j', (choice, expected) => {
  expect(idsOf(choice)).toEqual(expected);
});

test.each([
  [{ precision: 0.79 }, true],
  [{ precision: 0.8 }, false],
  [{ conflicts: 1 }, true],
  [{ hits: 0 }, true],
  [{ hits: 0, enabled: false }, false],
])('a rule with %j asks for attention: %j', (more, expected) => {
  expect(needsAttention(row('x.y', more))).toBe(expected);
});
