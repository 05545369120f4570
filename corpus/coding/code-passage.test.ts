import { expect, test } from 'vitest';
import type { CodedPassage, Passage } from '../model/coding.ts';
import { compileRules } from '../rules/compile.ts';
import { loadRules } from '../rules/load.ts';
import { codePassage } from './code-passage.ts';

/** A small rule set of its own, so that these tests say what the engine does and not what the standard rules find. */
const FILES: Record<string, string> = {
  'thuis/mag':
    'code: thuiswerken\npattern: thuiswerken\nunless: [{id: zorg, pattern: hier(zorg ~2 thuiswerken), reason: Zorg.}, {id: staking, pattern: lid(staking), reason: Staking.}]',
  'thuis/verbod': 'code: thuiswerken\nstrength: uitgesloten\npattern: verboden ~5 telewerken',
  'geld/dag': 'code: thuiswerkvergoeding\npattern: vergoeding',
  'net/maand': 'code: internetvergoeding\npattern: internet',
  'plek/kop': 'code: werkplekbudget\npattern: bureau EN kop(thuiswerken)',
  'toestel/lid': 'code: ict_middelen\npattern: laptop EN lid(thuiswerken)',
  'studie/groep': 'code: studieafspraak\nstrength: studie\npattern: onderzoeken',
  'studie/hub': 'code: mobiliteit\nstrength: studie\npattern: werkhubs',
  'weg/oproep': 'kind: exclude\ncode: thuiswerken\npattern: oproepdienst',
  'aard/recht': 'kind: attribute\nstrength: recht\npriority: 10\npattern: recht OF ontvangen',
  'aard/kan': 'kind: attribute\nstrength: kan\npriority: 5\npattern: kan OF mogen',
  'aard/standaard': 'kind: attribute\ncode: thuiswerken\nstrength: verwijzing\npriority: -1\npattern: "*"',
  'tijd/crisis': 'kind: attribute\ntemporary: true\npattern: crisis OF pilot',
};
const { set, problems } = loadRules(
  Object.entries(FILES).map(([path, text]) => ({ path: `${path}.yaml`, text: `doc: Proef.\n${text}` })),
);
const RULES = compileRules({ ...set, measured: { 'thuis.mag': { n: 4, right: 3 }, 'geld.dag': { n: 0, right: 0 } } });

const code = (text: string, around: Partial<Passage> = {}): CodedPassage =>
  codePassage({ headings: [], lead: null, year: null, text, ...around }, RULES);

const show = ({ codes }: CodedPassage): string =>
  codes.map(({ code: name, strength, temporary }) => `${name} ${strength}${temporary ? ' tijdelijk' : ''}`).join(', ');

test('gives a code no amount of an item of an enumeration that names another purpose', () => {
  const text = 'De werkgever betaalt per jaar:\na. aan hulpverleners € 250;\nb. als vergoeding aan thuiswerkers € 180.';
  expect(code(text).values.map(({ amount }) => amount)).toEqual([180]);
});

test('the rules of these tests are sound', () => {
  expect(problems).toEqual([]);
});

test.each([
  ['own sentence', 'De werknemer kan thuiswerken.', 'thuiswerken kan'],
  ['highest priority of one sentence', 'Men kan en heeft recht op thuiswerken.', 'thuiswerken recht'],
  ['not another sentence', 'Thuiswerken is geregeld. Men heeft recht op verlof.', 'thuiswerken verwijzing'],
  ['a rule that is a default only when no other holds', 'Thuiswerken: zie de regeling.', 'thuiswerken verwijzing'],
  ['the lead of an enumeration', 'De werkgever kan:\na. thuiswerken;\nb. verlof.', 'thuiswerken kan'],
  ['the item itself before its lead', 'De werkgever kan:\na. recht op thuiswerken;\nb. verlof.', 'thuiswerken recht'],
  ['the rule that assigns before others', 'Verboden is telewerken; men kan en mag reizen.', 'thuiswerken uitgesloten'],
  ['the strongest of several sentences', 'Thuiswerken kan. Men heeft recht op thuiswerken.', 'thuiswerken recht'],
  [
    'each code in its own sentence',
    'Thuiswerken kan. Men ontvangt een vergoeding.',
    'thuiswerken kan, thuiswerkvergoeding recht',
  ],
  [
    'each code in its own clause',
    'De werknemer kan thuiswerken en ontvangt een vergoeding.',
    'thuiswerken kan, thuiswerkvergoeding recht',
  ],
  ['the main clause, not its condition', 'Wie dat kan, heeft recht op thuiswerken.', 'thuiswerken recht'],
  ['the main clause, not a relative clause', 'Wie recht heeft op verlof, kan thuiswerken.', 'thuiswerken kan'],
  [
    'the whole sentence when the clause does not say it',
    'Men heeft recht op rust, en thuiswerken is goed.',
    'thuiswerken recht',
  ],
  [
    'what is temporary',
    'In de crisis mag men thuiswerken. Men ontvangt een vergoeding.',
    'thuiswerken kan tijdelijk, thuiswerkvergoeding recht',
  ],
])('takes the strength from %s', (_, text, expected) => {
  expect(show(code(text))).toBe(expected);
});

