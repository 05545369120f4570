import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from './analyse.ts';

const words = (text: string): string[] => analyse(text).tokens.map((token) => token.word);

describe('tokens', () => {
  test.each([
    ['rege-\nling', ['regeling']],
    ['be- draagt', ['bedraagt']],
    ['reis\u00ADkosten', ['reiskosten']],
    ['con\uFB01gureren', ['configureren']],
    ['woon-werkverkeer', ['woonwerkverkeer']],
    ['RI&E', ['ri&e']],
    ['Art ikel 5', ['artikel', '5']],
    ['de medewerker', ['de', 'medewerker']],
    ['thuis werken', ['thuis', 'werken']],
    ['per dag en week', ['per', 'dag', 'en', 'week']],
    ['t h u i s w e r k', ['thuiswerk']],
    ['0p', ['op']],
    ['verg0eding', ['vergoeding']],
    ['rnedewerker', ['medewerker']],
    ['thulswerkplek', ['thuiswerkplek']],
    ['CO2', ['co2']],
    ['één', ['één']],
    ['e\u0301e\u0301n', ['één']],
    ['€ 2,-', ['€', '2,-']],
    ['01-01-2024', ['01-01-2024']],
    ['artikel 8.4.1.', ['artikel', '8.4.1', '.']],
  ])('reads %j as words', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test.each([
    ['een thuiswerk- en reiskostenvergoeding', 'thuiswerkvergoeding'],
    ['telefoon- en internetkosten', 'telefoonkosten'],
    ['tijd- en plaatsonafhankelijk', 'tijdonafhankelijk'],
    ['een thuiswerkbudget en -regeling', 'thuiswerkregeling'],
    ['zon- en feestdagen', 'zondagen'],
  ])('writes the suspended word of %j in full', (text, expected) => {
    expect(words(text)).toContain(expected);
  });
});

describe('sentences', () => {
  const sentences = (text: string) => analyse(text).sentences.map((s) => [text.slice(s.start, s.end), s.lead]);

  test('keeps abbreviations, amounts and decimals within a sentence', () => {
    const text = 'Zie art. 5, lid 2, m.u.v. A. de Vries c.q. nr. 7.1. De som is € 2,- of € 1.000,50. Klaar.';
    expect(sentences(text)).toHaveLength(3);
  });

  test('gives items the sentence that introduces them', () => {
    const text =
      'De werkgever zorgt voor:\na. een lamp;\nb. het volgende:\n- een scherm;\n- een muis;\nc. een tafel.\nKlaar.';
    expect(sentences(text).map(([, lead]) => lead)).toEqual([null, 0, 0, 2, 2, 0, null]);
  });

  test('reads a letter o at the start of a line as a bullet', () => {
    const text = 'Zij regelen het volgende:\no de werkgever zorgt;\no de ander rust.';
    expect(sentences(text).map(([, lead]) => lead)).toEqual([null, 0, 0]);
  });

  test('goes on with a list after the bullets under one of its items', () => {
    const text = 'Kies:\n• dit;\n• dat.\nDe regels\nA. Het eerste:\n• een;\n• twee.\nB. Het tweede.';
    expect(sentences(text).map(([, lead]) => lead)).toEqual([null, 0, 0, null, 3, 4, 4, 3]);
  });

  test('reads items in running text', () => {
    expect(sentences('Men kiest: a. thuis; b. kantoor; of c. onderweg.').map(([, lead]) => lead)).toEqual([
      null,
      0,
      0,
      0,
    ]);
  });

  test('reads rows under a line that ends with a colon as items', () => {
    expect(sentences('Het bedrag is:\neen dag | € 1\ntwee dagen | € 2\n\nSlot').map(([, lead]) => lead)).toEqual([
      null,
      0,
      0,
      null,
    ]);
  });

  test('numbered leden have no lead', () => {
    expect(sentences('1. De een werkt. 2. De ander rust.').map(([, lead]) => lead)).toEqual([null, null]);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...'a. 1) • - € 2,- per dag twee thuis werk- en week\n ; : . tot 50% 1 januari 2024 uur één'.split(' '),
        ' ',
      ),
    )
    .map((parts) => parts.join(' ')),
);

test('never throws, and every token, sentence and entity lies in order within the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { tokens, sentences, entities } = analyse(text);
      for (const [i, token] of tokens.entries()) {
        expect(token.start).toBeGreaterThanOrEqual(tokens[i - 1]?.end ?? 0);
        expect(text.slice(token.start, token.end)).toBe(token.text);
        expect(sentences[token.sentence]?.from).toBeLessThanOrEqual(i);
        expect(sentences[token.sentence]?.to).toBeGreaterThan(i);
      }
      for (const [i, sentence] of sentences.entries()) {
        expect(sentence.from).toBe(sentences[i - 1]?.to ?? 0);
        if (sentence.lead !== null) expect(sentence.lead).toBeLessThan(i);
      }
      for (const entity of entities) {
        expect(entity.start).toBe(tokens[entity.from]?.start);
        expect(entity.end).toBe(tokens[entity.to - 1]?.end);
      }
    }),
    { numRuns: 500 },
  );
});
