import { expect, test } from 'vitest';
import type { Page, TextItem } from '../model/page.ts';
import { structureOf } from './structure.ts';
import { textOf, treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

const article = (number: number, title = 'Regel'): string[] => [`# Artikel ${number} ${title}`, ...prose(8)];

test('articles in a table of number and text', () => {
  const row = (number: string, y: number, lines: string[]): Typed[] => [
    { text: number, x: 50, y, font: 'bold' },
    ...lines.map((text, i) => ({ text, x: 160, y: y + i * 13 })),
  ];
  const text = [
    '1. Wie wil, werkt thuis zo vaak als het werk en het rooster dat',
    'toelaten, en overlegt daarover met de leiding.',
    '2. Dat mag, als de werkgever en de ondernemingsraad daarmee samen',
    'instemmen.',
  ];
  const pages = [
    typeset(
      1,
      [1, 2, 3, 4, 5].flatMap((n) => row(`Artikel ${n}`, 60 + n * 90, text)),
    ),
  ];
  expect(treeOf(pages)).toEqual([1, 2, 3, 4, 5].flatMap((n) => [`artikel ${n}`, ' lid 1', ' lid 2']));
});

test('bare numbers of articles in the margin, their titles over the text', () => {
  const lines = [
    'de werkgever en de werknemer overleggen daarover ieder jaar met elkaar',
    'en leggen dat samen vast in een brief, zo vaak als dat nodig is voor hen.',
  ];
  const block = (number: string, title: string, y: number): Typed[] => [
    { text: number, x: 50, y, font: 'bold', size: 11 },
    { text: title, x: 110, y, font: 'bold', size: 11 },
    ...[...lines, ...lines].map((text, i) => ({ text, x: 110, y: y + 13 + i * 13 })),
  ];
  const pages = [
    typeset(
      1,
      ['2.1', '2.2', '2.3', '2.4', '2.5'].flatMap((number, i) => block(number, `Onderwerp ${'abcde'[i]}`, 80 + i * 90)),
    ),
  ];
  expect(treeOf(pages)).toEqual(
    ['2.1', '2.2', '2.3', '2.4', '2.5'].map((number, i) => `artikel ${number} Onderwerp ${'abcde'[i]}`),
  );
});

test('three columns are read one after the other', () => {
  const words = ['werk', 'loon', 'huis', 'reis', 'duur', 'rust', 'stoel', 'scherm'];
  const text = (n: number, i: number): string =>
    `${words[(n * 3 + i) % 8]} en ${words[(n + i * 5) % 8]} zijn zorg van een`;
  const page = (number: number): Page => {
    const columns = [1, 2, 3].map((c) => number * 3 - 3 + c);
    const lines = Array.from({ length: 17 }, (_, i) =>
      columns.map(
        (n, c): Typed => ({
          text:
            i === 0 ? `Artikel ${n} Over ${words[n]}` : i === 16 ? `en dat was kolom ${'abcdef'[n - 1]}.` : text(n, i),
          ...{ x: 30 + c * 190, y: 80 + i * 13, font: i ? 'body' : 'bold' },
        }),
      ),
    );
    return typeset(number, lines.flat());
  };
  const { units } = structureOf([page(1), page(2)]);
  expect(units.map((unit) => unit.path)).toEqual(['1', '2', '3', '4', '5', '6'].map((n) => `artikel ${n}`));
  for (const unit of units) expect(unit.text).toMatch(new RegExp(`kolom ${'abcdef'[Number(unit.number) - 1]}\\.$`));
});

/** Words that fill a line of a narrow column, to 45 letters or, in every third line, fewer. */
const columnLine = (n: number, line: number): string => {
  const text = `de regels van ${'abcdefghij'[n]} gelden voor iedereen die werkt in`;
  return line % 3 === 2 ? text.slice(0, 30) : text.padEnd(46, 'n').slice(0, 46);
};

test.each([
  { form: 'a word apart', x: 305, last: 16 },
  { form: 'on a short page after a long one', x: 320, last: 8 },
])('columns $form are read one after the other', ({ x, last }) => {
  const page = (number: number, lines: number): Page =>
    typeset(
      number,
      Array.from({ length: lines }, (_, i) =>
        [0, 1].map(
          (side): Typed => ({
            text: i === 0 ? `Artikel ${2 * number + side - 1} Regel` : columnLine(2 * number + side - 2, i),
            ...{ x: side ? x : 70, y: 80 + i * 13, font: i ? 'body' : 'bold' },
          }),
        ),
      ).flat(),
    );
  const { units } = structureOf([page(1, 36), page(2, 36), page(3, last)]);
  expect(units.map((unit) => unit.path)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `artikel ${n}`));
  for (const { number, text } of units)
    expect(new Set(text.match(/regels van ./g))).toEqual(new Set([`regels van ${'abcdefghij'[Number(number) - 1]}`]));
});

