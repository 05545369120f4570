import { expect, test } from 'vitest';
import type { DocumentStructure, Unit } from '../model/unit.ts';
import { compileRules } from '../rules/compile.ts';
import { loadRules } from '../rules/load.ts';
import { explainUnits, whyNot } from './explain.ts';

const { set } = loadRules([
  {
    path: 'thuis/mag.yaml',
    text: 'doc: Staat thuiswerken toe.\ncode: thuiswerken\npattern: thuiswerken\nunless: [{id: zorg, pattern: zorg, reason: Thuiszorg.}]',
  },
  { path: 'aard/geen.yaml', text: 'doc: Ontkenning.\nkind: attribute\nstrength: uitgesloten\npattern: niet' },
  { path: 'studie/groep.yaml', text: 'doc: Studie.\ncode: studieafspraak\nstrength: studie\npattern: onderzoeken' },
]);
const RULES = compileRules(set);

function structure(...texts: string[]): DocumentStructure {
  const article = (text: string, index: number): Unit => ({
    ...{ kind: 'artikel', number: String(index + 1), title: null, path: `artikel ${index + 1}`, parent: null },
    ...{ page: index + 1, pageEnd: index + 1, text, runs: [], within: null, role: 'body' },
  });
  const metadata = { kind: 'cao', title: null, start: null, end: null, datesFrom: null } as const;
  return { units: texts.map(article), metadata, classes: [] };
}

test('explains a unit by the rules that fired, with what set their strength', () => {
  const [unit] = explainUnits(structure('Vrij.', 'Thuiswerken mag niet.'), RULES, { article: '2', lid: null });
  expect(unit).toMatchObject({ page: 2, explanation: { nearMisses: [] } });
  expect(unit?.explanation.reasons).toMatchObject([
    { code: 'thuiswerken', rule: 'thuis.mag', strength: 'uitgesloten', strengthRule: 'aard.geen', outcome: 'coded' },
  ]);
});

test('defends a “nee” by the rules that ran and the places that came near', () => {
  const answer = whyNot(
    structure('Verlof.', 'Thuiswerken in de zorg.', 'Thuiswerken mag niet.', 'Partijen onderzoeken thuiswerken.'),
    RULES,
    'thuiswerken',
  );
  expect(answer).toMatchObject({ rules: ['thuis.mag'], passages: 4, has: [] });
  expect(
    answer.near.map(({ place, explanation }) => [
      place.article,
      explanation.nearMisses.length,
      explanation.about.length,
    ]),
  ).toEqual([
    ['2', 1, 0],
    ['3', 0, 0],
    ['4', 0, 1],
  ]);
});

test('says so when the answer is “ja”', () => {
  expect(whyNot(structure('Thuiswerken mag.'), RULES, 'thuiswerken').has).toHaveLength(1);
});
