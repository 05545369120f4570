import { expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { segmentsOf } from './line.ts';

const page = (items: { text: string; x: number; y: number; angle?: number }[]): Page => ({
  ...{ number: 1, width: 600, height: 800, source: 'text', fault: null },
  items: items.map((item) => ({ ...item, width: item.text.length * 5, height: 10, font: 'f' })),
});

test.each([
  { angle: 90, first: { x: 500, y: 90 }, second: { x: 480, y: 90 } },
  { angle: -90, first: { x: 100, y: 690 }, second: { x: 120, y: 690 } },
  { angle: 180, first: { x: 500, y: 690 }, second: { x: 500, y: 670 } },
])('reads a page turned by $angle degrees', ({ angle, first, second }) => {
  const lines = segmentsOf(
    page([
      { text: 'tweede regel', ...second, angle },
      { text: 'eerste regel', ...first, angle },
    ]),
  );
  expect(lines.map((line) => line.text)).toEqual(['eerste regel', 'tweede regel']);
  expect(lines.map((line) => line.x)).toEqual([100, 100]);
});

test('leaves out a stamp across the page', () => {
  const lines = segmentsOf(
    page([
      { text: 'de tekst zelf', x: 70, y: 90 },
      { text: 'CONCEPT', x: 20, y: 400, angle: 90 },
    ]),
  );
  expect(lines.map((line) => line.text)).toEqual(['de tekst zelf']);
});

test('reads a page that was scanned askew line by line', () => {
  const words = 'de werknemer die thuis werkt heeft recht op een vergoeding'.split(' ');
  const start = (i: number): number => words.slice(0, i).reduce((x, word) => x + word.length * 5 + 3, 70);
  const leaning = [0, 1, 2, 3].flatMap((line) =>
    words.map((text, i) => ({ text, x: start(i), y: 90 + line * 14 + start(i) * 0.02 })),
  );
  expect(segmentsOf(page(leaning)).map((line) => line.text)).toEqual(Array.from({ length: 4 }, () => words.join(' ')));
});
