import { expect, test } from 'vitest';
import { joined, judgedText, judgementsOf, measuredPrecision } from './precision.ts';

const FIGURES = { vaak: { n: 28, right: 27 }, eens: { n: 1, right: 1 }, nooit: { n: 0, right: 0 } };

test.each([
  ['vaak', '27 van 28 goed'],
  ['nooit', 'niet gemeten'],
  ['onbekend', 'niet gemeten'],
])('tells how often rule "%s" was right: %s', (id, text) => {
  expect(judgedText(judgementsOf(id, FIGURES))).toBe(text);
});

test('gives the precision of the rule that was judged most', () => {
  expect(measuredPrecision(['eens', 'vaak'], FIGURES)).toBe(0.96);
  expect(measuredPrecision(['nooit'], FIGURES)).toBeNull();
});

test('adds judgements of two sources', () => {
  expect(joined(FIGURES.vaak, null)).toEqual(FIGURES.vaak);
  expect(joined(FIGURES.vaak, FIGURES.eens)).toEqual({ n: 29, right: 28 });
});
