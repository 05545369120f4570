import { expect, test } from 'vitest';
import { termIn } from './term.ts';

test.each([
  ['Deze cao loopt van 1 april 2021 tot en met 31 maart 2023.', '2021-04-01', '2023-03-31'],
  ['De overeenkomst geldt van 1 april 2011 tot 1 april 2013.', '2011-04-01', '2013-03-31'],
  ['Deze cao treedt in werking op 1 juli 2020 en eindigt van rechtswege op 30 juni 2022.', '2020-07-01', '2022-06-30'],
  [
    'De cao gaat in op 1 januari 2020. De overeenkomst eindigt op 31 december 2021 zonder opzegging.',
    '2020-01-01',
    '2021-12-31',
  ],
  ['1 mei 2019 – 30 april 2020', '2019-05-01', '2020-04-30'],
  ['1 april 2011 - 1 juli 2012', '2011-04-01', '2012-06-30'],
  ['aangegaan voor de periode 1 mei 2010 2011 tot 1 mei 20112013', '2011-05-01', '2013-04-30'],
])('%s', (text, start, end) => {
  expect(termIn(text)).toMatchObject({ start, end });
});

test.each([
  'Per 1 januari 2021 stijgt het loon met 2 procent.',
  'De toeslag geldt sinds 1 mei 2001. Het reglement is gewijzigd op 1 mei 2021.',
])('no term: %s', (text) => {
  expect(termIn(text)).toBeNull();
});
