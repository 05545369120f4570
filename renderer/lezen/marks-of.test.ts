import { expect, test } from 'vitest';
import { withoutOverlap } from './marks-of.ts';

const at = (page: number, item: number, start: number, end: number) => ({ page, item, start, end });

test.each([
  ['joins ranges that overlap or touch', [at(1, 0, 0, 5), at(1, 0, 3, 8), at(1, 0, 8, 9)], [at(1, 0, 0, 9)]],
  ['keeps a range inside another from growing it', [at(1, 0, 0, 9), at(1, 0, 2, 4)], [at(1, 0, 0, 9)]],
  ['keeps items and pages apart', [at(2, 1, 0, 2), at(1, 1, 0, 2)], [at(1, 1, 0, 2), at(2, 1, 0, 2)]],
])('%s', (_what, given, expected) => expect(withoutOverlap(given)).toEqual(expected));
