import { expect, test } from 'vitest';
import type { Page, TextItem } from '../model/page.ts';
import { structureOf } from './structure.ts';
import { textOf, treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

const article = (number: number, title = 'Regel'): string[] => [`# Artikel ${number} ${title}`, ...prose(8)];

/** What stands on every page beside its text: by the number of the page. */
const frames: { frame: string; lines: (page: number) => Typed[] }[] = [
  { frame: 'a number between dashes', lines: (page) => [{ text: `- ${page} -`, x: 280, y: 810 }] },
  { frame: 'a number and the name', lines: (page) => [{ text: `${page} | Cao Voorbeeld 2023`, x: 70, y: 810 }] },
  { frame: 'page of pages', lines: (page) => [{ text: `pagina ${page} van 80`, x: 400, y: 810 }] },
  { frame: 'numbers that alternate sides', lines: (page) => [{ text: String(page), x: page % 2 ? 520 : 70, y: 810 }] },
  { frame: 'numbers that lag behind', lines: (page) => [{ text: `Cao Voorbeeld  ${page - 2}`, x: 70, y: 810 }] },
  {
    frame: 'the chapter in the header',
    lines: (page) => [
      { text: `HOOFDSTUK ${Math.ceil(page / 4)} ${page > 4 ? 'LOON' : 'WERK'}`, x: 70, y: 40, size: 8 },
      { text: String(page), x: 520, y: 810 },
    ],
  },
  {
    frame: 'the title of the page in the footer',
    lines: (page) => [
      { text: `${page}  ${['Werk', 'Loon', 'Vrij', 'Ziek'][page >> 1] ?? 'Slot'}`, x: 70, y: 815, size: 8 },
    ],
  },
  {
    frame: 'the articles of the page in the header',
    lines: (page) => [{ text: `Artikel ${2 * page - 1} – ${2 * page}`, x: 70, y: 40, size: 8 }],
  },
  {
    frame: 'a print date and a file name',
    lines: () => [
      { text: 'cao voorbeeld definitief.docx', x: 70, y: 815, size: 7 },
      { text: '12-3-2023 14:22', x: 450, y: 815, size: 7 },
    ],
  },
];

test.each(frames)('running lines: $frame', ({ lines }) => {
  const pages = Array.from({ length: 8 }, (_, i) =>
    typeset(i + 1, [
      ...lines(i + 1),
      { text: 'de werkgever overlegt daarover', y: 80 },
      ...article(2 * i + 1),
      ...article(2 * i + 2),
    ]),
  );
  const { units, classes } = structureOf(pages);
  expect(units.filter((unit) => unit.kind === 'artikel').map((unit) => unit.number)).toEqual(
    Array.from({ length: 16 }, (_, i) => String(i + 1)),
  );
  expect(units.filter((unit) => unit.kind === 'hoofdstuk')).toEqual([]);
  pages.forEach((page, i) => {
    for (const [item] of lines(i + 1).entries())
      expect([page.items[item]?.text, classes[i]?.[item]]).toEqual([page.items[item]?.text, 'running']);
  });
});

test('a word broken at the end of a page is mended across header and footer', () => {
  const framed = (number: number, lines: (string | Typed)[]): Page =>
    typeset(number, [{ text: 'Cao Voorbeeld', y: 40 }, ...lines, { text: String(number), y: 810 }]);
  const { units } = structureOf([
    framed(1, [
      ...article(1),
      '# Artikel 2 Thuis',
      'wie thuis werkt en daar kosten voor maakt, krijgt van de werkgever een thuiswerk-',
    ]),
    framed(2, ['vergoeding en een stoel.', ...article(3)]),
    framed(3, article(4)),
  ]);
  expect(units.find((unit) => unit.number === '2')?.text).toContain('een thuiswerkvergoeding en een stoel.');
});

test('a watermark across the page is no text', () => {
  const page = typeset(1, [...article(1), ...article(2)]);
  const mark: TextItem = { text: 'CONCEPT', x: 150, y: 400, width: 300, height: 60, font: 'mark', angle: 45 };
  const { units, classes } = structureOf([{ ...page, items: [mark, ...page.items] }]);
  expect(textOf(units)).not.toContain('CONCEPT');
  expect(classes[0]?.[0]).not.toBe('unit');
});

test('line numbers in the margin are no text', () => {
  const lines = [...article(1), ...article(2)];
  const y = (i: number): number => 80 + i * 15;
  const { units } = structureOf([
    typeset(
      1,
      lines.flatMap((line, i): Typed[] => [
        { text: String(i + 1), x: 40, y: y(i), size: 8 },
        { text: line.replace('# ', ''), y: y(i), font: line.startsWith('#') ? 'bold' : 'body' },
      ]),
    ),
  ]);
  expect(units.map((unit) => unit.path)).toEqual(['artikel 1', 'artikel 2']);
  expect(textOf(units)).not.toMatch(/\d/);
});

test('the mark of a footnote is no part of the text, and the note comes behind the lid that bears it', () => {
  const { units } = structureOf([
    typeset(1, [
      ...article(1),
      '# Artikel 2 Thuiswerken',
      '1. Wie wil, werkt thuis',
      { text: '4', x: 186, y: 217, size: 6 },
      { text: ', zegt de wet.', x: 190, y: 220 },
      '2. Dat mag.',
      { text: '4 Zie de Wet flexibel werken.', size: 7, y: 780 },
    ]),
    typeset(2, [...article(3)]),
  ]);
  expect(units.map((unit) => unit.path)).toEqual([
    'artikel 1',
    'artikel 2',
    'artikel 2 > lid 1',
    'artikel 2 > lid 2',
    'artikel 3',
  ]);
  const [lid] = units.filter((unit) => unit.path === 'artikel 2 > lid 1');
  expect(lid?.text).toBe('Wie wil, werkt thuis, zegt de wet.\n4 Zie de Wet flexibel werken.');
});

test('a landscape page with a turned table is read in its own direction', () => {
  const items = ['Artikel 2 Loon', 'Schaal 1 1800', 'Schaal 2 1900'].map(
    (text, i): TextItem => ({
      text,
      x: 500 - i * 20,
      y: 100,
      width: text.length * 5,
      height: 10,
      font: 'body',
      angle: 90,
    }),
  );
  const { units } = structureOf([typeset(1, article(1)), { ...typeset(2, []), items }, typeset(3, article(3))]);
  expect(textOf(units)).toContain('Schaal 1 1800');
});

test('words that are printed twice to make them bold are read once', () => {
  const page = typeset(1, [...article(1), ...article(2)]);
  const items = page.items.flatMap((item) => (item.font === 'bold' ? [item, { ...item, x: item.x + 0.4 }] : [item]));
  expect(treeOf([{ ...page, items }])).toEqual(['artikel 1 Regel', 'artikel 2 Regel']);
});

test('words that are printed over others stay words', () => {
  const page = typeset(1, [...article(1), '# Artikel 2 Thuiswerken', 'Wie wil, werkt thuis bij de werkgever']);
  const over = { ...(page.items.at(-1) as TextItem), text: 'nee', x: 110, width: 15 };
  const { units } = structureOf([{ ...page, items: [...page.items, over] }]);
  expect(units.at(-1)?.text).toBe('Wie wil, werkt thuis bij de werkgever nee');
});

test('words that are items of their own make lines', () => {
  const page = typeset(1, [...article(1), '# Artikel 2 Thuiswerken', '1. Wie wil, werkt thuis.', '2. Dat mag.']);
  const items = page.items.flatMap((item) =>
    [...item.text.matchAll(/\S+/g)].map((word) => ({
      ...item,
      text: word[0],
      x: item.x + word.index * 5,
      width: word[0].length * 5,
    })),
  );
  const { units } = structureOf([{ ...page, items }]);
  expect(units.map((unit) => unit.path)).toEqual(['artikel 1', 'artikel 2', 'artikel 2 > lid 1', 'artikel 2 > lid 2']);
  expect(units.at(-2)?.text).toBe('Wie wil, werkt thuis.');
});

test('letters that are items of their own make words', () => {
  const page = typeset(1, [...article(1), '# Artikel 2 Thuiswerken', '1. Wie wil, werkt thuis.', '2. Dat mag.']);
  const items = page.items.flatMap((item) =>
    [...item.text].flatMap((letter, i) =>
      letter === ' ' ? [] : [{ ...item, text: letter, x: item.x + i * 5, width: 5 }],
    ),
  );
  expect(structureOf([{ ...page, items }]).units.at(-2)?.text).toBe('Wie wil, werkt thuis.');
});

test('the number of a lid at the top of several pages is no header', () => {
  const pages = [1, 2, 3, 4].map((number) =>
    typeset(number, ['# Lid 2', ...prose(4), ...article(number), '# Lid 1', ...prose(4)]),
  );
  expect(treeOf(pages, ['lid']).filter((line) => /lid 2/.test(line))).toHaveLength(3);
});

test('the number of the chapter at the edge of the page is no part of the lines beside it', () => {
  const pages = [1, 2, 3].map((number) => {
    const page = typeset(number, article(number));
    const tab: TextItem = { text: String(number), x: 570, y: 90, width: 8, height: 14, font: 'tab' };
    return { ...page, items: [...page.items, tab] };
  });
  const { units, classes } = structureOf(pages);
  expect(textOf(units)).not.toMatch(/\d/);
  expect(classes.map((page) => page.at(-1))).toEqual(['margin', 'margin', 'margin']);
});

test('numbers of every fifth line stand apart from the words beside them', () => {
  const own = (number: number): string[] => article(number).map((line) => line.replace('jaar', 'abc'[number] ?? ''));
  const page = typeset(2, [...own(2), ...prose(12)]);
  const numbers = page.items.flatMap(({ y, height }, i): TextItem[] =>
    i % 5 === 4 ? [{ text: String(i + 1), x: 55, y, width: 10, height, font: 'body' }] : [],
  );
  const { units, classes } = structureOf([typeset(1, own(1)), { ...page, items: [...page.items, ...numbers] }]);
  expect(textOf(units)).not.toMatch(/\d/);
  expect(classes[1]?.slice(-3)).toEqual(['margin', 'margin', 'margin']);
});

/** A page whose lines, where they start with a number and "|", have that number left of the text. */
function withHung(number: number, lines: string[]): Page {
  const page = typeset(number, lines);
  const items = page.items.flatMap((item) => {
    const [, label, text] = /^(\d+)\|(.*)$/.exec(item.text) ?? [];
    if (!label) return item.text.startsWith('#') ? item : { ...item, x: item.x + 16 };
    return [
      { ...item, text: label, width: 5 },
      { ...item, text: text as string, x: item.x + 16 },
    ];
  });
  return { ...page, items };
}

test('bare numbers of leden are no numbers of lines', () => {
  const leden = Array.from({ length: 12 }, (_, i) => [
    `${i + 1}|De werkgever overlegt daarover ieder jaar opnieuw met de`,
    'werknemer.',
  ]);
  const pages = [typeset(1, article(1)), withHung(2, leden.flat())];
  expect(treeOf(pages, ['lid'])).toHaveLength(12);
});

test('years of service by fives are no numbers of lines', () => {
  const table = [5, 10, 15, 20].map((years) => `${years}|jaar in dienst geeft ${years / 5} dagen`);
  const { units } = structureOf([typeset(1, article(1)), withHung(2, [...table, ...prose(6)])]);
  expect(textOf(units)).toMatch(/5 jaar.*10 jaar.*15 jaar.*20 jaar/s);
});

/** A page with small digits set behind the words of a line, and a footnote 2 below. */
function withSmall(line: string, digits: { text: string; behind: string; gap?: number }[]): Page {
  const page = typeset(2, [
    ...article(2),
    line,
    { text: '2 Dat is het bedrag van dit jaar, voor wie thuis werkt.', size: 7, gap: 20 },
  ]);
  const items = page.items.flatMap((item) => {
    if (item.text !== line) return item;
    const small = digits.map(({ text, behind, gap = 0 }): TextItem => {
      const x = item.x + ((line.indexOf(behind) + behind.length) / line.length) * item.width + gap;
      return { ...item, text, x, width: 4, height: 6 };
    });
    return [{ ...item, text: line }, ...small];
  });
  return { ...page, items };
}

test('small digits in a cell of their own stay in the text', () => {
  const page = withSmall('Aantal thuiswerkdagen', [{ text: '2', behind: 'Aantal thuiswerkdagen', gap: 60 }]);
  expect(textOf(structureOf([typeset(1, article(1)), page]).units)).toMatch(/Aantal thuiswerkdagen 2/);
});

test('a measure keeps its small digit, a word loses its mark', () => {
  const area = withSmall('De werkplek meet 10 m', [{ text: '2', behind: '10 m' }]);
  expect(textOf(structureOf([typeset(1, article(1)), area]).units)).toMatch(/10 m2/);
  const marked = withSmall('De werkplek meet 10 meter', [{ text: '2', behind: '10 meter' }]);
  expect(textOf(structureOf([typeset(1, article(1)), marked]).units)).toMatch(/10 meter\n/);
});

test('a footnote goes on though its further line begins with a number', () => {
  const small = (text: string, gap = 0): Typed => ({ text, size: 7, gap });
  const page = typeset(1, [
    ...['# Artikel 1 Vergoeding', ...prose(4), '# Artikel 2 Slot', ...prose(4)],
    ...[
      small('1 Voor iedere dag waarop iemand thuis werkt is dat netto', 20),
      small('3 euro, en voor een halve dag de helft.'),
    ],
  ]);
  const first = page.items[4] as TextItem;
  const mark = { ...first, text: '1', x: first.x + first.width, width: 4, height: 6 };
  const items = page.items.toSpliced(5, 0, mark);
  const { units } = structureOf([{ ...page, items }]);
  expect(units.find((unit) => unit.path === 'artikel 1')?.text).toMatch(/dat netto\s3 euro/);
});

test('the last line of a footnote is no title of what the next page starts with', () => {
  const small = (text: string, gap = 0): Typed => ({ text, size: 7, gap });
  const first = typeset(1, [
    ...article(1),
    small('1 Zie daarover de wet die dit regelt:', 20),
    small('Wet flexibel werken'),
  ]);
  const second = typeset(2, ['# Artikel 2', ...prose(8)]);
  expect(treeOf([first, second])).toEqual(['artikel 1 Regel', 'artikel 2']);
});
