import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** Pages after a cao of three articles; what they are read as. */
type Row = { form: string; pages: (string | Typed)[][]; tree: string[] };

const article = (number: number | string, title = 'Regel'): string[] => [`# Artikel ${number} ${title}`, ...prose(4)];
const large = (text: string): Typed => ({ text, font: 'bold', size: 16, gap: 10 });

const rows: Row[] = [
  {
    form: 'annexes with a letter behind the number',
    pages: [
      ['# BIJLAGE 1A Schalen', ...prose(5)],
      ['# BIJLAGE 1B Toeslagen', ...prose(5)],
      ['# BIJLAGE 2', '# Verlof', ...prose(5)],
    ],
    tree: ['BIJLAGE 1A Schalen', 'BIJLAGE 1B Toeslagen', 'BIJLAGE 2 Verlof'],
  },
  {
    form: 'roman annexes with a dash',
    pages: [
      ['# Bijlage I – Schalen', ...prose(5)],
      ['# Bijlage II – Toeslagen', ...prose(5)],
    ],
    tree: ['Bijlage I Schalen', 'Bijlage II Toeslagen'],
  },
  {
    form: 'other words for an annex',
    pages: [
      ['# Annex 1 Schalen', ...prose(5)],
      ['# Annex 2 Toeslagen', ...prose(5)],
    ],
    tree: ['Annex 1 Schalen', 'Annex 2 Toeslagen'],
  },
  {
    form: 'an aanhangsel and an addendum',
    pages: [
      ['# Aanhangsel 1 Schalen', ...prose(5)],
      ['# Addendum Toeslagen', ...prose(5)],
    ],
    tree: ['Aanhangsel 1 Schalen', 'Addendum Toeslagen'],
  },
  {
    form: 'protocols',
    pages: [
      [
        '# Protocol 1 Werkdruk',
        ...prose(5),
        '# Protocol 2 Thuiswerken',
        ...prose(5),
        '# Protocol 3 Studie',
        ...prose(5),
      ],
    ],
    tree: ['Protocol 1 Werkdruk', 'Protocol 2 Thuiswerken', 'Protocol 3 Studie'],
  },
  {
    form: 'agreements in a protocol, numbered',
    pages: [
      ['# PROTOCOLAFSPRAKEN', '1. Partijen onderzoeken het thuiswerken.', '2. Partijen evalueren de cao.', ...prose(4)],
    ],
    tree: ['protocol PROTOCOLAFSPRAKEN', ' lid 1', ' lid 2'],
  },
  {
    form: 'parts with their own articles',
    pages: [
      ['# DEEL B', '# KANTOORPERSONEEL', ...article(1, 'Duur'), ...article(2, 'Loon')],
      ['# DEEL C', '# BUITENDIENST', ...article(1, 'Duur'), ...article(2, 'Loon')],
    ],
    tree: [
      'deel B KANTOORPERSONEEL',
      ' artikel 1 Duur',
      ' artikel 2 Loon',
      'deel C BUITENDIENST',
      ' artikel 1 Duur',
      ' artikel 2 Loon',
    ],
  },
  {
    form: 'a social plan',
    pages: [[large('Sociaal Plan'), ...article(1, 'Begrippen'), ...article(2, 'Opzegging'), ...article(3, 'Slot')]],
    tree: ['bijlage Sociaal Plan', ' artikel 1 Begrippen', ' artikel 2 Opzegging', ' artikel 3 Slot'],
  },
  {
    form: 'rules with their own articles',
    pages: [['# REGLEMENT GESCHILLENCOMMISSIE', ...article(1, 'Taak'), ...article(2, 'Leden')]],
    tree: ['bijlage REGLEMENT GESCHILLENCOMMISSIE', ' artikel 1 Taak', ' artikel 2 Leden'],
  },
  {
    form: 'articles in annexes that bear their letter',
    pages: [
      ['# Bijlage A Schalen', '# A.1 Loon', ...prose(4), '# A.2 Trede', ...prose(4)],
      ['# Bijlage B Toeslagen', '# B.1 Nacht', ...prose(4), '# B.2 Zondag', ...prose(4)],
    ],
    tree: [
      'Bijlage A Schalen',
      ' artikel A.1 Loon',
      ' artikel A.2 Trede',
      'Bijlage B Toeslagen',
      ' artikel B.1 Nacht',
      ' artikel B.2 Zondag',
    ],
  },
  {
    form: 'an annex that names the article it belongs to',
    pages: [
      ['# Bijlage 1 bij artikel 2 van de cao', ...prose(5)],
      ['# Bijlage 2 als bedoeld in artikel 3', ...prose(5)],
    ],
    tree: ['Bijlage 1 bij artikel 2 van de cao', 'Bijlage 2 als bedoeld in artikel 3'],
  },
  {
    form: 'a heading that stands over each page of its annex',
    pages: [
      ['# Bijlage 1 Schalen', ...prose(5)],
      ['# Bijlage 1 Schalen', ...prose(5)],
      ['# Bijlage 1 (vervolg)', ...prose(5)],
      ['# Bijlage 2 Toeslagen', ...prose(5)],
    ],
    tree: ['Bijlage 1 Schalen', 'Bijlage 2 Toeslagen'],
  },
  {
    form: 'a list of functions by their codes',
    pages: [
      [
        '# Bijlage 1 Functies',
        ...prose(5),
        '12.01 Veger',
        '12.02 Wasser',
        '12.03 Poetser',
        '12.04 Lapper',
        '12.05 Schrobber',
      ],
    ],
    tree: ['Bijlage 1 Functies'],
  },
  {
    form: 'articles that hold for some, in a table',
    pages: [
      [...article(4, 'Reiskosten'), ...article(5, 'Vakantie')],
      [
        '# Bijlage 1 Overzicht',
        ...prose(5),
        ...['1 Begrippen', '2 Thuiswerken', '3 Slot', '4 Reiskosten', '5 Vakantie'].flatMap((head) => [
          `Artikel ${head}`,
          'Geheel.',
        ]),
      ],
    ],
    tree: ['artikel 4 Reiskosten', 'artikel 5 Vakantie', 'Bijlage 1 Overzicht'],
  },
  {
    form: 'a mention of an annex at the start of a line',
    pages: [
      [
        ...article(4),
        'de werkgever en de werknemer spreken samen af wat er in de schalen en toeslagen van',
        'Bijlage 1 van deze cao staat, en houden zich daaraan.',
        ...article(5),
      ],
      ['# Bijlage 1 Schalen', ...prose(5)],
    ],
    tree: ['artikel 4 Regel', 'artikel 5 Regel', 'Bijlage 1 Schalen'],
  },
];

test.each(rows)('parts: $form', ({ pages, tree }) => {
  const front = typeset(1, [
    ...prose(4),
    ...article(1, 'Begrippen'),
    ...article(2, 'Thuiswerken'),
    ...article(3, 'Slot'),
  ]);
  const shown = treeOf([front, ...pages.map((lines, i) => typeset(i + 2, lines))]).slice(1);
  expect(shown).toEqual(['artikel 1 Begrippen', 'artikel 2 Thuiswerken', 'artikel 3 Slot', ...tree]);
});
