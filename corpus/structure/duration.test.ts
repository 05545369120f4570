import { expect, test } from 'vitest';
import { structureOf } from './structure.ts';
import { prose, typeset } from './typeset.ts';

const rows: { says: string; lines: string[]; start: string | null; end: string | null }[] = [
  {
    says: 'the first day in one lid and the last in the next',
    lines: [
      '# Artikel 3 Looptijd',
      '1. Deze cao treedt in werking op 1 april 2022.',
      '2. Deze cao eindigt van rechtswege op 31 maart 2024.',
    ],
    start: '2022-04-01',
    end: '2024-03-31',
  },
  {
    says: 'a term of the cao, and another for some articles',
    lines: [
      '# Artikel 3 Duur van de cao',
      '1. De artikelen 5 en 6 zijn aangegaan van 1 januari 2020 tot en met 31 december 2026.',
      '2. Deze cao is aangegaan voor het tijdvak van 1 april 2022 tot en met 31 maart 2024.',
    ],
    start: '2022-04-01',
    end: '2024-03-31',
  },
  {
    says: 'a silent extension',
    lines: [
      '# Artikel 3 Looptijd en verlenging',
      '1. Deze cao loopt van 1 april 2022 tot en met 31 maart 2024.',
      '2. Zegt niemand op, dan wordt de cao geacht te zijn verlengd van 1 april 2024 tot en met 31 maart 2025.',
    ],
    start: '2022-04-01',
    end: '2024-03-31',
  },
  {
    says: 'a bonus of a period, in an article on wages',
    lines: [
      '# Artikel 3 Loon',
      'De werknemer krijgt over de periode van 1 januari 2021 tot en met 30 juni 2021 een bedrag ineens.',
    ],
    start: null,
    end: null,
  },
  {
    says: 'a term in an article on definitions',
    lines: [
      '# Artikel 3 Begrippen',
      '1. Cao: deze collectieve arbeidsovereenkomst, die loopt van 1 april 2022 tot en met 31 maart 2024.',
      '2. Dag: een dag.',
    ],
    start: '2022-04-01',
    end: '2024-03-31',
  },
  {
    says: 'a last day only',
    lines: ['# Artikel 3 Duur', 'Deze cao eindigt van rechtswege op 31 maart 2024, zonder dat opzegging nodig is.'],
    start: null,
    end: '2024-03-31',
  },
];

test.each(rows)('the term: $says', ({ lines, start, end }) => {
  const page = typeset(1, [
    '# Artikel 1 Begin',
    ...prose(5),
    '# Artikel 2 Vervolg',
    ...prose(5),
    ...lines,
    '# Artikel 4 Slot',
    ...prose(5),
  ]);
  expect(structureOf([page]).metadata).toMatchObject({ start, end });
});

test('the term of a loose annex, in its own article', () => {
  const term = '1. Deze bijlage bij de cao geldt van 1 juli 2023 tot en met 30 juni 2025.';
  const page = typeset(1, ['# Bijlage 7 Thuiswerken', '# Artikel 1 Begin', ...prose(5), '# Artikel 2 Duur', term]);
  expect(structureOf([page]).metadata).toMatchObject({ kind: 'bijlage', start: '2023-07-01', end: '2025-06-30' });
});