test('takes the strength from the article’s lead when the lid does not say it', () => {
  expect(show(code('thuiswerken.', { lead: 'De werkgever kan:' }))).toBe('thuiswerken kan');
});

test.each([
  ['Bij zorg en thuiswerken.', 'thuis.mag/zorg'],
  ['Thuiswerken kan. Bij staking niet.', 'thuis.mag/staking'],
  ['Thuiswerken bij oproepdienst kan.', 'weg.oproep'],
])('keeps the code away in “%s” and tells why', (text, excludedBy) => {
  const { codes, nearMisses } = code(text);
  expect(codes).toEqual([]);
  expect(nearMisses).toMatchObject([{ code: 'thuiswerken', rule: 'thuis.mag', excludedBy }]);
});

test('an exclusion in another sentence does not keep the code away', () => {
  expect(show(code('Thuiswerken kan. De oproepdienst blijft. Zorg gaat voor.'))).toBe('thuiswerken kan');
});

test.each([
  [
    'subjects of a study',
    'Partijen onderzoeken thuiswerken en internet.',
    'studieafspraak studie',
    ['thuiswerken', 'internetvergoeding'],
  ],
  [
    'subjects in a list',
    'Partijen onderzoeken:\na. thuiswerken;\nb. verlof.',
    'studieafspraak studie',
    ['thuiswerken'],
  ],
  [
    'subjects of a sentence that goes on about the study',
    'Partijen onderzoeken thuiswerken. Daarbij kijken zij naar internet.',
    'studieafspraak studie',
    ['thuiswerken', 'internetvergoeding'],
  ],
  [
    'a code that another sentence gives',
    'Partijen onderzoeken internet. Internet ontvangt men.',
    'internetvergoeding recht, studieafspraak studie',
    [],
  ],
  [
    'what a pilot permits',
    'In een pilot die wij onderzoeken mag men thuiswerken.',
    'thuiswerken kan tijdelijk, studieafspraak studie tijdelijk',
    [],
  ],
  ['a mere subject', 'Partijen onderzoeken werkhubs.', 'studieafspraak studie', ['mobiliteit']],
  ['a mere subject without study', 'Er zijn werkhubs.', '', []],
])('separates %s', (_, text, expected, about) => {
  const coded = code(text);
  expect(show(coded)).toBe(expected);
  expect(coded.about).toEqual(about);
});

test.each([
  [['Hoofdstuk 4 Thuiswerken', 'Artikel 4.2 Meubels'], 'werkplekbudget kan'],
  [['Hoofdstuk 4 Reizen, thuiswerken en kleding', 'Artikel 4.2 Meubels'], ''],
  [['Artikel 4 Reizen en thuiswerken'], 'werkplekbudget kan'],
])('under %j a rule sees only headings that lend their subject', (headings, expected) => {
  expect(show(code('Men kan een bureau lenen.', { headings }))).toBe(expected);
});

test.each([
  ['neighbours', 'Thuiswerken is rustig. Men leent een laptop.', true],
  ['far apart', 'Thuiswerken is rustig. Er is verlof. Men leent een laptop.', false],
  [
    'a sentence that takes up what was said',
    'Thuiswerken is rustig. Er is verlof. Daarvoor leent men een laptop.',
    true,
  ],
  ['an item and what introduces it', 'Bij thuiswerken:\na. is er verlof;\nb. en rust;\nc. een laptop.', true],
  ['items of one scheme', 'De regeling bevat:\na. thuiswerken;\nb. verlof;\nc. een laptop.', true],
  ['items far apart', 'Er is recht op:\na. thuiswerken;\nb. verlof;\nc. een laptop.', false],
])('joins the words of %s', (_, text, joins) => {
  expect(code(text).codes.some((hit) => hit.code === 'ict_middelen')).toBe(joins);
});

test('joins words far apart under a heading that names their subject', () => {
  const text = 'Thuiswerken is rustig. Er is verlof. Men leent een laptop.';
  expect(show(code(text, { headings: ['Artikel 2 Thuiswerkregeling'] }))).toContain('ict_middelen');
});

test('gives the measured precision of the rule, and null when nothing was measured', () => {
  const confidences = code('Thuiswerken kan met een vergoeding.').codes.map(({ confidence }) => confidence);
  expect(confidences).toEqual([0.75, null]);
});

test('gives the words that fired as spans, and the rules by id', () => {
  const text = 'Verboden is telewerken; thuiswerken mag.';
  const [hit] = code(text).codes;
  expect(hit?.rules).toEqual(['thuis.mag', 'thuis.verbod']);
  expect(hit?.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Verboden is telewerken', 'thuiswerken']);
});
