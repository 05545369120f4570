import type { EvidenceOnPage } from '../../corpus/api/contract.ts';

export type QuotePart = { text: string; isMarked: boolean; start: number };

/** The quotation in parts: exactly the words that made the rules fire are marked, not what stands between them. */
export function quoteParts({ quote, text, hit }: Pick<EvidenceOnPage, 'quote' | 'text' | 'hit'>): QuotePart[] {
  const spans = [...hit.spans].sort((a, b) => a.start - b.start);
  const first = spans[0]?.start ?? 0;
  const from = first - quote.before.replace(/^… /, '').length;
  const to = first + quote.words.length + quote.after.replace(/ …$/, '').length;
  const parts: QuotePart[] = [];
  const add = (start: number, end: number, isMarked: boolean) => {
    if (end > start) parts.push({ text: text.slice(start, end), isMarked, start });
  };
  let at = from;
  for (const { start, end } of spans) {
    add(at, start, false);
    add(Math.max(at, start), end, true);
    at = Math.max(at, end);
  }
  add(at, to, false);
  return parts;
}
