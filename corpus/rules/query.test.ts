import { expect, test } from 'vitest';
import { MAX_DEPTH } from './parser.ts';
import { parseQuery } from './query.ts';

const problemsOf = (text: string) => {
  const parsed = parseQuery(text);
  return parsed.ok ? [] : parsed.error.problems;
};

test.each([
  ['thuiswerken', { kind: 'term', term: { kind: 'stem', word: 'thuiswerken' } }],
  ['=Thuis', { kind: 'term', term: { kind: 'exact', word: 'thuis' } }],
  ['thuis*', { kind: 'term', term: { kind: 'glob', parts: ['thuis', ''] } }],
  ['*werk*', { kind: 'term', term: { kind: 'glob', parts: ['', 'werk', ''] } }],
  ['@oproepdiensten', { kind: 'list', name: 'oproepdiensten' }],
  ['#bedrag', { kind: 'entity', entity: 'bedrag' }],
])('reads %s', (text, value) => {
  expect(parseQuery(text)).toEqual({ ok: true, value });
});

test('reads a phrase with gaps', () => {
  expect(parseQuery('"recht _ op .. rust"')).toMatchObject({
    value: {
      kind: 'phrase',
      parts: [
        { word: 'recht' },
        { kind: 'gap', min: 1, max: 1 },
        { word: 'op' },
        { kind: 'gap', min: 0, max: 3 },
        { word: 'rust' },
      ],
    },
  });
});

test.each([
  ['a b', 'a EN b'],
  ['a EN b EN c', 'a b c'],
  ['a OF b EN c', 'a OF (b EN c)'],
  ['a EN NIET b', 'a NIET b'],
  ['a ~3 b >2 c', '(a ~3 b) >2 c'],
  ['a ~3 b EN c', '(a ~3 b) EN c'],
  ['zin(a b)', 'zin((a EN b))'],
])('reads %s as %s', (left, right) => {
  expect(parseQuery(left)).toEqual(parseQuery(right));
  expect(parseQuery(left).ok).toBe(true);
});

test.each([
  ['', 0, 'houdt op'],
  ['a EN', 4, 'houdt op'],
  ['NIET a', 0, 'Links van NIET'],
  ['(a OF b', 7, 'haakje van teken 1 is niet gesloten'],
  ['a)', 1, 'geen haakje'],
  ['()', 1, 'haakje sluiten'],
  ['a ~ b', 2, 'aantal woorden'],
  ['a ~0 b', 2, 'aantal woorden'],
  ['a ~5', 4, 'houdt op'],
  ['a ~5 zin(b)', 2, 'EN, NIET en een bereik'],
  ['alinea(a)', 0, 'Onbekend bereik alinea(…)'],
  ['a #geld', 2, 'Onbekend gegeven #geld'],
  ['"recht op', 0, 'niet gesloten'],
  ['a ""', 2, 'leeg'],
  ['"_ op"', 0, 'begint en eindigt'],
  ['"a @b"', 0, 'alleen woorden'],
  ['a =b*', 2, 'zonder *'],
  ['a ; b', 2, 'teken ;'],
  ['@ a', 0, 'naam van een lijst'],
])('tells what is wrong with %s at its place', (text, start, message) => {
  expect(problemsOf(text)[0]).toMatchObject({ start, message: expect.stringContaining(message) });
});

test('tells all mistakes that do not hide each other', () => {
  expect(problemsOf('#geld OF alinea(a ~0 b) OF ;').map((problem) => problem.start)).toEqual([0, 9, 18, 27, 28]);
});

test('refuses what is nested too deeply and reads what is just not', () => {
  const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
  expect(parseQuery(nested(MAX_DEPTH)).ok).toBe(true);
  expect(problemsOf(nested(MAX_DEPTH + 1))[0]?.message).toContain('haakjes in elkaar');
  expect(problemsOf(`a${' ~2 b'.repeat(100)}`)[0]?.message).toContain('achter elkaar');
  expect(parseQuery(`a${' EN b'.repeat(100)}`).ok).toBe(true);
});