test('titles in the margin that reach up to the text', () => {
  const block = (number: number, y: number): Typed[] => [
    { text: `Artikel ${number}`, x: 70, y, font: 'bold' },
    ...['Regels over', 'het werk en het', 'loon'].map(
      (text, i): Typed => ({ text, x: 70, y: y + 13 + i * 13, font: 'bold' }),
    ),
    ...[
      '1. De werkgever en de werknemer overleggen daarover',
      'met elkaar.',
      '2. Dat mag altijd, zo vaak als zij willen.',
    ].map((text, i): Typed => ({ text, x: 148, y: y + 13 + i * 13 })),
    ...[
      '3. Zij leggen dat samen vast in een brief, als de',
      'werknemer daarom vraagt, en zo vaak als dat nodig is',
      'voor hen.',
    ].map((text, i): Typed => ({ text, x: 148, y: y + 52 + i * 13 })),
  ];
  const pages = [1, 2].map((page) =>
    typeset(
      page,
      [1, 2, 3].flatMap((n) => block(page * 3 - 3 + n, n * 120 + page * 30)),
    ),
  );
  expect(treeOf(pages)).toEqual(
    [1, 2, 3, 4, 5, 6].flatMap((n) => [`artikel ${n} Regels over het werk en het loon`, ' lid 1', ' lid 2', ' lid 3']),
  );
});

test('a table of salaries is read by rows and gives no articles or leden', () => {
  const table = [
    'Schaal\tTrede 0\tTrede 1\tTrede 2',
    ...Array.from({ length: 12 }, (_, i) => `${i + 1}\t${1800 + i * 50}\t${1850 + i * 50}\t${1900 + i * 50}`),
  ];
  const { units } = structureOf([typeset(1, [...article(1), ...article(2, 'Loon'), ...table, ...article(3)])]);
  expect(units.map((unit) => unit.path)).toEqual(['artikel 1', 'artikel 2', 'artikel 3']);
  expect(units[1]?.text).toContain('2 1850 1900 1950');
});

test('cells of a table that go on are read one after the other', () => {
  const lines = [...article(1), '# Artikel 2 Regels'];
  const table: Typed[] = [
    { text: '1', x: 70, y: 220 },
    { text: 'Wie wil, mag thuis werken als', x: 100, y: 220 },
    { text: 'Na overleg', x: 400, y: 220 },
    { text: 'het werk dat toelaat.', x: 100, y: 233 },
    { text: 'met de leiding.', x: 400, y: 233 },
    { text: '2', x: 70, y: 255 },
    { text: 'Dat geldt niet voor wie', x: 100, y: 255 },
    { text: 'Altijd', x: 400, y: 255 },
    { text: 'korter werkt.', x: 100, y: 268 },
  ];
  const { units } = structureOf([typeset(1, [...lines, ...table])]);
  expect(textOf(units)).toContain('Wie wil, mag thuis werken als het werk dat toelaat.\nNa overleg met de leiding.');
  expect(textOf(units)).toContain('Dat geldt niet voor wie korter werkt.\nAltijd');
});

