import type { Span } from '../../corpus/model/span.ts';

export type TextPart = { text: string; start: number; isMarked: boolean };

/** A text cut at spans; words that differ and only have a space between them are marked as one. */
export function partsOf(text: string, spans: readonly Span[]): TextPart[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '') last.end = Math.max(last.end, span.end);
    else joined.push({ ...span });
  }
  const parts: TextPart[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), start: at, isMarked });
    at = Math.max(at, end);
  };
  for (const { start, end } of joined) {
    add(start, false);
    add(end, true);
  }
  add(text.length, false);
  return parts;
}
