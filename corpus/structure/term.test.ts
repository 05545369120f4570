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
  ['loopt van 1 april 2021 tot en met 31 maart 202330 september 2023', '2021-04-01', '2023-09-30'],
  ['loopt van 1 april 2021 tot 1 april 2023 1 oktober 2023', '2021-04-01', '2023-09-30'],
  ['duurt twee jaar. De eerste dag is 1 mei 2021, de laatste dag 30 april 2023.', '2021-05-01', '2023-04-30'],
  ['1 mei 2019 30 april 2020', '2019-05-01', '2020-04-30'],
  [
    'Deze cao treedt in werking op 1 januari 2022 en eindigt van rechtswege op 31 december 2023.',
    '2022-01-01',
    '2023-12-31',
  ],
  ['De cao is aangegaan voor de duur van 24 maanden, ingaande 1 juli 2022.', '2022-07-01', '2024-06-30'],
  ['Deze cao heeft een looptijd van 1-4-2021 t/m 31-3-2023.', '2021-04-01', '2023-03-31'],
  [
    'Deze overeenkomst is aangegaan voor het tijdvak van 1 januari 2020 tot en met 31 december 2021 en eindigt zonder dat opzegging is vereist.',
    '2020-01-01',
    '2021-12-31',
  ],
  ['Deze cao geldt voor een periode van één jaar, te rekenen vanaf 1 mei 2021.', '2021-05-01', '2022-04-30'],
  ['Deze cao gaat in op 1 januari 2021 en heeft een duur van twee jaar.', '2021-01-01', '2022-12-31'],
  ['De looptijd is 18 maanden, van 1 juli 2021 tot 1 januari 2023.', '2021-07-01', '2022-12-31'],
  [
    'Deze cao gaat in op 1 oktober 2021 en loopt tot en met 30 september 2022. Indien geen van de partijen opzegt, wordt zij telkens met een jaar verlengd.',
    '2021-10-01',
    '2022-09-30',
  ],
  [
    'De cao heeft een looptijd van 1 april 2022 tot en met 31 maart 2024. In afwijking daarvan geldt artikel 12 van 1 januari 2023 tot en met 31 december 2023.',
    '2022-04-01',
    '2024-03-31',
  ],
  [
    'Deze cao loopt van 1 maart 2021 tot en met 28 februari 2023, met uitzondering van artikel 8 dat loopt tot 1 januari 2026.',
    '2021-03-01',
    '2023-02-28',
  ],
  [
    'Deze overeenkomst wordt geacht in werking te zijn getreden op 1 januari 2020 en eindigt op 31 december 2020 te 24.00 uur.',
    '2020-01-01',
    '2020-12-31',
  ],
  ['Ingangsdatum: 1 januari 2022\nExpiratiedatum: 31 december 2022', '2022-01-01', '2022-12-31'],
  ['De cao begint op 1 juni 2020 en eindigt op 31 mei 2022.', '2020-06-01', '2022-05-31'],
  ['Deze cao is geldig vanaf 1 januari 2022 tot en met 31 december 2022.', '2022-01-01', '2022-12-31'],
  ['De overeenkomst wordt aangegaan voor de periode vanaf 1 juli 2018 tot 1 juli 2020', '2018-07-01', '2020-06-30'],
  ['1 januari 2022 t/m 31 december 2023', '2022-01-01', '2023-12-31'],
  ['1 januari 2022 tot 1 januari 2024', '2022-01-01', '2023-12-31'],
  ['looptijd 1 januari 2022 – 1 januari 2024', '2022-01-01', '2023-12-31'],
  ['looptijd: 01.01.2022 - 31.12.2023', '2022-01-01', '2023-12-31'],
  ['1 april t/m 31 december 2022', '2022-04-01', '2022-12-31'],
  ['Deze cao loopt van 1 januari 2022 tot en met 31 december 2023 (24 maanden).', '2022-01-01', '2023-12-31'],
  [
    'Deze cao heeft een looptijd van 12 maanden: van 1 januari 2022 tot en met 31 december 2022.',
    '2022-01-01',
    '2022-12-31',
  ],
  [
    'De duur van deze CAO is van 1 januari 2011, 0.00 uur, tot en met 31 december 2012, 24.00 uur.',
    '2011-01-01',
    '2012-12-31',
  ],
  [
    'Deze cao vangt aan op 1 januari 2019 en eindigt, zonder dat daartoe enige opzegging vereist is, op 31 december 2020.',
    '2019-01-01',
    '2020-12-31',
  ],
  [
    'De CAO is in werking getreden op 1 januari 2019. De CAO eindigt van rechtswege per 1 januari 2021.',
    '2019-01-01',
    '2020-12-31',
  ],
  [
    'Deze CAO geldt met ingang van 1 juli 2021 voor de duur van één jaar, derhalve tot en met 30 juni 2022.',
    '2021-07-01',
    '2022-06-30',
  ],
  ['Deze cao loopt tot en met 31 december 2023 en is ingegaan op 1 januari 2022.', '2022-01-01', '2023-12-31'],
])('%s', (text, start, end) => {
  expect(termIn(text)).toMatchObject({ start, end });
});

test.each([
  'Per 1 januari 2021 stijgt het loon met 2 procent.',
  'De toeslag geldt sinds 1 mei 2001. Het reglement is gewijzigd op 1 mei 2021.',
])('no term: %s', (text) => {
  expect(termIn(text)).toBeNull();
});
