import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** Pages with headings that are easily mistaken; what they are read as, leden left out. */
type Row = { form: string; pages: (string | Typed)[][]; tree: string[] };

const content = ['1. Wie wil, werkt thuis.', '2. Dat mag niet altijd, zegt de werkgever.', ...prose(4)];
const under = (...heads: (string | Typed)[]): (string | Typed)[] => heads.flatMap((head) => [head, ...content]);

const rows: Row[] = [
  {
    form: 'two versions of an article without the word, the second in smaller print',
    pages: [
      under('# 4.2.5 Duur', '# 4.2.6 Loon van leerlingen (vervalt per 1 juli 2023)', {
        text: '4.2.6 Loon van leerlingen (per 1 juli 2023)',
        font: 'narrow',
        size: 9,
      }),
      ...Array.from({ length: 10 }, (_, page) =>
        under(...[0, 1, 2].map((i) => `# 4.2.${page * 3 + i + 7} Regel ${'abcdefghij'[page]}`)),
      ),
    ],
    tree: [
      'artikel 4.2.5 Duur',
      'artikel 4.2.6 Loon van leerlingen (vervalt per 1 juli 2023)',
      'artikel 4.2.6 Loon van leerlingen (per 1 juli 2023)',
      ...Array.from({ length: 30 }, (_, i) => `artikel 4.2.${i + 7} Regel ${'abcdefghij'[Math.floor(i / 3)]}`),
    ],
  },
  {
    form: 'steps of a chart in small print',
    pages: [
      [
        ...under('# Artikel 4 Duur'),
        ...[
          'A. Is dat bekend?',
          'B. Komt dat voor?',
          'C. Is er een ander?',
          'D. Is er nog een?',
          'E. Kan dat?',
        ].flatMap((text): Typed[] => [
          { text, font: 'narrow', size: 8, gap: 20 },
          { text: 'nee', x: 120, font: 'narrow', size: 8, gap: 20 },
        ]),
      ],
      under('# Artikel 5 Plaats', '# Artikel 6 Slot'),
    ],
    tree: ['artikel 4 Duur', 'artikel 5 Plaats', 'artikel 6 Slot'],
  },
];

test.each(rows)('$form', ({ pages, tree }) => {
  const read = pages.map((lines, i) => typeset(i + 1, lines));
  expect(treeOf(read, ['deel', 'hoofdstuk', 'paragraaf', 'artikel', 'bijlage', 'protocol'])).toEqual(tree);
});
