import { expect, it } from 'vitest';
import { bodyOf, describeLines } from './body.ts';
import { ledenOf } from './leden.ts';
import { rowsOf, segmentsOf } from './line.ts';
import { prose, typeset } from './typeset.ts';

it('leaves a lid the line with its number, when that looks like a title of the next', () => {
  const rows = [rowsOf(segmentsOf(typeset(1, [...prose(9), '# 2.1.1 Werktijden', '# 2.1.2 Zondagen', ...prose(1)])))];
  const body = bodyOf(rows);
  const leden = ledenOf(describeLines(rows, body).flat(), 0, body);
  expect(leden.slice(1).map(({ label, title, lines }) => [label?.number, title, lines[0]?.line.text])).toEqual([
    ['2.1.1', null, '2.1.1 Werktijden'],
    ['2.1.2', null, '2.1.2 Zondagen'],
  ]);
});
