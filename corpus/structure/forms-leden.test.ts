import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** The text of the second of three articles; the leden and items it is read as. */
type Row = { form: string; lines: (string | Typed)[]; tree: string[] };

const cell = (label: string, text: string): Typed => ({ text: `${label}\t${text}` });
const three = ['lid 1', 'lid 2', 'lid 3'];

const rows: Row[] = [
  { form: '1.', lines: ['1. Wie wil, werkt thuis.', '2. Dat mag.', '3. Niet iedereen kan dat.'], tree: three },
  { form: '1)', lines: ['1) Wie wil, werkt thuis.', '2) Dat mag.', '3) Niet iedereen kan dat.'], tree: three },
  { form: '(1)', lines: ['(1) Wie wil, werkt thuis.', '(2) Dat mag.', '(3) Niet iedereen kan dat.'], tree: three },
  { form: '1:', lines: ['1: Wie wil, werkt thuis.', '2: Dat mag.', '3: Niet iedereen kan dat.'], tree: three },
  {
    form: 'lid 1',
    lines: ['lid 1', 'Wie wil, werkt thuis.', 'lid 2', 'Dat mag.', 'lid 3', 'Niet iedereen kan dat.'],
    tree: three,
  },
  {
    form: 'Lid 1: with text',
    lines: ['Lid 1: Wie wil, werkt thuis.', 'Lid 2: Dat mag.', 'Lid 3: Niet iedereen kan dat.'],
    tree: three,
  },
  {
    form: 'Lid 1 with a title',
    lines: ['# Lid 1 Recht', 'Wie wil, werkt thuis.', '# Lid 2 Plicht', 'Dat mag.', '# Lid 3 Rest', 'Of niet.'],
    tree: ['lid 1 Recht', 'lid 2 Plicht', 'lid 3 Rest'],
  },
  {
    form: 'titles of two lines above the leden',
    lines: [
      ...[
        '# Vergoeding van de kosten van wie thuis werkt en daar een stoel en',
        { text: 'een bureau voor nodig heeft', font: 'bold' },
      ],
      '1. Wie wil, werkt thuis.',
      '# Plicht',
      '2. Dat mag.',
    ],
    tree: [
      'lid 1 Vergoeding van de kosten van wie thuis werkt en daar een stoel en een bureau voor nodig heeft',
      'lid 2 Plicht',
    ],
  },
  {
    form: 'eerste lid in words',
    lines: ['Eerste lid', ...prose(2), 'Tweede lid', ...prose(2), 'Derde lid', ...prose(2)],
    tree: three,
  },
  {
    form: 'bare numbers in a cell of their own',
    lines: [cell('1', 'Wie wil, werkt thuis.'), cell('2', 'Dat mag.'), cell('3', 'Niet iedereen kan dat.')],
    tree: three,
  },
  {
    form: 'bare numbers in a hanging indent',
    lines: [
      { text: '1 Wie wil, werkt thuis, zo vaak als het werk en het rooster dat', x: 60 },
      { text: 'toelaten.', x: 75 },
      { text: '2 De werkgever kan dat weigeren, als hij daar een goede reden voor', x: 60 },
      { text: 'heeft.', x: 75 },
      { text: '3 Dat geldt ook voor wie korter werkt.', x: 60 },
    ],
    tree: three,
  },
  {
    form: 'the first item behind the number of its lid',
    lines: ['1. Wie wil, werkt thuis.', '2 a. Dat mag.', 'b. Soms.', '3a. Niet iedereen.', 'b. Of niet.', '4. Klaar.'],
    tree: ['lid 1', 'lid 2', ' sub a', ' sub b', 'lid 3', ' sub a', ' sub b', 'lid 4'],
  },
  {
    form: 'titles above leden that are only set apart',
    lines: [
      ...['1. Wie wil, werkt thuis.', { text: 'Weigeren', gap: 12 }, { text: '2. Dat mag.', gap: 12 }],
      ...[
        { text: 'Wie korter werkt', gap: 12 },
        { text: '3. Die kan dat ook.', gap: 12 },
      ],
    ],
    tree: ['lid 1', 'lid 2 Weigeren', 'lid 3 Wie korter werkt'],
  },
  {
    form: 'lettered sections with leden of their own',
    lines: ['# A. Duur', '1. Wie wil, werkt thuis.', '2. Dat mag.', '# B. Rooster', '1. Niet iedereen kan dat.'],
    tree: ['paragraaf A Duur', ' lid 1', ' lid 2', 'paragraaf B Rooster', ' lid 1'],
  },
  {
    form: 'leden that were put in later',
    lines: ['1. Wie wil, werkt thuis.', '1a. Dat mag.', '1b. Soms.', '2. Niet iedereen.'],
    tree: ['lid 1', 'lid 1a', 'lid 1b', 'lid 2'],
  },
  {
    form: 'the number of the article in front',
    lines: ['2.1 Wie wil, werkt thuis.', '2.2 Dat mag.', '2.3 Niet iedereen kan dat.'],
    tree: ['lid 2.1', 'lid 2.2', 'lid 2.3'],
  },
  {
    form: 'a.',
    lines: ['a. Wie wil, werkt thuis.', 'b. Dat mag.', 'c. Niet iedereen kan dat.'],
    tree: ['lid a', 'lid b', 'lid c'],
  },
  {
    form: 'A.',
    lines: ['A. Wie wil, werkt thuis.', 'B. Dat mag.', 'C. Niet iedereen kan dat.'],
    tree: ['lid A', 'lid B', 'lid C'],
  },
  {
    form: 'roman numerals',
    lines: ['I. Wie wil, werkt thuis.', 'II. Dat mag.', 'III. Niet iedereen kan dat.', 'IV. Behalve op maandag.'],
    tree: ['lid I', 'lid II', 'lid III', 'lid IV'],
  },
  { form: 'no leden', lines: ['Wie wil, werkt thuis.', ...prose(3), 'Dat mag.'], tree: [] },
  {
    form: 'letters inside leden',
    lines: [
      '1. De werkgever betaalt:',
      '> a. een stoel;',
      '> b. een bureau.',
      '2. Dat mag meer zijn, namelijk:',
      '> a) een lamp;',
      '> b) een scherm.',
    ],
    tree: ['lid 1', ' sub a', ' sub b', 'lid 2', ' sub a', ' sub b'],
  },
  {
    form: 'letters and roman numerals inside leden',
    lines: [
      '1. De werkgever betaalt:',
      '> a. een stoel, die',
      '>> i. verstelbaar is;',
      '>> ii. stevig is;',
      '> b. een bureau.',
      '2. Dat mag.',
    ],
    tree: ['lid 1', ' sub a', ' sub i', ' sub ii', ' sub b', 'lid 2'],
  },
  {
    form: 'bullets inside leden',
    lines: ['1. De werkgever betaalt:', '> • een stoel;', '> • een bureau.', '2. Dat mag.'],
    tree: ['lid 1', ' sub', ' sub', 'lid 2'],
  },
  {
    form: 'a numbered list inside a lid',
    lines: ['1. De werkgever betaalt:', '> 1. een stoel;', '> 2. een bureau;', '> 3. een lamp.', '2. Dat mag.'],
    tree: ['lid 1', ' sub 1', ' sub 2', ' sub 3', 'lid 2'],
  },
  {
    form: 'years and amounts at the start of a line',
    lines: [
      '1. De vergoeding is bepaald voor ieder jaar en zij geldt voor iedereen die thuis werkt in',
      '2023. Wie wil, werkt thuis.',
      '2. De vergoeding is vastgesteld en zij geldt voor iedereen die thuis wil werken vanaf ongeveer',
      '1. januari en niet eerder. De werkgever betaalt daarvoor per dag ten minste een bedrag van',
      '2 euro. Dat mag meer zijn.',
      '3. Niet iedereen kan dat.',
    ],
    tree: three,
  },
  {
    form: 'leden that go on after a table',
    lines: [
      '1. De werkgever betaalt per jaar en per maand, zo vaak als dat nodig is, deze bedragen:',
      'Jaar\tBedrag\tMaand',
      '2022\t2,00\t24',
      '2023\t2,15\t25',
      '2. Dat mag.',
      'Schaal\tA\tB',
      '1\t100\t110',
      '2\t120\t130',
      '3\t140\t150',
      '3. Niet iedereen kan dat.',
    ],
    tree: three,
  },
  {
    form: 'a law that is quoted',
    lines: [
      '1. De werkgever en de werknemer houden zich aan wat de wet daarover zegt, namelijk aan',
      'Artikel 7:668a BW, tenzij zij anders afspreken.',
      '2. Dat geldt ook voor',
      'artikel 3 van deze cao en voor de rest.',
    ],
    tree: ['lid 1', 'lid 2'],
  },
];

test.each(rows)('leden: $form', ({ lines, tree }) => {
  const article = (head: string): string[] => [`# ${head}`, ...prose(4)];
  const pages = [
    typeset(1, [...article('Artikel 1 Begrippen'), '# Artikel 2 Thuiswerken', ...lines, ...article('Artikel 3 Slot')]),
  ];
  expect(treeOf(pages)).toEqual([
    'artikel 1 Begrippen',
    'artikel 2 Thuiswerken',
    ...tree.map((one) => ` ${one}`),
    'artikel 3 Slot',
  ]);
});
