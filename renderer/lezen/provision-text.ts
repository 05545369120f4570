import type { ProvisionOnPage } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';

/** A stretch of a provision's text with the codes that its words made fire. */
export type TextPart = { text: string; start: number; codes: Code[] };

/** A provision's text cut where a marked stretch begins or ends. */
export function textParts({ text, codes }: Pick<ProvisionOnPage, 'text' | 'codes'>): TextPart[] {
  const spans = codes.flatMap(({ code, spans }) => spans.map((span) => ({ ...span, code })));
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const inside = spans.filter((span) => span.start < end && start < span.end).map(({ code }) => code);
    return { text: text.slice(start, end), start, codes: [...new Set(inside)] };
  });
}
