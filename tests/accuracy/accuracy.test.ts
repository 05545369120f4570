import { describe, expect, it } from 'vitest';
import { hasScorer, scoreClauses, scoreRealCaos } from './measure.ts';

/** Floors below which a change is a step back; `npm run accuracy` prints the figures themselves. */
describe.skipIf(!hasScorer())('the engine on real caos and labelled clauses', () => {
  it('finds the articles, the pages, the terms and the provisions of the real caos', () => {
    const score = scoreRealCaos();
    expect(score?.structure.number_found).toBeGreaterThanOrEqual(0.9);
    expect(score?.structure.page_right).toBeGreaterThanOrEqual(0.88);
    expect(score?.structure.impossible).toBeLessThanOrEqual(0.03);
    expect(score?.has.wrong_yes).toBeLessThanOrEqual(3);
    expect(score?.provisions.codes.f1).toBeGreaterThanOrEqual(0.65);
  });

  it.each(['dev', 'held'] as const)('codes the clauses of part %s', (part) => {
    expect(scoreClauses(part)?.codes.f1).toBeGreaterThanOrEqual(0.8);
  });
});
