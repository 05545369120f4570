import { expect, test } from 'vitest';
import { loadRules } from '../rules/load.ts';
import { testRules } from './test-rules.ts';

/** The kinds and messages of what fails in one rule, given as the YAML behind its doc and pattern. */
function failures(yaml: string): string[] {
  const head = 'code: thuiswerken\ndoc: Vindt thuiswerken.\npattern: thuiswerken\n';
  const { set, problems } = loadRules([{ path: 'thuis/proef.yaml', text: head + yaml }]);
  expect(problems).toEqual([]);
  return testRules(set).map(({ kind, message }) => `${kind}: ${message}`);
}

const MATCH = 'match: ["Zij mogen [[thuiswerken]]."]\n';

test.each([
  ['a rule whose examples hold', MATCH, []],
  ['a rule without example', 'noMatch: [Iets anders.]', ['missing: De regel heeft geen voorbeeld.']],
  ['a match that does not fire', 'match: ["Zij mogen [[reizen]]."]', ['match: De regel slaat niet aan.']],
  [
    'a match on other words',
    'match: ["Zij [[mogen]] thuiswerken."]',
    ['match: De regel slaat op andere woorden aan dan de gemarkeerde.'],
  ],
  [
    'a match without marks',
    'match: [Zij mogen thuiswerken.]',
    ['match: De woorden die aanslaan staan niet tussen [[ en ]].'],
  ],
  ['a noMatch that fires', `${MATCH}noMatch: [Zij mogen thuiswerken.]`, ['noMatch: De regel slaat hier aan.']],
  ['a gap that is still there', `${MATCH}gap: ["Zij mogen [[elders]] werken.", Nooit thuiswerken.]`, []],
  [
    'a gap that works',
    `${MATCH}gap: ["Zij mogen [[thuiswerken]]."]`,
    ['gap: Dit gaat nu goed: verplaats het naar match of noMatch.'],
  ],
  [
    'an unless with its example',
    `${MATCH}unless: [{id: oproep, pattern: oproep, reason: Oproepdienst., example: Oproep bij thuiswerken.}]`,
    [],
  ],
  [
    'an unless shown by a noMatch',
    `${MATCH}unless: [{id: oproep, pattern: oproep, reason: Oproepdienst.}]\nnoMatch: [Oproep bij thuiswerken.]`,
    [],
  ],
  [
    'an unless without example',
    `${MATCH}unless: [{id: oproep, pattern: oproep, reason: Oproepdienst.}]`,
    ['missing: Geen voorbeeld waarin unless oproep de regel tegenhoudt.'],
  ],
  [
    'an unless whose example it does not stop',
    `${MATCH}unless: [{id: oproep, pattern: oproep, reason: Oproepdienst., example: Zij mogen thuiswerken.}]`,
    ['unless: Geen voorbeeld waarin unless oproep de regel tegenhoudt.'],
  ],
])('judges %s', (_, yaml, expected) => {
  expect(failures(yaml)).toEqual(expected);
});
