import { expect, test } from 'vitest';
import type { HitOnPage } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';
import { textParts } from './provision-text.ts';

const hit = (code: Code, start: number, end: number): HitOnPage => ({
  ...{ code, strength: 'kan', temporary: false, confidence: null, rules: [], highlights: [], docs: [], decision: null },
  spans: [{ start, end }],
});

test('cuts a text where marked words begin and end, also where they overlap', () => {
  const codes = [hit('thuiswerken', 3, 8), hit('omvang', 6, 12)];
  expect(textParts({ text: 'Wie thuis werkt', codes }).map(({ text, codes }) => [text, ...codes])).toEqual([
    ['Wie'],
    [' th', 'thuiswerken'],
    ['ui', 'thuiswerken', 'omvang'],
    ['s we', 'omvang'],
    ['rkt'],
  ]);
});

test('gives a text without marks as it is', () => {
  expect(textParts({ text: 'Niets', codes: [] })).toEqual([{ text: 'Niets', start: 0, codes: [] }]);
});
