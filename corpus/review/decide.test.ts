import { expect, test } from 'vitest';
import type { Provision } from '../model/coding.ts';
import type { Decision } from '../model/decision.ts';
import { applyDecisions, decisionOn, figuresOf } from './decide.ts';

const TEXT = 'De werknemer kan thuiswerken en ontvangt € 2 per dag.';
const provision: Provision = {
  ...{ unit: 3, path: 'artikel 4', article: '4', lid: null, title: null, page: 2, pageEnd: 2, text: TEXT, runs: [] },
  codes: [
    {
      ...{ code: 'thuiswerken', strength: 'kan', temporary: false, confidence: null },
      ...{ rules: ['thuiswerken.kan'], spans: [{ start: 17, end: 28 }] },
    },
  ],
  ...{ about: [], values: [], extent: [], nearMisses: [] },
};
const decision: Decision = {
  ...{ id: 1, article: '4', lid: null, code: 'thuiswerken', quote: 'thuiswerken', verdict: 'nee', strength: null },
  ...{ coder: 'Kim', decidedAt: '2026-01-02T03:04:05Z', note: '' },
};

test('a code that a person takes away goes, and its rule was wrong once', () => {
  const { provisions, judged } = applyDecisions([provision], [decision]);
  expect(provisions[0]?.codes).toEqual([]);
  expect(figuresOf(judged)).toEqual({ 'thuiswerken.kan': { n: 1, right: 0 } });
});

test('the last decision counts, and a strength that a person sets is the strength', () => {
  const later: Decision = { ...decision, id: 2, verdict: 'ja', strength: 'recht' };
  const { provisions, judged } = applyDecisions([provision], [decision, later]);
  expect(provisions[0]?.codes).toMatchObject([{ code: 'thuiswerken', strength: 'recht', rules: ['thuiswerken.kan'] }]);
  expect(figuresOf(judged)).toEqual({ 'thuiswerken.kan': { n: 1, right: 1 } });
  expect(decisionOn(provision, 'thuiswerken', [decision, later])?.id).toBe(2);
});

test('a code that only a person saw stands on the quoted words, wherever their lines break', () => {
  const seen: Decision = { ...decision, code: 'thuiswerkvergoeding', quote: 'ontvangt\n€ 2', verdict: 'ja' };
  const { provisions } = applyDecisions([provision], [seen]);
  expect(provisions[0]?.codes[1]).toMatchObject({ code: 'thuiswerkvergoeding', rules: [] });
  expect(TEXT.slice(32, 44)).toBe('ontvangt € 2');
  expect(provisions[0]?.codes[1]?.spans).toEqual([{ start: 32, end: 44 }]);
});

test.each([
  ['another article', { article: '5' }],
  ['another lid', { lid: '1' }],
  ['words that are not there', { quote: 'thuiswerkx' }],
])('a decision on %s changes nothing', (_, other) => {
  expect(applyDecisions([provision], [{ ...decision, ...other }]).provisions).toEqual([provision]);
});
