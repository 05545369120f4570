import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passagesAble } from './able.ts';
import { compileSearch } from './compile.ts';
import { compileQuery, newCompiler } from './compile-query.ts';
import { findMatches, spansOf } from './match.ts';
import { candidates, prefilterOf } from './prefilter.ts';
import { parseQuery } from './query.ts';
import { analysePassage, viewOf } from './view.ts';
import { addToIndex, newCorpusIndex, wordIndexOf } from './word-index.ts';
import { searchIn } from './words.ts';

const RUNS = 10_000;
const LISTS = [
  { name: 'lijst', note: '', terms: ['thuis*', '"op afstand"', 'hybride ~3 werken', '@tweede'] },
  { name: 'tweede', note: '', terms: ['elders', '@lijst'] },
];

const word = fc.constantFrom('thuis', 'werken', 'de', 'kan', 'recht', 'op', 'afstand', 'vergoeding', 'één');
const leaf = fc.oneof(
  word,
  word.map((one) => `=${one}`),
  word.map((one) => `${one.slice(0, 2)}*`),
  word.map((one) => `*${one.slice(-2)}`),
  fc
    .array(fc.oneof(word, fc.constantFrom('_', '..')), { minLength: 0, maxLength: 3 })
    .chain((middle) => fc.tuple(word, word).map(([first, last]) => `"${[first, ...middle, last].join(' ')}"`)),
  fc.constantFrom('@lijst', '#bedrag', '#dagen', '*'),
);
const { query } = fc.letrec<{ words: string; query: string }>((tie) => ({
  words: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.tuple(tie('words'), fc.constantFrom('~3', '>2'), leaf).map(([a, op, b]) => `(${a}) ${op} ${b}`),
    fc.tuple(tie('words'), tie('words')).map(([a, b]) => `(${a} OF ${b})`),
  ),
  query: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    tie('words'),
    fc
      .tuple(tie('query'), fc.constantFrom('EN', 'OF', 'NIET'), tie('query'))
      .map(([a, op, b]) => `(${a}) ${op} (${b})`),
    fc
      .tuple(fc.constantFrom('zin', 'lid', 'kop', 'artikel'), tie('query'))
      .map(([scope, inner]) => `${scope}(${inner})`),
  ),
}));
const mark = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ':\na. ', ';\nb. ', ' € 2,50 ', ' (', ') ', '\n\n');
const text = fc.array(fc.tuple(word, mark), { maxLength: 60 }).map((parts) => parts.flat().join(''));

function run(asked: string, passage: { text: string; lead: string; heading: string }) {
  const search = compileSearch(asked, LISTS);
  if (!search.ok) throw new Error(search.error.detail);
  const view = viewOf(
    analysePassage({ text: passage.text, lead: passage.lead, headings: [passage.heading], year: null }),
  );
  const state = searchIn(view, search.value.vocabulary);
  const matches = findMatches(search.value.query, state);
  return { view, matches, steps: state.steps };
}

test('any text is read as a query or refused with a message at a place in it', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: 'grapheme' }),
        query.map((one) => one.slice(1)),
      ),
      (asked) => {
        const parsed = parseQuery(asked);
        if (parsed.ok) return;
        expect(parsed.error.problems.length).toBeGreaterThan(0);
        for (const { start, message } of parsed.error.problems) {
          expect(start).toBeLessThanOrEqual(asked.length);
          expect(message).not.toBe('');
        }
      },
    ),
    { numRuns: RUNS },
  );
});

test('any query on any text gives spans in that text, in steps that grow with text and query alone', () => {
  fc.assert(
    fc.property(query, text, text, word, (asked, body, lead, heading) => {
      const { view, matches, steps } = run(asked, { text: body, lead, heading });
      const parts = asked.split(/\s+/).length;
      expect(steps).toBeLessThanOrEqual(40 * (view.tokens.length + 1) * (parts + 1));
      for (const { stretches } of matches) {
        for (const { start, end } of spansOf(stretches, view)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(body.length);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('the prefilter lets through whatever fires, by tokens and by the stored words', () => {
  fc.assert(
    fc.property(query, text, text, word, (asked, body, lead, heading) => {
      const parsed = parseQuery(asked);
      if (!parsed.ok) return;
      const compiler = newCompiler(LISTS);
      const compiled = compileQuery(parsed.value, compiler);
      const passage = analysePassage({ text: body, lead, headings: [heading], year: null });
      const fires = findMatches(compiled, searchIn(viewOf(passage), compiler.vocabulary)).length > 0;
      if (!fires) return;
      const prefilter = prefilterOf([compiled], compiler.leaves);
      const around = [passage.lead?.tokens ?? [], ...passage.headings.map(({ tokens }) => tokens)];
      expect(candidates(prefilter, passage.text.tokens, around)).toEqual([0]);
      const index = newCorpusIndex();
      addToIndex(index, wordIndexOf([[passage.text.tokens, ...around]]));
      expect(passagesAble(prefilter, index)).toEqual([0]);
    }),
    { numRuns: RUNS },
  );
});

test('twice the text takes about twice the steps, also for long enumerations under a long lead', () => {
  const passage = (n: number) => ({
    text: `${'thuis werken kan '.repeat(n)}:\n${'a. thuis werken;\n'.repeat(n)}`,
    lead: 'kan '.repeat(n),
    heading: 'thuis',
  });
  for (const asked of [
    'zin(thuis EN werken EN kan)',
    'thuis ~5 werken ~5 kan',
    'artikel(thuis EN kan) NIET recht',
    '"thuis .. werken .. kan"',
  ]) {
    const [small, large] = [run(asked, passage(200)).steps, run(asked, passage(400)).steps];
    expect(large / small).toBeLessThan(2.2);
  }
});

test('a query of 100 nested operators is answered or refused with a message', () => {
  const nested = `${'zin(a OF '.repeat(100)}b${')'.repeat(100)}`;
  const flat = Array.from({ length: 101 }, (_, i) => `woord${i}`).join(' OF ');
  expect(compileSearch(nested, [])).toMatchObject({ ok: false });
  expect(compileSearch(flat, [])).toMatchObject({ ok: true });
});
