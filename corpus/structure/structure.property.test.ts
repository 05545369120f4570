import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { structureOf } from './structure.ts';

const WORDS = [
  ...[
    'Artikel 1',
    'artikel 2 lid 3',
    'Bijlage I',
    'HOOFDSTUK 2',
    '1.',
    '(a)',
    'b)',
    '2.1 Thuiswerken',
    'Lid 1',
    '- ',
    ' ',
    '',
  ],
  ...[
    'Inhoud ........ 3',
    'De werkgever verstrekt een thuiswerk-',
    'vergoeding.',
    'REGLEMENT',
    '1 januari 2020 tot 1 mei 2021',
    '12',
  ],
];

const item = fc.record({
  text: fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 60 })),
  x: fc.double({ min: -50, max: 700, noNaN: true }),
  y: fc.double({ min: -50, max: 900, noNaN: true }),
  width: fc.double({ min: 0, max: 600, noNaN: true }),
  height: fc.double({ min: 0, max: 40, noNaN: true }),
  font: fc.constantFrom('a', 'b'),
  angle: fc.constantFrom(0, 0, 0, 90),
});

const document = fc
  .array(fc.array(item, { maxLength: 60 }), { maxLength: 6 })
  .map((pages) =>
    pages.map(
      (items, i): Page => ({ ...{ number: i + 1, width: 595, height: 842, source: 'text', fault: null }, items }),
    ),
  );

test('whatever stands on the pages: paths are unique, runs are exact, every item has a class', () => {
  fc.assert(
    fc.property(document, (pages) => {
      const { units, classes } = structureOf(pages);
      expect(new Set(units.map((unit) => unit.path)).size).toBe(units.length);
      expect(classes.map((page) => page.length)).toEqual(pages.map((page) => page.items.length));
      for (const unit of units) {
        expect(unit.parent === null || unit.parent < units.indexOf(unit)).toBe(true);
        expect(unit.pageEnd).toBeGreaterThanOrEqual(unit.page);
        for (const { start, end, page, item: index, offset } of unit.runs)
          expect(pages[page - 1]?.items[index]?.text.slice(offset, offset + end - start)).toBe(
            unit.text.slice(start, end),
          );
      }
    }),
    { numRuns: 300, seed: 7 },
  );
});
