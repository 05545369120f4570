import { expect, test } from 'vitest';
import { findOnPage, pageTextOf } from './find.ts';

const line = (text: string) => ({ text, endsLine: true });
const part = (text: string) => ({ text, endsLine: false });

test.each<[string, ReturnType<typeof line>[], string, string[][]]>([
  ['a word', [line('Wie thuis werkt')], 'THUIS', [['thuis']]],
  ['a word that is broken off', [line('Over thuis-'), line('werken gaat dit')], 'thuiswerken', [['thuis', 'werken']]],
  ['no word across a dash that stays', [line('Over thuis-'), line('- en')], 'thuisen', []],
  ['words over two lines', [line('recht op'), line('rust')], 'op  rust', [['op', 'rust']]],
  ['letters without their accents', [part('één dag')], 'een', [['één']]],
  ['every place', [part('dag na dag')], 'dag', [['dag'], ['dag']]],
  ['nothing for nothing', [part('dag')], ' ', []],
])('finds %s', (_what, items, query, expected) => {
  const found = findOnPage(pageTextOf(1, items), query);
  const shown = found.map((ranges) =>
    ranges.map(({ item, start, end }) => items[item]?.text.slice(start, end).trim()).filter(Boolean),
  );
  expect(shown).toEqual(expected);
});
