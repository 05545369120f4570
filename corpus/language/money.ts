import type { Sentence, Token } from '../model/text.ts';
import { boundOf } from './bounds.ts';
import type { Found } from './found.ts';
import { numberAt, parseDecimal } from './numbers.ts';

/** Digits after a euro sign, also as PDFs and OCR print them: "2 ,15", "1. 000", "6OO,-", "2.15". */
const DIGITS =
  /\s{0,2}(\d{1,3}(?:\s?\.\s?\d{3})+(?!\d)|\d[\dO]*)(?:\s?,\s?(\d{2})(?!\d)|,(\d)(?!\d)|\.(\d{2})(?!\d)|\s?,\s?(?:--?|–|—|=)|\.(?:--?|=))?/y;

const CURRENCY = new Set(['€', 'eur', 'euro']);
const CENTS = new Set(['cent', 'eurocent', 'centen']);
const LARGE = /^(?:miljoen|miljard|mln|mld)$/;

/** The index after the last token that begins before `end`. */
function tokenAfter(tokens: Token[], from: number, end: number): number {
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return to;
}

/** "€ 2,15": the amount behind a sign at token `i`. */
function behindSign(text: string, tokens: Token[], i: number): { to: number; amount: number } | null {
  DIGITS.lastIndex = (tokens[i] as Token).end;
  const match = DIGITS.exec(text);
  if (!match) return null;
  const cents = match[2] ?? match[4] ?? (match[3] ? `${match[3]}0` : '00');
  const whole = parseDecimal((match[1] ?? '').replace(/[.\s]/g, ''));
  if (whole === null) return null;
  return { to: tokenAfter(tokens, i, DIGITS.lastIndex), amount: Number((whole + Number(cents) / 100).toFixed(2)) };
}

/** "2,15 euro", "twee euro", "19 cent": the amount that begins at token `i`. */
function beforeUnit(tokens: Token[], i: number): { to: number; amount: number } | null {
  const unit = tokens[i + 1]?.word ?? '';
  if (!CURRENCY.has(unit) && !CENTS.has(unit) && unit !== "euro's") return null;
  const amount = numberAt(tokens[i]);
  if (amount === null || CURRENCY.has(tokens[i - 1]?.word ?? '')) return null;
  if (unit === '€' && numberAt(tokens[i + 2]) !== null) return null;
  const cents = CENTS.has(unit) ? null : centsBehind(tokens, i + 2);
  if (cents) return { to: cents.to, amount: amount + cents.value / 100 };
  return { to: i + 2, amount: CENTS.has(unit) ? amount / 100 : amount };
}

/** "twee euro (en) vijftig (cent)": the cents at token `i`. */
function centsBehind(tokens: Token[], i: number): { to: number; value: number } | null {
  const at = tokens[i]?.word === 'en' ? i + 1 : i;
  const value = numberAt(tokens[at]);
  const isCents = CENTS.has(tokens[at + 1]?.word ?? '');
  if (value === null || value < 5 || value > 99) return null;
  if (!isCents && (at > i || !/^(?:per|netto|bruto|voor|\.|,|\)|;)?$/.test(tokens[at + 1]?.word ?? ''))) return null;
  return { to: isCents ? at + 2 : at + 1, value };
}

const VERBS = /^(?:bedraagt|is|van|ad|wordt|ontvangt|ontvangen|krijgt|krijgen|maximaal|minimaal|:|\|)$/;
const PAID_PER =
  /^(?:dag|thuiswerkdag|maand|kalendermaand|jaar|kwartaal|uur|week|kalenderjaar|thuisgewerkte|gewerkte)$/;

/** "bedraagt 2,15 per dag", "| 8,60 |" in a table of sums: an amount that has no sign. */
function withoutSign(tokens: Token[], i: number, hasMoney: boolean): { to: number; amount: number } | null {
  const token = tokens[i] as Token;
  if (token.kind !== 'number' || !/^\d+,\d{2}$/.test(token.text)) return null;
  const before = tokens[i - 1]?.word ?? '';
  if (!VERBS.test(before)) return null;
  const isRate = tokens[i + 1]?.word === 'per' && PAID_PER.test(tokens[i + 2]?.word ?? '');
  const amount = parseDecimal(token.text);
  return amount !== null && (isRate || (before === '|' && hasMoney)) ? { to: i + 1, amount } : null;
}

/** "tussen € 1 en € 3", "van € 1 tot € 3", "€ 1 – € 3": two amounts that bound a range. */
function markRanges(tokens: Token[], found: Found<'bedrag'>[]): void {
  for (const [i, low] of found.entries()) {
    const high = found[i + 1];
    if (!high) continue;
    const between = tokens
      .slice(low.to, high.from)
      .map((token) => token.word)
      .join(' ');
    const lead = tokens[low.from - 1]?.word ?? '';
    const isRange =
      (lead === 'tussen' || tokens[low.from - 2]?.word === 'tussen' ? /^en(?: de)?$/.test(between) : false) ||
      (/^(?:tot|tot en met|t \/ m)$/.test(between) &&
        !/^(?:verhoogd|verhogen|stijgt|gaat)$/.test(tokens[low.from - 2]?.word ?? '')) ||
      /^[-–—à]$/.test(between);
    if (!isRange) continue;
    low.bound = 'min';
    high.bound = 'max';
  }
}

/** "€ 2,00 (zegge: twee euro)": the amount at token `i` repeats the one before it. */
function isRepeated(tokens: Token[], i: number, amount: number, last: Found<'bedrag'> | undefined): boolean {
  return last?.amount === amount && tokens[last.to]?.text === '(' && i - last.to <= 3;
}

/** The amounts of money of a text. */
export function findMoney(text: string, tokens: Token[], sentences: Sentence[]): Found<'bedrag'>[] {
  const found: Found<'bedrag'>[] = [];
  const hasMoney = /€|euro|bedrag/i.test(text);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const isSign = CURRENCY.has(token.word);
    const hit = isSign ? behindSign(text, tokens, i) : (beforeUnit(tokens, i) ?? withoutSign(tokens, i, hasMoney));
    if (!hit || LARGE.test(tokens[hit.to]?.word ?? '')) continue;
    if (isRepeated(tokens, i, hit.amount, found.at(-1))) continue;
    const sentence = sentences[token.sentence] as Sentence;
    const to = Math.min(hit.to, sentence.to);
    const bound = boundOf(tokens, i, to, sentence.from, sentence.to);
    found.push({ kind: 'bedrag', amount: hit.amount, bound, from: i, to });
    i = to - 1;
  }
  markRanges(tokens, found);
  return found;
}
