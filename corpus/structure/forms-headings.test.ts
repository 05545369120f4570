import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** Pages with headings that are easily mistaken; what they are read as, leden left out. */
type Row = { form: string; pages: (string | Typed)[][]; tree: string[] };

const content = ['1. Wie wil, werkt thuis.', '2. Dat mag niet altijd, zegt de werkgever.', ...prose(4)];
const under = (...heads: (string | Typed)[]): (string | Typed)[] => heads.flatMap((head) => [head, ...content]);

const large = (text: string): Typed => ({ text, font: 'bold', size: 14, gap: 20 });

const rows: Row[] = [
  {
    form: 'two versions of an article',
    pages: [
      under('# Artikel 4 Duur', '# Artikel 5 Loon (tot 1 juli 2023)', '# Artikel 5 Loon (vanaf 1 juli 2023)'),
      under('# Artikel 6 Slot'),
    ],
    tree: [
      'artikel 4 Duur',
      'artikel 5 Loon (tot 1 juli 2023)',
      'artikel 5 Loon (vanaf 1 juli 2023)',
      'artikel 6 Slot',
    ],
  },
  {
    form: 'titles over articles in the style of their headings',
    pages: [
      ['# Cao Voorbeeld'],
      ['# ALGEMENE BEPALINGEN', ...under('# ARTIKEL 1 DUUR', '# ARTIKEL 2 LOON')],
      ['# VAKANTIE EN VERLOF', ...under('# ARTIKEL 3 VAKANTIE'), '# THUIS', ...under('# ARTIKEL 4 THUISWERKEN')],
    ],
    tree: [
      'hoofdstuk ALGEMENE BEPALINGEN',
      ' artikel 1 DUUR',
      ' artikel 2 LOON',
      'hoofdstuk VAKANTIE EN VERLOF',
      ' artikel 3 VAKANTIE',
      'hoofdstuk THUIS',
      ' artikel 4 THUISWERKEN',
    ],
  },
  {
    form: 'the number of a chapter alone, in poster print',
    pages: [
      ['# Cao Voorbeeld'],
      [{ text: '1', size: 60, y: 300 }, large('Je werk'), ...under('# 1.1 Duur', '# 1.2 Loon')],
      [{ text: '2', size: 60, y: 300 }, large('Je leven'), ...under('# 2.1 Thuiswerken', '# 2.2 Verlof')],
    ],
    tree: [
      'hoofdstuk 1 Je werk',
      ' artikel 1.1 Duur',
      ' artikel 1.2 Loon',
      'hoofdstuk 2 Je leven',
      ' artikel 2.1 Thuiswerken',
      ' artikel 2.2 Verlof',
    ],
  },
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
    form: 'leden with the number of an article that bears no word',
    pages: [
      [
        ...['5.1 Duur', '5.2 Plaats', '5.3 Loon'].flatMap((head) => [
          `# ${head}`,
          ...[1, 2].map((lid) => `${head.slice(0, 3)}.${lid} De werkgever en de werknemer overleggen daarover.`),
        ]),
      ],
    ],
    tree: ['artikel 5.1 Duur', 'artikel 5.2 Plaats', 'artikel 5.3 Loon'],
  },
  {
    form: 'chapters without a number, larger than the articles',
    pages: [
      [large('Werk en rust'), ...under('# Artikel 1 Duur', '# Artikel 2 Plaats')],
      [large('Loon'), ...under('# Artikel 3 Schaal', '# Artikel 4 Toeslag')],
    ],
    tree: [
      'hoofdstuk Werk en rust',
      ' artikel 1 Duur',
      ' artikel 2 Plaats',
      'hoofdstuk Loon',
      ' artikel 3 Schaal',
      ' artikel 4 Toeslag',
    ],
  },
  {
    form: 'chapters by a letter, in capitals',
    pages: [
      ['# A. WERK', ...under('# Artikel 1 Duur', '# Artikel 2 Plaats')],
      ['# B. LOON', ...under('# Artikel 3 Schaal', '# Artikel 4 Toeslag')],
    ],
    tree: [
      'hoofdstuk A WERK',
      ' artikel 1 Duur',
      ' artikel 2 Plaats',
      'hoofdstuk B LOON',
      ' artikel 3 Schaal',
      ' artikel 4 Toeslag',
    ],
  },
  {
    form: 'larger titles over every article, which are no chapters',
    pages: [
      [large('Duur'), ...under('# Artikel 1'), large('Plaats'), ...under('# Artikel 2')],
      [large('Loon'), ...under('# Artikel 3')],
    ],
    tree: ['artikel 1 Duur', 'artikel 2 Plaats', 'artikel 3 Loon'],
  },
  {
    form: 'a heading that comes back over every page of its chapter',
    pages: [1, 2, 3, 4, 5, 6].map((page) => [
      { ...large(`Hoofdstuk ${page < 4 ? '1 Werk' : '2 Loon'}`), y: 60 },
      ...under(`# Artikel ${page} Regel`),
    ]),
    tree: [
      'hoofdstuk 1 Werk',
      ...[1, 2, 3].map((article) => ` artikel ${article} Regel`),
      'hoofdstuk 2 Loon',
      ...[4, 5, 6].map((article) => ` artikel ${article} Regel`),
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