/** The rows of a table of three columns; each cell a number of lines, each item with its cell. */
const tableOf = (rows: [string, string[], string[]][], top: number): TextItem[] => {
  let y = top;
  return rows.flatMap(([label, ...cells], row) => {
    const start = y;
    y += Math.max(...cells.map((cell) => cell.length)) * 13;
    const middle = start + (y - start - 13) / 2;
    const item = (text: string, x: number, at: number, column: number): TextItem => ({
      ...{ text, x, y: at, width: text.length * 5, height: 10, font: 'body' },
      cell: { row: row + 1, column },
    });
    return [
      item(label, 80, middle, 0),
      ...cells.flatMap((cell, column) =>
        cell.map((text, line) => item(text, 120 + column * 200, start + line * 13, column + 1)),
      ),
    ];
  });
};

test('cells of a tagged table are read as the tags have it, whatever stands beside them', () => {
  const rows: [string, string[], string[]][] = [
    ['ma', ['Wie wil, werkt', 'thuis, zo vaak als', 'hij dat vraagt.'], ['Na overleg', 'met de leiding.']],
    ['di', ['Dat geldt niet', 'voor wie korter werkt.'], ['Altijd, ook', 'in de zomer', 'van dit jaar.']],
    ['wo', ['12'], ['2.40', '13']],
  ];
  const page = typeset(1, [...article(1), '# Artikel 2 Regels', 'Er geldt:']);
  const read = [{ ...page, items: [...page.items, ...tableOf(rows, 240)] }, typeset(2, article(3))];
  const { units } = structureOf(read);
  expect(units.map((unit) => unit.path)).toEqual(['artikel 1', 'artikel 2', 'artikel 3']);
  expect(units[1]?.text.split('\n')).toEqual([
    'Er geldt:',
    'ma Wie wil, werkt thuis, zo vaak als hij dat vraagt.',
    'Na overleg met de leiding.',
    'di Dat geldt niet voor wie korter werkt.',
    'Altijd, ook in de zomer van dit jaar.',
    'wo 12 2.40 13',
  ]);
});

test('tags of a table that the page does not agree with are left aside', () => {
  const lines = ['Wie wil, werkt thuis.', 'Dat mag altijd.', 'Ook in de zomer.'];
  const page = typeset(1, [...article(1), '# Artikel 2 Regels', ...lines]);
  const items = page.items.map((item, i) => (i < 10 ? item : { ...item, cell: { row: 1, column: 13 - i } }));
  const { units } = structureOf([{ ...page, items }, typeset(2, article(3))]);
  expect(units[1]?.text.replace(/\n/g, ' ')).toBe(lines.join(' '));
});

test('notes in the margin: below the number of an article, and beside the middle of a sentence', () => {
  const block = (number: number, y: number): Typed[] => [
    { text: `Artikel ${number}`, x: 50, y, font: 'bold' },
    { text: `Titel van ${'abcdef'[number]}`, x: 160, y, font: 'bold' },
    { text: 'Noot', x: 50, y: y + 13, font: 'italic' },
    ...[
      '1. De werkgever en de werknemer overleggen daarover ieder jaar',
      'met elkaar in een gesprek dat zij samen voorbereiden en voeren.',
      '2. Zij leggen vast wat zij daarin hebben afgesproken over het',
      'werk en het loon, in een brief die zij beiden ondertekenen.',
    ].map((text, i): Typed => ({ text, x: 160, y: y + 13 + i * 13 })),
    { text: 'Brief', x: 50, y: y + 52, font: 'italic' },
  ];
  const pages = [1, 2].map((page) =>
    typeset(
      page,
      [0, 1].flatMap((n) => block(page * 2 - 1 + n, 100 + n * 120 + page * 30)),
    ),
  );
  expect(treeOf(pages)).toEqual(
    [1, 2, 3, 4].flatMap((n) => [`artikel ${n} Titel van ${'abcdef'[n]}`, ' lid 1', ' lid 2 Brief']),
  );
});

