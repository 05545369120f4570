import { expect, test } from 'vitest';
import type { DocumentKind } from '../model/unit.ts';
import { structureOf } from './structure.ts';
import { treeOf } from './tree-of.ts';
import { prose, type Typed, typeset } from './typeset.ts';

const large = (text: string): Typed => ({ text, font: 'bold', size: 16, gap: 10 });

type Row = { form: string; pages: (string | Typed)[][]; kind: DocumentKind; tree?: string[]; title?: string };

const rows: Row[] = [
  {
    form: 'a change that quotes new texts of articles',
    pages: [
      [
        large('Tussentijdse wijziging van de cao Voorbeeldbranche'),
        ...prose(3),
        '# Artikel I',
        'Artikel 12 lid 3 komt te luiden:',
        '"3. De werknemer die thuis werkt, ontvangt een vergoeding."',
        '# Artikel II',
        'Na artikel 14 wordt een nieuw artikel 14a ingevoegd, dat luidt:',
        '"Artikel 14a Thuiswerken',
        '1. Wie wil, werkt thuis.',
        '2. Dat mag."',
        '# Artikel III',
        'Deze wijziging treedt in werking op 1 juli 2023.',
        ...prose(3),
      ],
    ],
    kind: 'wijziging',
    tree: [
      'paragraaf Tussentijdse wijziging van de cao Voorbeeldbranche',
      'artikel I',
      'artikel 12',
      ' sub 3',
      'artikel II',
      'artikel 14a Thuiswerken',
      ' lid 1',
      ' lid 2',
      'artikel III',
    ],
  },
  {
    form: 'a change as a list',
    pages: [
      [
        large('Wijziging van de collectieve arbeidsovereenkomst Voorbeeldbranche'),
        ...prose(3),
        'A',
        'Artikel 12 lid 3 komt te luiden:',
        '3. De werknemer die thuis werkt, ontvangt een vergoeding.',
        'B',
        'Artikel 15 vervalt.',
        'C',
        'Aan artikel 16 wordt een lid toegevoegd, luidende:',
        '4. Dat mag.',
        ...prose(3),
      ],
    ],
    kind: 'wijziging',
    tree: [
      'paragraaf Wijziging van de collectieve arbeidsovereenkomst Voorbeeldbranche',
      ' sub A',
      'artikel 12',
      ' sub 3',
      ' sub B',
      'artikel 15',
      ' sub C',
      'artikel 16',
      ' sub 4',
    ],
  },
  {
    form: 'an agreement with bullets',
    pages: [
      [
        large('Principeakkoord cao Voorbeeldbranche'),
        ...prose(3),
        '• Thuiswerken wordt gewoon.',
        '• Partijen onderzoeken de reiskosten.',
        '• Het loon stijgt.',
        ...prose(3),
      ],
    ],
    kind: 'akkoord',
  },
  {
    form: 'an agreement with numbered headings in the style of the text',
    pages: [
      [
        large('Onderhandelingsresultaat cao Voorbeeldbranche 2023'),
        ...prose(3),
        { text: '1. Looptijd', gap: 10 },
        'De looptijd is van 1 januari 2023 tot en met 31 december 2023.',
        { text: '2. Thuiswerken', gap: 10 },
        ...prose(3),
        { text: '3. Loon', gap: 10 },
        ...prose(3),
      ],
    ],
    kind: 'akkoord',
    tree: [
      'paragraaf Onderhandelingsresultaat cao Voorbeeldbranche 2023',
      'paragraaf 1 Looptijd',
      'paragraaf 2 Thuiswerken',
      'paragraaf 3 Loon',
    ],
  },
  {
    form: 'an agreement with headings of two levels',
    pages: [
      [
        large('Cao-akkoord Voorbeeldbranche'),
        ...prose(3),
        '# 1. Inkomen',
        ...prose(2),
        '# 1.1 Loon',
        ...prose(3),
        '# 1.2 Toeslagen',
        ...prose(3),
        '# 2. Werken',
        ...prose(2),
        '# 2.1 Thuiswerken',
        ...prose(3),
      ],
    ],
    kind: 'akkoord',
    tree: [
      'paragraaf Cao-akkoord Voorbeeldbranche',
      'hoofdstuk 1 Inkomen',
      ' artikel 1.1 Loon',
      ' artikel 1.2 Toeslagen',
      'hoofdstuk 2 Werken',
      ' artikel 2.1 Thuiswerken',
    ],
  },
  {
    form: 'an agreement in points, with the articles that it proposes in an annex',
    pages: [
      [
        large('Onderhandelaarsakkoord cao Voorbeeldbranche 2023'),
        ...prose(3),
        { text: '1. Looptijd', gap: 10 },
        'De looptijd is van 1 januari 2023 tot en met 31 december 2023.',
        { text: '2. Thuiswerken', gap: 10 },
        ...prose(3),
        { text: '3. Loon', gap: 10 },
        ...prose(3),
      ],
      ['# Bijlage 1 Nieuwe artikelen', '# Artikel 6.8 Thuiswerken', ...prose(3), '# Artikel 6.9 Rust', ...prose(3)],
    ],
    kind: 'akkoord',
    tree: [
      'paragraaf Onderhandelaarsakkoord cao Voorbeeldbranche 2023',
      'paragraaf 1 Looptijd',
      'paragraaf 2 Thuiswerken',
      'paragraaf 3 Loon',
      'Bijlage 1 Nieuwe artikelen',
      ' artikel 6.8 Thuiswerken',
      ' artikel 6.9 Rust',
    ],
  },
  {
    form: 'an agreement under headings in capitals',
    pages: [
      [
        large('EINDBOD CAO VOORBEELDBRANCHE'),
        ...prose(3),
        'LOOPTIJD',
        ...prose(3),
        'THUISWERKEN',
        ...prose(3),
        'LOON',
        ...prose(3),
      ],
    ],
    kind: 'akkoord',
    tree: ['paragraaf EINDBOD CAO VOORBEELDBRANCHE', 'paragraaf LOOPTIJD', 'paragraaf THUISWERKEN', 'paragraaf LOON'],
  },
  {
    form: 'a loose annex',
    pages: [
      ['# Bijlage 4 Thuiswerkregeling', '# Artikel 1 Begrippen', ...prose(5), '# Artikel 2 Vergoeding', ...prose(5)],
    ],
    kind: 'bijlage',
    tree: ['Bijlage 4 Thuiswerkregeling', ' artikel 1 Begrippen', ' artikel 2 Vergoeding'],
  },
  {
    form: 'a letter before the cao',
    pages: [
      [
        'Ministerie van Voorbeeld',
        'Postbus 1, Voorbeeldstad',
        'Betreft: aanmelding cao',
        'Geachte heer, mevrouw,',
        ...prose(5),
        'Met vriendelijke groet,',
      ],
      [large('Collectieve arbeidsovereenkomst voor de Voorbeeldbranche'), '1 januari 2023 tot en met 31 december 2023'],
      Array.from({ length: 16 }, (_, i) => [
        `# Artikel ${i + 1} Regel ${'abcdefghijklmnop'[i]}`,
        'De werkgever overlegt.',
      ]).flat(),
    ],
    kind: 'cao',
    title: 'Collectieve arbeidsovereenkomst voor de Voorbeeldbranche',
  },
];

test.each(rows)('documents: $form', ({ pages, kind, tree, title }) => {
  const typed = pages.map((lines, i) => typeset(i + 1, lines));
  const { metadata } = structureOf(typed);
  expect(metadata.kind).toBe(kind);
  if (tree) expect(treeOf(typed)).toEqual(tree);
  if (title) expect(metadata.title).toBe(title);
});
