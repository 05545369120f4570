import type { Token } from '../model/text.ts';

/** The mark of an item of an enumeration: "a.", "2)", "iii.", a bullet. `isFirst`: it can only open a list; `size` in tokens. */
export type Marker = { style: 'letter' | 'number' | 'roman' | 'bullet'; isFirst: boolean; size: number };

const BULLET: Marker = { style: 'bullet', isFirst: false, size: 1 };

const BULLETS = /^[•●○◦▪■□➢➤►✓·\uF0B7\uF0A7\uF02D]$/;
const DASHES = /^[-–—*]$/;
const ROMAN = /^(?:i{1,3}|iv|v|vi{1,3}|ix|x)$/;

const isSpace = (text: string, at: number): boolean => at >= text.length || /\s/.test(text[at] ?? ' ');

/** Whether the mark at `at` is the full stop of an initial or of letters as in "m.u.v.". */
const isInitial = (tokens: Token[], at: number): boolean =>
  tokens[at]?.text === '.' && tokens[at - 1]?.text.length === 1 && tokens[at - 1]?.end === tokens[at]?.start;

/** Whether something new can begin at token `i`: at the start, on a new line, or after a mark that closes. */
function canBegin(tokens: Token[], i: number, text: string, closers: RegExp): boolean {
  const before = tokens[i - 1];
  const token = tokens[i] as Token;
  if (!before) return true;
  if (before.end === token.start) return false;
  if (text.slice(before.end, token.start).includes('\n')) return true;
  if (closers.test(before.text)) return !isInitial(tokens, i - 1);
  return /^(?:en|of)$/.test(before.word) && /^[;,]$/.test(tokens[i - 2]?.text ?? '');
}

/** A letter o at the start of a line, with which word processors print a hollow bullet. */
const isRing = (tokens: Token[], i: number, text: string): boolean =>
  tokens[i]?.text === 'o' && isSpace(text, tokens[i]?.end ?? 0) && canBegin(tokens, i, text, /^:$/);

function numbered(token: Token, size: number): Marker | null {
  if (token.kind === 'number')
    return /^\d{1,2}$/.test(token.text) ? { style: 'number', isFirst: token.text === '1', size } : null;
  if (token.kind !== 'word') return null;
  if (/^\p{L}$/u.test(token.text) && token.text !== 'i')
    return { style: 'letter', isFirst: /^a$/i.test(token.text), size };
  return ROMAN.test(token.text) ? { style: 'roman', isFirst: token.text === 'i', size } : null;
}

/** The item mark that begins at token `i`, or null. */
export function markerAt(tokens: Token[], i: number, text: string): Marker | null {
  const token = tokens[i] as Token;
  if (token.kind === 'mark') {
    if (BULLETS.test(token.text)) return BULLET;
    if (DASHES.test(token.text) && isSpace(text, token.end) && canBegin(tokens, i, text, /^[:;.]$/)) return BULLET;
    if (token.text !== '(') return null;
    const inner = tokens[i + 1];
    const closes = tokens[i + 2]?.text === ')' && isSpace(text, tokens[i + 2]?.end ?? 0);
    return inner && closes && canBegin(tokens, i, text, /^[:;.]$/) ? numbered(inner, 3) : null;
  }
  if (isRing(tokens, i, text)) return BULLET;
  if (token.text.length > 4) return null;
  const close = tokens[i + 1];
  if (!close || !/^[.)°]$/.test(close.text) || close.start !== token.end || !isSpace(text, close.end)) return null;
  if (i + 2 >= tokens.length) return null;
  const marker = numbered(token, 2);
  return marker && canBegin(tokens, i, text, /^[:;.,]$/) ? marker : null;
}
