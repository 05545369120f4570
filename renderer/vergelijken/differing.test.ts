import { expect, test } from 'vitest';
import { partsOf } from './differing.ts';

const shown = (text: string, ...spans: [number, number][]) =>
  partsOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['nothing', [], 'twee euro per dag'],
  ['one word', [[0, 4]], '[twee] euro per dag'],
  [
    'neighbours as one',
    [
      [0, 4],
      [5, 9],
    ],
    '[twee euro] per dag',
  ],
  [
    'words apart',
    [
      [14, 17],
      [0, 4],
    ],
    '[twee] euro per [dag]',
  ],
] as [string, [number, number][], string][])('marks %s', (_what, spans, expected) => {
  expect(shown('twee euro per dag', ...spans)).toBe(expected);
});
