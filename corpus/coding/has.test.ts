import { expect, test } from 'vitest';
import type { Code, Strength } from '../model/coding.ts';
import { hasCodes } from './has.ts';

const provision = (code: Code, strength: Strength) => ({
  codes: [{ code, strength, temporary: false, confidence: null, rules: [], spans: [] }],
});

test('has a code by any provision that does not only exclude or define it, with the strongest strength', () => {
  const provisions = [
    provision('thuiswerken', 'verwijzing'),
    provision('thuiswerken', 'kan'),
    provision('thuiswerken', 'definitie'),
    provision('omvang', 'uitgesloten'),
    provision('privacy', 'definitie'),
  ];
  expect(hasCodes(provisions)).toEqual({ has: ['thuiswerken'], strongest: { thuiswerken: 'kan' } });
});

test('counts an exclusion of reiskosten, which regulates the overlap', () => {
  expect(hasCodes([provision('reiskosten', 'uitgesloten')])).toEqual({
    has: ['reiskosten'],
    strongest: { reiskosten: 'uitgesloten' },
  });
});
