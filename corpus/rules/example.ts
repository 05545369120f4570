import type { Example } from '../model/rule.ts';
import { overlaps, type Span } from '../model/span.ts';

/** An example without its marks, and the marked stretches as spans in that text. */
export type ReadExample = { text: string; marks: Span[] };

/** Takes the marks `[[…]]` out of an example. */
export function readExample({ text }: Example): ReadExample {
  const marks: Span[] = [];
  let plain = '';
  for (const [index, part] of text.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) marks.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { text: plain, marks };
}

/** Whether what fired is what is marked: every span touches a mark, and every mark is touched. */
export function isMarked(spans: Span[], marks: Span[]): boolean {
  const touches = (one: Span, others: Span[]) => others.some((other) => overlaps(one, other));
  return spans.length > 0 && spans.every((span) => touches(span, marks)) && marks.every((mark) => touches(mark, spans));
}
