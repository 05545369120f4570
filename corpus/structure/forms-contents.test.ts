import { expect, test } from 'vitest';
import type { Page } from '../model/page.ts';
import { structureOf } from './structure.ts';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** Pages of contents before, or an index after, twelve articles in three chapters on three pages. */
type Row = { form: string; before?: (string | Typed)[][]; after?: (string | Typed)[][] };

const chapters = ['Werken', 'Betalen', 'Vrij zijn'];
const titles = [
  'Begrippen',
  'Duur',
  'Rooster',
  'Thuiswerken',
  'Loon',
  'Toeslag',
  'Reizen',
  'Studie',
  'Vakantie',
  'Zorg',
  'Rouw',
  'Slot',
];
const heads = titles.map((title, i) => `Artikel ${i + 1} ${title}`);
const pageOf = (i: number): number => 4 + Math.floor(i / 4);
const withChapters = (
  entry: (head: string, i: number) => string,
  chapter: (title: string, i: number) => string,
): string[] =>
  heads.flatMap((head, i) =>
    i % 4 === 0 ? [chapter(chapters[i / 4] as string, i / 4), entry(head, i)] : [entry(head, i)],
  );

const rows: Row[] = [
  {
    form: 'dots and page numbers',
    before: [
      [
        '# Inhoud',
        ...withChapters(
          (head, i) => `${head} ........ ${pageOf(i)}`,
          (title, i) => `Hoofdstuk ${i + 1} ${title} ........ ${4 + i}`,
        ),
      ],
    ],
  },
  {
    form: 'page numbers in a cell',
    before: [
      [
        '# INHOUDSOPGAVE',
        ...withChapters(
          (head, i) => `${head}\t${pageOf(i)}`,
          (title, i) => `Hoofdstuk ${i + 1} ${title}\t${4 + i}`,
        ),
      ],
    ],
  },
  {
    form: 'page numbers in front',
    before: [
      [
        '# Inhoud',
        ...withChapters(
          (head, i) => `${pageOf(i)}\t${head}`,
          (title, i) => `${4 + i}\tHoofdstuk ${i + 1} ${title}`,
        ),
      ],
    ],
  },
  {
    form: 'no page numbers',
    before: [
      [
        '# Inhoud',
        ...withChapters(
          (head) => head,
          (title, i) => `# Hoofdstuk ${i + 1} ${title}`,
        ),
      ],
    ],
  },
  {
    form: 'two pages',
    before: [
      ['# Inhoudsopgave', ...heads.slice(0, 6).map((head, i) => `${head} ..... ${pageOf(i)}`)],
      heads.slice(6).map((head, i) => `${head} ..... ${pageOf(i + 6)}`),
    ],
  },
  {
    form: 'chapters only',
    before: [['# Inhoud', ...chapters.map((title, i) => `Hoofdstuk ${i + 1} ${title}\t${4 + i}`), 'Bijlagen\t7']],
  },
  {
    form: 'the words Inhoud van deze cao',
    before: [['# Inhoud van deze cao', ...heads.map((head, i) => `${head}\t${pageOf(i)}`)]],
  },
  {
    form: 'the word pagina over the numbers',
    before: [['# INHOUD\tpagina', ...heads.map((head, i) => `${head}\t${pageOf(i)}`)]],
  },
  {
    form: 'two columns',
    before: [
      [
        '# Inhoud',
        ...heads.slice(0, 6).map((head, i) => `${head} .... ${pageOf(i)}\t${heads[i + 6]} .... ${pageOf(i + 6)}`),
      ],
    ],
  },
  {
    form: 'a second level without the word',
    before: [
      [
        '# Inhoudsopgave',
        ...withChapters(
          (head, i) => `${head.replace('Artikel ', '')} ${pageOf(i)}`,
          (title, i) => `${i + 1} ${title.toUpperCase()} ${4 + i}`,
        ),
      ],
    ],
  },
  {
    form: 'an index by words',
    after: [
      [
        '# Trefwoordenregister',
        'Aanvang van het werk\t4',
        'Bedrijfskleding\t5, 6',
        'Dienstreis\t4',
        'Feestdagen\t6',
        'Loon\t5',
        'Overwerk\t4, 5',
        'Reizen\t5',
        'Thuiswerken\t4',
        'Vakantie\t6',
        'Ziekte\t5',
      ],
    ],
  },
  {
    form: 'an index by articles',
    after: [
      [
        '# Register',
        'Aanvang van het werk\tartikel 2',
        'Bedrijfskleding\tartikel 5',
        'Dienstreis\tartikel 7 lid 2',
        'Feestdagen\tartikel 9',
        'Loon\tartikel 5',
        'Overwerk\tartikel 6',
        'Reizen\tartikel 7',
        'Thuiswerken\tartikel 4',
        'Vakantie\tartikel 9',
        'Ziekte\tartikel 10',
      ],
    ],
  },
];