test('a page of a document in columns is read in those, also where one of them is a table', () => {
  const words = ['werk', 'loon', 'huis', 'reis', 'duur', 'rust', 'stoel', 'scherm'];
  const column = (n: number, x: number): Typed[] =>
    Array.from({ length: 18 }, (_, i) => ({
      text:
        i === 0
          ? `Artikel ${n} Over ${words[n % 8]}`
          : `${words[(n + i) % 8]} en ${words[(n + i * 3) % 8]} zijn zorg van iedereen die`,
      ...{ x, y: 80 + i * 13 },
      ...(i === 0 ? { font: 'bold' } : {}),
    }));
  const table = Array.from(
    { length: 9 },
    (_, i): Typed => ({ text: `${words[i % 8]}\t${i + 1} dag`, x: 330, y: 80 + i * 17 }),
  );
  const page = (number: number, right: Typed[]): Page => {
    const lines = [...column(number * 2 - 1, 60), ...right].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
    return typeset(number, lines);
  };
  const pages = [...[1, 2, 3].map((n) => page(n, column(n * 2, 330))), page(4, table)];
  const { units } = structureOf(pages);
  expect(units.map((unit) => unit.number)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
  expect(units.at(-1)?.text).toMatch(/iedereen die werk 1 dag loon 2 dag/);
});

test('a number in large print over its title, both in the margin of a page with few lines', () => {
  const words = ['werk', 'loon', 'huis', 'reis', 'rust'];
  const pages = words.map((word, n) =>
    typeset(n + 1, [
      { text: `1. Over ${word} overleggen de werkgever en de werknemer ieder jaar`, x: 210, y: 76 },
      { text: `over het ${word}.`, x: 222, y: 90 },
      { text: String(n + 7), x: 40, y: 91, size: 30, font: 'bold' },
      { text: `Over ${word}`, x: 40, y: 112, size: 13, font: 'bold' },
      { text: `2. Wat zij hebben afgesproken over ${word}, leggen zij samen vast.`, x: 210, y: 112 },
      { text: `3. Wie korter werkt, heeft hetzelfde recht op ${word} als anderen.`, x: 210, y: 130 },
    ]),
  );
  const { units } = structureOf(pages);
  expect(units.filter((unit) => unit.kind === 'artikel').map(({ number, title }) => [number, title])).toEqual([
    ['7', 'Over werk'],
    ['8', 'Over loon'],
    ['9', 'Over huis'],
    ['10', 'Over reis'],
    ['11', 'Over rust'],
  ]);
  expect(units.find((unit) => unit.path === 'artikel 7 > lid 1')?.text).toMatch(/ieder jaar over het werk\.$/);
});

test('a box in small print beside the text comes behind the lid that it starts beside', () => {
  const lines = [
    ...[
      '1. De werkgever en de werknemer overleggen daarover ieder',
      'jaar opnieuw met elkaar in het gesprek dat zij voeren.',
    ],
    ...['2. Wie korter werkt, heeft daarbij dezelfde rechten en', 'plichten als alle anderen die hier werken.'],
  ].map((text, i): Typed => ({ text, x: 70, y: 120 + i * 13 }));
  const box = ['Voorbeeld', 'Mila werkt vier dagen en', 'overlegt in mei met haar', 'leidinggevende.'].map(
    (text, i): Typed => ({ text, x: 400, y: 124 + i * 9, size: 7, font: 'small' }),
  );
  const sorted = [...lines, ...box].sort((a, b) => (a.y ?? 0) - (b.y ?? 0));
  const { units } = structureOf([
    typeset(1, [{ text: 'Artikel 1 Overleg', font: 'bold', y: 100 }, ...sorted]),
    typeset(2, [...article(2), ...article(3)]),
  ]);
  expect(units.slice(0, 3).map((unit) => [unit.path, unit.text])).toEqual([
    ['artikel 1', ''],
    [
      'artikel 1 > lid 1',
      'De werkgever en de werknemer overleggen daarover ieder jaar opnieuw met elkaar in het gesprek dat zij voeren.\nVoorbeeld Mila werkt vier dagen en overlegt in mei met haar leidinggevende.',
    ],
    [
      'artikel 1 > lid 2',
      'Wie korter werkt, heeft daarbij dezelfde rechten en plichten als alle anderen die hier werken.',
    ],
  ]);
});
