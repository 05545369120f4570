import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';
import { findDates } from './dates.ts';
import { numeralValue, parseDecimal } from './numbers.ts';

/** The entities of a text as "kind: words as printed, values". */
const entities = (text: string): string[] =>
  analyse(text).entities.map(({ from: _from, to: _to, start, end, kind, ...values }) =>
    [`${kind}: ${text.slice(start, end)}`, ...Object.values(values).filter((value) => value !== null)].join(', '),
  );

describe('numbers', () => {
  test.each([
    ['één', 1],
    ['tweeëntwintig', 22],
    ['achttien', 18],
    ['honderdvijftig', 150],
    ['duizend', 1000],
    ['anderhalve', 1.5],
    ['halve', 0.5],
    ['tweehonderdvijftig', 250],
  ])('%s is %d', (word, value) => {
    expect(numeralValue(word)).toBe(value);
  });

  test.each(['thuis', 'eenheid', 'tienkamp', 'honderden'])('%s is no number', (word) => {
    expect(numeralValue(word)).toBeNull();
  });

  test.each([
    ['1.000,50', 1000.5],
    ['2,-', 2],
    ['1.000', 1000],
    ['2.15', 2.15],
    ['10', 10],
  ])('reads %s as %d', (printed, value) => {
    expect(parseDecimal(printed)).toBe(value);
  });
});

describe('dates', () => {
  test.each([
    ['1 januari 2024', ['2024-01-01']],
    ['01-06-2021 en 1/7/2022', ['2021-06-01', '2022-07-01']],
    ["1 sept. '23", ['2023-09-01']],
    ['1 april tot en met 31 december 2022', ['2022-04-01', '2022-12-31']],
    ['1-1-22', ['2022-01-01']],
    ['31 februari 2022, 45-13-2022', []],
    ['2024-02-29', ['2024-02-29']],
    ['maart 2022', []],
  ])('finds those of %s', (text, dates) => {
    expect(findDates(text).map(({ date }) => date)).toEqual(dates);
  });
});

describe('entities', () => {
  test.each([
    ['ten hoogste twee dagen per week', ['dagen: twee dagen per week, 2, max, week', 'periode: per week, week']],
    ['gemiddeld 16 uur per maand', ['uren: 16 uur per maand, 16, exact, maand', 'periode: per maand, maand']],
    ['ten minste de helft van de tijd', ['percentage: helft, min, 50']],
    ['vijftig procent van de dagen', ['percentage: vijftig procent, exact, 50']],
    ['tot € 750 eens per vijf jaar', ['bedrag: € 750, 750, max', 'periode: eens per vijf jaar, n_jaar, 5']],
    ['de gerichte vrijstelling', ['fiscaal: gerichte vrijstelling']],
    ['vanaf 1 mei 2024', ['datum: 1 mei 2024, 2024-05-01']],
    ['jaarlijks in de maand januari', ['periode: jaarlijks, jaar']],
    ['twee keer in de maand', ['periode: in de maand, maand']],
    ['25 vakantiedagen', []],
    ['€ 2 miljoen', []],
    ['binnen vijf werkdagen', []],
    ['een derde partij', []],
  ])('finds those of "%s"', (text, found) => {
    expect(entities(text)).toEqual(found);
  });
});