const body = (from: number): Page[] =>
  chapters.map((title, i) =>
    typeset(from + i, [
      `# Hoofdstuk ${i + 1} ${title}`,
      ...heads.slice(i * 4, i * 4 + 4).flatMap((head) => [`# ${head}`, ...prose(5)]),
    ]),
  );

test.each(rows)('contents: $form', ({ before = [], after = [] }) => {
  const front = [
    typeset(1, [{ text: 'Cao Voorbeeldbranche', size: 24, y: 200 }, '1 januari 2023 – 31 december 2023']),
    ...before.map((lines, i) => typeset(i + 2, lines)),
  ];
  const middle = body(front.length + 1);
  const pages = [...front, ...middle, ...after.map((lines, i) => typeset(front.length + middle.length + i + 1, lines))];
  const expected = chapters.flatMap((title, i) => [
    `hoofdstuk ${i + 1} ${title}`,
    ...heads.slice(i * 4, i * 4 + 4).map((head) => ` ${head[0]?.toLowerCase()}${head.slice(1)}`),
  ]);
  expect(treeOf(pages)).toEqual(expected);
  const { classes } = structureOf(pages);
  for (const page of [...before.map((_, i) => i + 1), ...after.map((_, i) => front.length + middle.length + i)])
    expect(new Set(classes[page])).toEqual(new Set(['contents']));
});

test('contents: a list of its articles under every chapter', () => {
  const pages = chapters.map((title, i) => {
    const own = ['Duur', 'Plaats', 'Loon', 'Vrij', 'Slot'].map((name, n) => `${i + 1}.${n + 1} ${name}`);
    const heading: Typed = { text: `Hoofdstuk ${i + 1} ${title}`, font: 'bold', size: 14 };
    return typeset(i + 1, [heading, ...own, ...own.flatMap((head) => [`# ${head}`, ...prose(5)])]);
  });
  const { units, classes } = structureOf(pages);
  expect(units.map((unit) => unit.path)).toEqual(
    chapters.flatMap((_, i) => [
      `hoofdstuk ${i + 1}`,
      ...[1, 2, 3, 4, 5].map((number) => `artikel ${i + 1}.${number}`),
    ]),
  );
  for (const page of classes)
    expect(page.slice(0, 7)).toEqual(['unit', ...Array.from({ length: 5 }, () => 'contents'), 'unit']);
});

test('contents: a list of the items of an annex, with their numbers', () => {
  const items = ['Kraamverlof', 'Zorgverlof', 'Rouwverlof', 'Verhuizen', 'Vakexamens'].map(
    (one, i) => `${i + 1}. ${one}`,
  );
  const pages = [
    typeset(1, ['# Artikel 1 Begrippen', ...prose(9), '# Artikel 2 Verlof', ...prose(9)]),
    typeset(2, ['# Bijlage 1 Soorten verlof', ...prose(2), 'Inhoud:', ...items]),
    typeset(
      3,
      items.flatMap((head) => [`# ${head}`, 'Dat spreken werkgever en werknemer af.', ...prose(3)]),
    ),
  ];
  expect(treeOf(pages)).toEqual([
    'artikel 1 Begrippen',
    'artikel 2 Verlof',
    'Bijlage 1 Soorten verlof',
    ...items.map((head) => ` lid ${head.replace('.', '')}`),
  ]);
});

test('contents without page numbers end on a page with a few lines', () => {
  const list = [
    [...heads.slice(0, 11)].flatMap((head, i) => (i === 0 ? ['# Inhoud', head] : [head])),
    [heads[11] as string, 'Bijlage 1 Lonen', 'Bijlage 2 Reizen'],
  ];
  const pages = [
    ...list.map((lines, i) => typeset(i + 1, lines)),
    ...body(3),
    typeset(6, ['# Bijlage 1 Lonen', ...prose(5), '# Bijlage 2 Reizen', ...prose(5)]),
  ];
  const { units } = structureOf(pages);
  expect(units.filter((unit) => unit.page < 3)).toEqual([]);
  expect(units.filter((unit) => unit.kind === 'bijlage').map((unit) => unit.page)).toEqual([6, 6]);
});
