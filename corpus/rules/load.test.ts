import { expect, test } from 'vitest';
import { canonicalRuleSet } from './canonical.ts';
import { loadRules } from './load.ts';

const RULE = {
  path: 'vergoeding/per-dag.yaml',
  text: 'code: thuiswerkvergoeding\ndoc: Per dag.\npattern: "@geld ~5 dag"\n',
};
const LIST = { path: 'lists/geld.yaml', text: 'name: geld\nnote: Geld.\nterms: [euro, "@bedragen"]\n' };
const OTHER_LIST = { path: 'lists/bedragen.yaml', text: 'name: bedragen\nnote: Bedragen.\nterms: ["#bedrag"]\n' };

test('reads a rule with its defaults, and its id from its path', () => {
  const { set, problems } = loadRules([RULE, LIST, OTHER_LIST]);
  expect(problems).toEqual([]);
  expect(set.rules[0]).toMatchObject({
    id: 'vergoeding.per-dag',
    kind: 'assign',
    version: 1,
    enabled: true,
    unless: [],
  });
  expect(set.lists.map((list) => list.name)).toEqual(['bedragen', 'geld']);
});

test('tells everything that is wrong at once, with the rule and the place', () => {
  const { problems } = loadRules([
    { path: 'a/yaml.yaml', text: 'doc: "open' },
    { path: 'a/shape.yaml', text: 'code: thuis\ndoc: Iets.\n' },
    {
      path: 'a/pattern.yaml',
      text: 'code: omvang\ndoc: Iets.\npattern: (a OF @weg\nunless: [{id: x, pattern: a EN, reason: r}]',
    },
    { path: 'a/here.yaml', text: 'code: omvang\ndoc: Iets.\npattern: hier(a) EN @weg' },
    { path: 'a/empty.yaml', text: 'kind: attribute\ndoc: Iets.\npattern: a' },
    { path: 'lists/rond.yaml', text: 'name: rond\nnote: n\nterms: ["@rond", a EN b]' },
  ]);
  expect(problems.map(({ id, place }) => `${id} ${place}`)).toEqual([
    'a.shape a/shape.yaml:1:7',
    'a.shape a/shape.yaml:1:1',
    'a.yaml a/yaml.yaml:1:11',
    'a.empty kind',
    'a.here pattern',
    'a.here pattern',
    'a.pattern pattern, teken 11',
    'a.pattern unless x, teken 5',
    'lists.rond term a EN b',
    'lists.rond terms',
  ]);
});

test('gives equal rule sets equal text, whatever the order of their files', () => {
  const text = canonicalRuleSet(loadRules([RULE, LIST, OTHER_LIST]).set);
  expect(canonicalRuleSet(loadRules([OTHER_LIST, LIST, RULE]).set)).toBe(text);
  expect(canonicalRuleSet(loadRules([{ ...RULE, text: `${RULE.text}version: 2` }, LIST, OTHER_LIST]).set)).not.toBe(
    text,
  );
});

test('reads how often each rule was right', () => {
  const { set, problems } = loadRules([{ path: 'measured.yaml', text: 'vergoeding.per-dag: { n: 12, right: 11 }' }]);
  expect(problems).toEqual([]);
  expect(set.measured).toEqual({ 'vergoeding.per-dag': { n: 12, right: 11 } });
});
