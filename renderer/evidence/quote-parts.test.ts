import { expect, test } from 'vitest';
import type { CodeHit } from '../../corpus/model/coding.ts';
import { quoteParts } from './quote-parts.ts';

const text = 'De werknemer mag thuis werken als de werkgever dat toestaat.';
const hit = (...spans: [number, number][]): CodeHit => ({
  ...{ code: 'thuiswerken', strength: 'kan', temporary: false, confidence: null, rules: [] },
  spans: spans.map(([start, end]) => ({ start, end })),
});
const shown = (quote: { before: string; words: string; after: string }, spans: CodeHit) =>
  quoteParts({ quote, text, hit: spans }).map((part) => (part.isMarked ? `[${part.text}]` : part.text));

test('marks the words that fired and leaves what stands between them', () => {
  const quote = { before: 'De werknemer ', words: 'mag thuis werken', after: ' als de werkgever dat toestaat.' };
  expect(shown(quote, hit([13, 16], [23, 29]))).toEqual([
    ...['De werknemer ', '[mag]', ' thuis ', '[werken]', ' als de werkgever dat toestaat.'],
  ]);
});

test('begins and ends where the quotation is cut', () => {
  const quote = { before: '… werknemer ', words: 'mag', after: ' thuis …' };
  expect(shown(quote, hit([13, 16]))).toEqual(['werknemer ', '[mag]', ' thuis']);
});

test('marks words once when spans overlap', () => {
  const quote = { before: '', words: text, after: '' };
  expect(shown(quote, hit([0, 12], [3, 16])).join('')).toBe(
    '[De werknemer][ mag] thuis werken als de werkgever dat toestaat.',
  );
});
