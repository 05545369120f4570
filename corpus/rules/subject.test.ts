import { describe, expect, test } from 'vitest';
import { lendingHeadings, namesOneSubject } from './subject.ts';

describe('a heading names one subject', () => {
  test.each([
    'Hoofdstuk 8 Thuiswerken',
    'Thuis- en hybride werken',
    'Tijd- en plaatsonafhankelijk werken',
    'Telewerken en thuiswerken',
    'Thuiswerken en thuiswerkvergoeding',
    'Artikel 12',
  ])('%s', (heading) => expect(namesOneSubject(heading)).toBe(true));

  test.each([
    'Reizen, thuiswerken en middelen',
    'Vergoedingen en hybride werken',
    'Onderweg & thuis',
    'Werktijden/thuiswerken',
  ])('not %s', (heading) => expect(namesOneSubject(heading)).toBe(false));
});

describe('headings that lend their subject', () => {
  test('an article keeps its own title, also of two subjects', () => {
    expect(lendingHeadings(['Artikel 4 Thuiswerken en reiskosten'])).toBe(1);
  });
  test('a chapter about one subject lends it', () => {
    expect(lendingHeadings(['Hoofdstuk 3 Hybride werken', 'Artikel 3.2 Vergoeding'])).toBe(2);
  });
  test('a chapter that sums up subjects lends none, nor what stands above it', () => {
    expect(lendingHeadings(['Deel B Thuiswerken', 'Hoofdstuk 3 Reizen en thuiswerken', 'Artikel 3.2 Kleding'])).toBe(1);
  });
  test('no headings, none that lend', () => {
    expect(lendingHeadings([])).toBe(0);
  });
});
