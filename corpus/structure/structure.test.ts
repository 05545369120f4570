import { expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import type { Unit } from '../model/unit.ts';
import { structureOf } from './structure.ts';
import { prose, typeset } from './typeset.ts';

const named = (units: Unit[], kind: Unit['kind']): string[] =>
  units.filter((unit) => unit.kind === kind).map((unit) => `${unit.number}: ${unit.title}`);

const unitAt = (units: Unit[], path: string): Unit => {
  const found = units.find((unit) => unit.path === path);
  if (!found) throw new Error(`${path} is not among ${units.map((unit) => unit.path).join(' | ')}`);
  return found;
};

const layouts: { layout: string; lines: string[]; articles: string[]; lid: string }[] = [
  {
    layout: 'title behind the number',
    lines: [
      '# Artikel 1 Begrippen',
      ...prose(3),
      '# Artikel 2 Thuiswerken',
      '1. Wie wil, werkt thuis.',
      '2. Dat mag.',
      '# Artikel 3 Slot',
      ...prose(2),
    ],
    articles: ['1: Begrippen', '2: Thuiswerken', '3: Slot'],
    lid: 'artikel 2 > lid 2',
  },
  {
    layout: 'title above the number',
    lines: [
      '# Begrippen',
      '# Artikel 1',
      ...prose(3),
      '# Thuiswerken',
      '# Artikel 2',
      '1. Wie wil, werkt thuis.',
      '2. Dat mag.',
      '# Slot',
      '# Artikel 3',
      ...prose(2),
    ],
    articles: ['1: Begrippen', '2: Thuiswerken', '3: Slot'],
    lid: 'artikel 2 > lid 2',
  },
  {
    layout: 'numbers with a colon and leden as words',
    lines: [
      '# Artikel 4:1 Begrippen',
      ...prose(3),
      '# Artikel 4:2 Thuiswerken',
      'Lid 1',
      'Wie wil, werkt thuis.',
      'Lid 2',
      'Dat mag.',
      '# Artikel 4:3 Slot',
      ...prose(2),
    ],
    articles: ['4:1: Begrippen', '4:2: Thuiswerken', '4:3: Slot'],
    lid: 'artikel 4:2 > lid 2',
  },
  {
    layout: 'numbers without the word, lettered leden',
    lines: [
      '# 2.1 Begrippen',
      ...prose(3),
      '# 2.2 Thuiswerken',
      'a. Wie wil, werkt thuis.',
      'b. Dat mag.',
      '# 2.2a Slot',
      ...prose(2),
    ],
    articles: ['2.1: Begrippen', '2.2: Thuiswerken', '2.2a: Slot'],
    lid: 'artikel 2.2 > lid b',
  },
  {
    layout: 'bare numbers that the text hangs under',
    lines: [
      '# ARTIKEL 1',
      '# BEGRIPPEN',
      ...prose(3),
      '# ARTIKEL 2',
      '# THUISWERKEN',
      '1 Wie wil, werkt thuis zolang',
      '> het werk dat toelaat.',
      '2 Dat mag, als de leiding',
      '> daarmee instemt.',
      '# ARTIKEL 3',
      '# SLOT',
      ...prose(2),
    ],
    articles: ['1: BEGRIPPEN', '2: THUISWERKEN', '3: SLOT'],
    lid: 'artikel 2 > lid 2',
  },
];

test.each(layouts)('reads articles and leden: $layout', ({ lines, articles, lid }) => {
  const { units } = structureOf([typeset(1, [...prose(4), ...lines])]);
  expect(named(units, 'artikel')).toEqual(articles);
  expect(unitAt(units, lid).text).toMatch(/^Dat mag/);
});

test('a reference at the start of a line is no heading', () => {
  const lines = [
    '# Artikel 1 Begrippen',
    ...prose(2),
    'de werkgever en de werknemer overleggen daarover ieder jaar opnieuw als bedoeld in',
    'artikel 2 lid 3 van deze cao.',
    '# Artikel 2 Slot',
    ...prose(2),
  ];
  expect(named(structureOf([typeset(1, lines)]).units, 'artikel')).toEqual(['1: Begrippen', '2: Slot']);
});

test('a list of contents is a witness, no units', () => {
  const contents = typeset(1, [
    '# Inhoud',
    'Artikel 1 Begrippen ........ 2',
    'Artikel 2 Thuiswerken ........ 2',
    'Artikel 3 Reiskosten ........ 3',
    'Artikel 4 Slot ........ 3',
  ]);
  const text = (number: number, heads: string[]): Page =>
    typeset(
      number,
      heads.flatMap((head) => [`# ${head}`, ...prose(4)]),
    );
  const { units, classes } = structureOf([
    contents,
    text(2, ['Artikel 1 Begrippen', 'Artikel 2 Thuiswerken']),
    text(3, ['Artikel 3 Reiskosten', 'Artikel 4 Slot']),
  ]);
  expect(units.filter((unit) => unit.kind === 'artikel').map((unit) => unit.page)).toEqual([2, 2, 3, 3]);
  expect(new Set(classes[0])).toEqual(new Set(['contents']));
});

test('numbers start again in an annex, and every path is unique', () => {
  const article = (number: number): string[] => [`# Artikel ${number} Regel`, ...prose(3)];
  const { units } = structureOf([
    typeset(1, [...article(1), ...article(2), ...article(3)]),
    typeset(2, ['# Bijlage 1 Reglement', ...article(1), ...article(2)]),
    typeset(3, ['# STATUTEN VAN HET FONDS', ...article(1), ...article(2)]),
  ]);
  expect(units.filter((unit) => unit.kind === 'artikel').map((unit) => unit.path)).toEqual([
    'artikel 1',
    'artikel 2',
    'artikel 3',
    'Bijlage 1 > artikel 1',
    'Bijlage 1 > artikel 2',
    'STATUTEN VAN HET FONDS > artikel 1',
    'STATUTEN VAN HET FONDS > artikel 2',
  ]);
});

test('a lid runs on over a page with header and footer in between', () => {
  const framed = (number: number, lines: string[]): Page =>
    typeset(number, [{ text: 'Cao Voorbeeldbranche', y: 40 }, ...lines, { text: `- ${number} -`, y: 800 }]);
  const { units, classes } = structureOf([
    framed(1, [...prose(3), '# Artikel 1 Thuiswerken', '1. Wie thuis werkt, krijgt daarvoor een thuiswerk-']),
    framed(2, ['> vergoeding en een stoel.', '2. Dat geldt niet voor stagiairs.', '# Artikel 2 Slot', ...prose(3)]),
    framed(3, prose(5)),
  ]);
  const lid = unitAt(units, 'artikel 1 > lid 1');
  expect(lid.text).toBe('Wie thuis werkt, krijgt daarvoor een thuiswerkvergoeding en een stoel.');
  expect([lid.page, lid.pageEnd]).toEqual([1, 2]);
  expect(classes.map((page) => [page.at(0), page.at(-1)])).toEqual([
    ['running', 'running'],
    ['running', 'running'],
    ['running', 'running'],
  ]);
});

test('every character of a unit stands where its run says', () => {
  const pages = [
    typeset(1, [
      ...prose(3),
      '# Artikel 1 Thuiswerken',
      'De kosten van het beeld-',
      'scherm en de\tstoel zijn voor de werkgever.',
    ]),
  ];
  const { text, runs } = unitAt(structureOf(pages).units, 'artikel 1');
  expect(text).toBe('De kosten van het beeldscherm en de stoel zijn voor de werkgever.');
  for (const run of runs) {
    const item = pages[run.page - 1]?.items[run.item]?.text ?? '';
    expect(item.slice(run.offset, run.offset + run.end - run.start)).toBe(text.slice(run.start, run.end));
  }
});

test('titles in the left margin head their article, notes there their lid', () => {
  const margin = (text: string, y: number) => ({ text, x: 40, y, font: 'bold', size: 9 });
  const body = (text: string, y: number) => ({ text, x: 170, y });
  const wide = 'de werkgever en de werknemer overleggen daarover ieder jaar samen';
  const { units } = structureOf([
    typeset(1, [
      margin('Artikel 1', 80),
      body('1. Wie wil, werkt thuis, en', 80),
      margin('Thuiswerken', 93),
      body(wide, 93),
      body(`${wide}.`, 106),
      margin('Stoel', 119),
      body('2. De stoel is voor de werkgever, en', 119),
      body(wide, 132),
      body(`${wide}.`, 145),
      margin('Artikel 2', 170),
      body('1. Dit geldt niet voor stagiairs, en', 170),
      margin('Slot', 183),
      body(wide, 183),
      body(`${wide}.`, 196),
      body('2. En niet voor leerlingen, en', 209),
      body(wide, 222),
      body(`${wide}.`, 235),
      body(wide, 248),
      body(`${wide}.`, 261),
    ]),
  ]);
  expect(named(units, 'artikel')).toEqual(['1: Thuiswerken', '2: Slot']);
  expect(unitAt(units, 'artikel 1 > lid 2').title).toBe('Stoel');
});

test('two columns are read one after the other', () => {
  const left = [
    '# Artikel 1 Begrippen',
    ...Array.from({ length: 14 }, () => 'de werkgever en de werknemer spreken af dat'),
  ];
  const right = [
    '# Artikel 2 Slot',
    ...Array.from({ length: 14 }, () => 'zij daarover ieder jaar met elkaar overleggen'),
  ];
  const lines = left.flatMap((text, i) => [
    { text: text.replace('# ', ''), x: 40, y: 80 + i * 13, font: i ? 'body' : 'bold' },
    { text: (right[i] ?? '').replace('# ', ''), x: 310, y: 80 + i * 13, font: i ? 'body' : 'bold' },
  ]);
  const { units } = structureOf([typeset(1, lines)]);
  expect(unitAt(units, 'artikel 1').text).not.toContain('overleggen');
  expect(unitAt(units, 'artikel 2').text).not.toContain('werkgever');
});

test('an empty document has no units', () => {
  expect(structureOf([]).units).toEqual([]);
  expect(structureOf([typeset(1, [])]).classes).toEqual([[]]);
});

test('a principle agreement is read as numbered paragraphs', () => {
  const { units, metadata } = structureOf([
    typeset(1, [
      '# Principeakkoord cao Voorbeeldbranche',
      ...prose(2),
      '# 1. Looptijd',
      'De cao loopt van 1 mei 2023 tot en met 30 april 2024.',
      '# 2. Thuiswerken',
      ...prose(2),
      '- een stoel',
      '- een bureau',
      '# 3. Slot',
      ...prose(2),
    ]),
  ]);
  expect(
    named(
      units.filter((unit) => unit.number),
      'paragraaf',
    ),
  ).toEqual(['1: Looptijd', '2: Thuiswerken', '3: Slot']);
  expect(metadata).toMatchObject({ kind: 'akkoord', start: '2023-05-01', end: '2024-04-30' });
});

test('an agreement without numbers is read as headed paragraphs', () => {
  const { units } = structureOf([
    typeset(1, ['# Onderhandelingsresultaat', ...prose(3), '# Thuiswerken', ...prose(3), '# Reiskosten', ...prose(3)]),
  ]);
  expect(named(units, 'paragraaf')).toEqual([
    'null: Onderhandelingsresultaat',
    'null: Thuiswerken',
    'null: Reiskosten',
  ]);
  expect(units.every((unit) => unit.role === 'body')).toBe(true);
});

test('articles without the word, with leden that bear their number', () => {
  const article = (number: number): string[] => [
    `# ${number}. Onderwerp`,
    `${number}.1 Wie wil, werkt thuis.`,
    `${number}.2 Dat mag niet altijd.`,
    ...prose(2),
  ];
  const { units } = structureOf([typeset(1, [1, 2, 3, 4, 5].flatMap(article))]);
  expect(named(units, 'artikel')).toEqual([1, 2, 3, 4, 5].map((number) => `${number}: Onderwerp`));
  expect(unitAt(units, 'artikel 3 > lid 3.2').text).toMatch(/^Dat mag/);
});

test('leden that bear the number of their article are leden', () => {
  const article = (number: number): string[] => [
    `# Artikel ${number} Onderwerp`,
    `${number}.1 Wie wil, werkt thuis.`,
    `${number}.2 Dat mag niet altijd.`,
    ...prose(2),
  ];
  const { units } = structureOf([typeset(1, [1, 2, 3].flatMap(article))]);
  expect(named(units, 'artikel')).toEqual([1, 2, 3].map((number) => `${number}: Onderwerp`));
  expect(unitAt(units, 'artikel 3 > lid 3.2').text).toMatch(/^Dat mag/);
});

test('a footnote comes after the text that it interrupts', () => {
  const { units } = structureOf([
    typeset(1, [
      ...prose(5),
      '# Artikel 1 Thuiswerken',
      '1. Wie wil, werkt thuis, tenzij de aard van het werk of het rooster',
      { text: '3 Zie de toelichting.', size: 7 },
    ]),
    typeset(2, ['> zich daartegen verzet.', '2. Dat mag.', ...prose(5)]),
  ]);
  expect(unitAt(units, 'artikel 1 > lid 1').text).toMatch(
    /het rooster zich daartegen verzet\.\n3 Zie de toelichting\.$/,
  );
});
