import { describe, expect, it } from 'vitest';
import { analyseSchema } from '../../corpus/api/contract-schema.ts';
import { analyseRealCaos, hasScorer, scoreClauses, scoredRealCaos, scoreRealCaos } from './measure.ts';

/** Floors below which a change is a step back; `npm run accuracy` prints the figures themselves. */
describe.skipIf(!hasScorer())('the engine on real caos and labelled clauses', () => {
  it('finds the articles, the pages, the terms and the provisions of the real caos', () => {
    const score = scoreRealCaos();
    expect(score?.structure.number_found).toBeGreaterThanOrEqual(0.985);
    expect(score?.structure.page_right).toBeGreaterThanOrEqual(0.975);
    expect(score?.structure.impossible).toBeLessThanOrEqual(0.005);
    expect(score?.dates.start.accuracy).toBeGreaterThanOrEqual(13 / 14);
    expect(score?.dates.end.accuracy).toBeGreaterThanOrEqual(12 / 14);
    expect(score?.has.wrong_yes).toBeLessThanOrEqual(1);
    expect(score?.has.wrong_no).toBeLessThanOrEqual(1);
    expect(score?.provisions.codes.f1).toBeGreaterThanOrEqual(0.92);
    expect(score?.provisions.located.accuracy).toBeGreaterThanOrEqual(0.95);
    expect(score?.negatives.clean).toBe(score?.negatives.total);
  });

  it('gives JSON of the promised form, the same bytes each time, without an error', () => {
    const json = scoredRealCaos();
    const { documents, errors } = analyseSchema.parse(JSON.parse(json));
    expect(errors).toEqual([]);
    expect(documents).toHaveLength(14);
    for (const { units } of documents) expect(new Set(units.map(({ path }) => path)).size).toBe(units.length);
    expect(analyseRealCaos()).toBe(json);
  });

  it.each([
    ['dev', 0.95],
    ['held', 0.87],
  ] as const)('codes the clauses of part %s', (part, floor) => {
    expect(scoreClauses(part)?.codes.f1).toBeGreaterThanOrEqual(floor);
  });
});
