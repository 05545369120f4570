import { expect, test } from 'vitest';
import { lex } from '../../corpus/rules/lexer.ts';
import { paintQuery } from './paint.ts';

const QUERIES = [
  'thuiswerk* ~5 @vergoeding',
  'zin((#bedrag OF #fiscaal) EN @thuiswerken) NIET kop("salaris .. toeslag")',
  '=één >3 “recht op onbereikbaarheid”',
  "cao's 2,50 artikel-4 en of niet",
  '@ # ~ > hier(a)',
];

test.each(QUERIES)('paints the pieces that the engine reads: %s', (query) => {
  const painted = paintQuery(query).filter(({ paint }) => paint !== 'space');
  const { lexemes } = lex(query);
  expect(painted.map(({ text, start }) => [start, start + text.length])).toEqual(
    lexemes.slice(0, -1).map(({ start, end }) => [start, end]),
  );
});

test('keeps every character, whatever is typed', () => {
  const query = 'a "open ; ( \n\t€ b';
  expect(
    paintQuery(query)
      .map(({ text }) => text)
      .join(''),
  ).toBe(query);
});

test('marks exactly the characters that are wrong', () => {
  const parts = paintQuery('thuis @lijst', [{ start: 7, end: 9, message: '' }]);
  expect(parts.filter(({ isWrong }) => isWrong).map(({ text }) => text)).toEqual(['li']);
});
