import type { Span } from '../model/span.ts';

const CONTEXT = 160;

/** Moves a cut outwards to the nearest space, so that no word is halved. */
const cutBefore = (text: string, at: number): number => (at <= 0 ? 0 : text.lastIndexOf(' ', at) + 1);
const cutAfter = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return at >= text.length || space < 0 ? text.length : space;
};

/** The coded words with up to about 160 characters of the provision's text on both sides; an ellipsis marks a cut. */
export const quoteOf = (text: string, spans: readonly Span[]): { before: string; words: string; after: string } => {
  const start = Math.min(...spans.map((span) => span.start), text.length);
  const end = Math.max(...spans.map((span) => span.end), start);
  const from = cutBefore(text, start - CONTEXT);
  const to = cutAfter(text, end + CONTEXT);
  return {
    before: (from > 0 ? '… ' : '') + text.slice(from, start),
    words: text.slice(start, end),
    after: text.slice(end, to) + (to < text.length ? ' …' : ''),
  };
};
