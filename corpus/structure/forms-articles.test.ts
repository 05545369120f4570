import { expect, test } from 'vitest';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

/** Heads of articles as caos print them, each over some text; what they are read as. */
type Row = { form: string; heads: (string | Typed | (string | Typed)[])[]; tree: string[] };

const rows: Row[] = [
  {
    form: 'number without the word, in a numbered chapter',
    heads: [['# 3 Arbeidsduur', '# 3.1 Werkweek'], '# 3.2 Rooster', ['# 4 Verlof', '# 4.1 Vakantie'], '# 4.2 Zorg'],
    tree: [
      'hoofdstuk 3 Arbeidsduur',
      ' artikel 3.1 Werkweek',
      ' artikel 3.2 Rooster',
      'hoofdstuk 4 Verlof',
      ' artikel 4.1 Vakantie',
      ' artikel 4.2 Zorg',
    ],
  },
  {
    form: 'paragraph signs instead of the word',
    heads: ['# § 3.1 Werkweek', '# § 3.2 Rooster', '# § 3.3 Thuiswerken', '# § 3.4 Onderbreking'],
    tree: ['artikel 3.1 Werkweek', 'artikel 3.2 Rooster', 'artikel 3.3 Thuiswerken', 'artikel 3.4 Onderbreking'],
  },
  {
    form: 'three levels without the word',
    heads: [
      ['# 3. ARBEIDSDUUR', '# 3.1 Werkweek', '# 3.1.1 Omvang'],
      '# 3.1.2 Rooster',
      ['# 3.2 Thuiswerken', '# 3.2.1 Afspraken'],
      '# 3.2.2 Vergoeding',
    ],
    tree: [
      'hoofdstuk 3 ARBEIDSDUUR',
      ' artikel 3.1 Werkweek',
      '  artikel 3.1.1 Omvang',
      '  artikel 3.1.2 Rooster',
      ' artikel 3.2 Thuiswerken',
      '  artikel 3.2.1 Afspraken',
      '  artikel 3.2.2 Vergoeding',
    ],
  },
  {
    form: 'letters of chapters in the numbers',
    heads: [['# B Arbeidsduur', '# B.1 Werkweek'], '# B.2 Rooster', ['# C Verlof', '# C.1 Vakantie'], '# C.2 Zorg'],
    tree: [
      'hoofdstuk B Arbeidsduur',
      ' artikel B.1 Werkweek',
      ' artikel B.2 Rooster',
      'hoofdstuk C Verlof',
      ' artikel C.1 Vakantie',
      ' artikel C.2 Zorg',
    ],
  },
  {
    form: 'a letter and two numbers',
    heads: ['# A.1.1 Werkweek', '# A.1.2 Rooster', '# A.2.1 Thuiswerken', '# A.2.2 Reizen', '# B.1.1 Slot'],
    tree: [
      'artikel A.1.1 Werkweek',
      'artikel A.1.2 Rooster',
      'artikel A.2.1 Thuiswerken',
      'artikel A.2.2 Reizen',
      'artikel B.1.1 Slot',
    ],
  },
  {
    form: 'a dash behind the number',
    heads: ['# Artikel 1 - Definities', '# Artikel 2 – Duur', '# Artikel 3 — Thuiswerken'],
    tree: ['artikel 1 Definities', 'artikel 2 Duur', 'artikel 3 Thuiswerken'],
  },
  {
    form: 'roman numerals in capitals',
    heads: ['# ARTIKEL IX DUUR', '# ARTIKEL X THUISWERKEN', '# ARTIKEL XI SLOT', '# ARTIKEL XII GESCHILLEN'],
    tree: ['artikel IX DUUR', 'artikel X THUISWERKEN', 'artikel XI SLOT', 'artikel XII GESCHILLEN'],
  },
  {
    form: 'numbers with a letter, plain and hyphenated',
    heads: [
      '# Artikel 22 Duur',
      '# Artikel 23 Loon',
      '# Artikel 23a Toeslag',
      '# Artikel 23b Reizen',
      '# Artikel 24 Slot',
    ],
    tree: ['artikel 22 Duur', 'artikel 23 Loon', 'artikel 23a Toeslag', 'artikel 23b Reizen', 'artikel 24 Slot'],
  },
  {
    form: 'a colon and a letter',
    heads: ['# Artikel 3:11 Duur', '# Artikel 3:12 Loon', '# Artikel 3:12a Thuiswerken', '# Artikel 3:13 Slot'],
    tree: ['artikel 3:11 Duur', 'artikel 3:12 Loon', 'artikel 3:12a Thuiswerken', 'artikel 3:13 Slot'],
  },
  {
    form: 'bis and ter',
    heads: [
      '# Artikel 5 Duur',
      '# Artikel 6 Loon',
      '# Artikel 6 bis Toeslag',
      '# Artikel 6 ter Reizen',
      '# Artikel 7 Slot',
    ],
    tree: ['artikel 5 Duur', 'artikel 6 Loon', 'artikel 6 bis Toeslag', 'artikel 6 ter Reizen', 'artikel 7 Slot'],
  },
  {
    form: 'the abbreviated word',
    heads: ['# Art. 11 Duur', '# Art. 12 Thuiswerken', '# Art. 13 Slot'],
    tree: ['artikel 11 Duur', 'artikel 12 Thuiswerken', 'artikel 13 Slot'],
  },
  {
    form: 'a chapter in the same line',
    heads: [
      '# Hoofdstuk 4, artikel 11 Duur',
      '# Hoofdstuk 4, artikel 12 Thuiswerken',
      '# Hoofdstuk 4, artikel 13 Slot',
    ],
    tree: ['artikel 11 Duur', 'artikel 12 Thuiswerken', 'artikel 13 Slot'],
  },
  {
    form: 'letter-spaced words, the title below',
    heads: [
      ['# A R T I K E L  5', '# Duur'],
      ['# A R T I K E L  6', '# Thuiswerken'],
      ['# A R T I K E L  1 0', '# Slot'],
    ],
    tree: ['artikel 5 Duur', 'artikel 6 Thuiswerken', 'artikel 10 Slot'],
  },
  {
    form: 'headings of two lines',
    heads: [
      [
        '# Artikel 4 Duur van de werkweek van de werknemer die in een rooster met',
        { text: 'wisselende diensten werkt', font: 'bold' },
      ],
      '# Artikel 5 Thuiswerken',
      '# Artikel 6 Slot',
    ],
    tree: [
      'artikel 4 Duur van de werkweek van de werknemer die in een rooster met wisselende diensten werkt',
      'artikel 5 Thuiswerken',
      'artikel 6 Slot',
    ],
  },
  {
    form: 'the number alone in the style of the text, the title below it',
    heads: [
      [{ text: 'Artikel 4', gap: 14 }, 'Duur'],
      [{ text: 'Artikel 5', gap: 14 }, 'Thuiswerken'],
      [{ text: 'Artikel 6', gap: 14 }, 'Slot'],
    ],
    tree: ['artikel 4 Duur', 'artikel 5 Thuiswerken', 'artikel 6 Slot'],
  },
  {
    form: 'everything in one style',
    heads: [
      { text: 'Artikel 4 Duur', gap: 14 },
      { text: 'Artikel 5 Thuiswerken', gap: 14 },
      { text: 'Artikel 6 Slot', gap: 14 },
    ],
    tree: ['artikel 4 Duur', 'artikel 5 Thuiswerken', 'artikel 6 Slot'],
  },
  {
    form: 'articles by a number alone, in bold',
    heads: ['# 4 Duur van de cao', '# 5 Thuiswerken', '# 6 Reiskosten', '# 7 Studie', '# 8 Slotbepaling'],
    tree: [
      'artikel 4 Duur van de cao',
      'artikel 5 Thuiswerken',
      'artikel 6 Reiskosten',
      'artikel 7 Studie',
      'artikel 8 Slotbepaling',
    ],
  },
  {
    form: 'numbers that start again in every chapter',
    heads: [
      ['# HOOFDSTUK 1 WERK', '# Artikel 1 Duur'],
      '# Artikel 2 Thuiswerken',
      ['# HOOFDSTUK 2 LOON', '# Artikel 1 Schaal'],
      '# Artikel 2 Toeslag',
    ],
    tree: [
      'hoofdstuk 1 WERK',
      ' artikel 1 Duur',
      ' artikel 2 Thuiswerken',
      'hoofdstuk 2 LOON',
      ' artikel 1 Schaal',
      ' artikel 2 Toeslag',
    ],
  },
  {
    form: 'chapters by roman numerals and titles in capitals',
    heads: [
      ['# I. ALGEMEEN', '# Artikel 1 Duur'],
      '# Artikel 2 Thuiswerken',
      ['# II. LOON', '# Artikel 3 Schaal'],
      ['# III. SLOT', '# Artikel 4 Geschillen'],
    ],
    tree: [
      'hoofdstuk I ALGEMEEN',
      ' artikel 1 Duur',
      ' artikel 2 Thuiswerken',
      'hoofdstuk II LOON',
      ' artikel 3 Schaal',
      'hoofdstuk III SLOT',
      ' artikel 4 Geschillen',
    ],
  },
  {
    form: 'the word short and without a dot',
    heads: ['# Art 11 Duur', '# Art 12 Thuiswerken', '# Art 13 Slot'],
    tree: ['artikel 11 Duur', 'artikel 12 Thuiswerken', 'artikel 13 Slot'],
  },
  {
    form: 'a dot before the letter',
    heads: ['# Artikel 4.1 Duur', '# Artikel 4.1.a Thuiswerken', '# Artikel 4.1.b Reizen', '# Artikel 4.2 Slot'],
    tree: ['artikel 4.1 Duur', 'artikel 4.1.a Thuiswerken', 'artikel 4.1.b Reizen', 'artikel 4.2 Slot'],
  },
  {
    form: 'articles that have lapsed',
    heads: [
      '# Artikel 4 Duur',
      '# Artikel 5 t/m 7 (vervallen)',
      '# Artikel 8 Thuiswerken',
      '# Artikel 9 Vervallen',
      '# Artikel 10 Slot',
    ],
    tree: [
      'artikel 4 Duur',
      'artikel 5 t/m 7 (vervallen)',
      'artikel 8 Thuiswerken',
      'artikel 9 Vervallen',
      'artikel 10 Slot',
    ],
  },
  {
    form: 'numbers above nine at the second level',
    heads: ['# 2.8 Duur', '# 2.9 Loon', '# 2.10 Thuiswerken', '# 2.11 Slot'],
    tree: ['artikel 2.8 Duur', 'artikel 2.9 Loon', 'artikel 2.10 Thuiswerken', 'artikel 2.11 Slot'],
  },
  {
    form: 'a dot behind the last number',
    heads: ['# 2.1. Duur', '# 2.2. Loon', '# 2.3. Thuiswerken', '# 2.4. Slot'],
    tree: ['artikel 2.1 Duur', 'artikel 2.2 Loon', 'artikel 2.3 Thuiswerken', 'artikel 2.4 Slot'],
  },
  {
    form: 'roman chapters in the numbers',
    heads: ['# Artikel I.1 Duur', '# Artikel I.2 Loon', '# Artikel II.1 Thuiswerken', '# Artikel II.2 Slot'],
    tree: ['artikel I.1 Duur', 'artikel I.2 Loon', 'artikel II.1 Thuiswerken', 'artikel II.2 Slot'],
  },
  {
    form: 'chapters A to L in the numbers, of which I and L are no numerals',
    heads: [
      ['# HOOFDSTUK H VERLOF', '# Artikel H-1 Duur'],
      ['# HOOFDSTUK I ZIEKTE', '# Artikel I-1 Melden'],
      '# Artikel I-2 Loon',
      ['# HOOFDSTUK J SLOT', '# Artikel J-1 Einde'],
    ],
    tree: [
      'hoofdstuk H VERLOF',
      ' artikel H-1 Duur',
      'hoofdstuk I ZIEKTE',
      ' artikel I-1 Melden',
      ' artikel I-2 Loon',
      'hoofdstuk J SLOT',
      ' artikel J-1 Einde',
    ],
  },
  {
    form: 'a chapter that was put in later',
    heads: [
      ['# Hoofdstuk 8 Verlof', '# 8.1 Vakantie'],
      ['# Hoofdstuk 8A Levensfase', '# 8A.1 Budget'],
      '# 8A.2 Sparen',
      ['# Hoofdstuk 9 Slot', '# 9.1 Duur'],
    ],
    tree: [
      'hoofdstuk 8 Verlof',
      ' artikel 8.1 Vakantie',
      'hoofdstuk 8A Levensfase',
      ' artikel 8A.1 Budget',
      ' artikel 8A.2 Sparen',
      'hoofdstuk 9 Slot',
      ' artikel 9.1 Duur',
    ],
  },
  {
    form: 'titles below in the style of the text, those of chapters above',
    heads: [
      ['# HOOFDSTUK I', '# ALGEMEEN', '# Artikel 1', 'Begrippen'],
      ['# Artikel 2', 'Duur van de cao'],
      ['# HOOFDSTUK II', '# HET WERK', '# Artikel 3', 'Thuiswerken'],
      ['# Artikel 4', 'Reizen'],
      ['# Artikel 5', 'Studie'],
      ['# Artikel 6', 'Slot'],
    ],
    tree: [
      'hoofdstuk I ALGEMEEN',
      ' artikel 1 Begrippen',
      ' artikel 2 Duur van de cao',
      'hoofdstuk II HET WERK',
      ' artikel 3 Thuiswerken',
      ' artikel 4 Reizen',
      ' artikel 5 Studie',
      ' artikel 6 Slot',
    ],
  },
  {
    form: 'a paragraph between chapter and article',
    heads: [
      ['# Hoofdstuk 2 Werk', '# Paragraaf 1 Tijd', '# Artikel 2.1 Duur'],
      ['# Paragraaf 2 Plaats', '# Artikel 2.2 Thuiswerken'],
      ['# Hoofdstuk 3 Loon', '# Paragraaf 1 Schalen', '# Artikel 3.1 Schaal'],
    ],
    tree: [
      'hoofdstuk 2 Werk',
      ' paragraaf 1 Tijd',
      '  artikel 2.1 Duur',
      ' paragraaf 2 Plaats',
      '  artikel 2.2 Thuiswerken',
      'hoofdstuk 3 Loon',
      ' paragraaf 1 Schalen',
      '  artikel 3.1 Schaal',
    ],
  },
];

const content = ['1. Wie wil, werkt thuis.', '2. Dat mag niet altijd, zegt de werkgever.', ...prose(4)];

test.each(rows)('$form', ({ heads, tree }) => {
  const lines = heads.flatMap((head) => [...(Array.isArray(head) ? head : [head]), ...content]);
  const half = Math.ceil(lines.length / 2);
  const pages = [
    typeset(1, ['# Cao Voorbeeld', ...prose(6)]),
    typeset(2, lines.slice(0, half)),
    typeset(3, lines.slice(half)),
  ];
  expect(
    treeOf(pages, ['deel', 'hoofdstuk', 'paragraaf', 'artikel']).filter((line) => !/^paragraaf( Cao.*)?$/.test(line)),
  ).toEqual(tree);
});
