import type { Token } from '../model/text.ts';
import { FIRST_PARTS, isListedWord } from './lexicon.ts';
import { normaliseWord } from './repair.ts';
import { stemOf } from './stem.ts';
import { expandSuspended } from './suspended.ts';

const HYPHEN = '[-‐‑¬]';
const NOT_SUSPENDED = String.raw`(?!(?:en|of|tot|dan|als|maar|noch|resp|respectievelijk|c\.q|dan wel)(?![\p{L}]))`;
const INNER = String.raw`[\p{L}\p{M}\d\u00AD]|['’](?=\p{L})|&(?=\p{Lu})|${HYPHEN}(?=[\p{L}\d])|(?<=\p{Ll})${HYPHEN}\s{1,3}${NOT_SUSPENDED}(?=\p{Ll})|\u00AD\s{1,3}(?=\p{Ll})`;
const DATE = String.raw`\d{1,2}[-/.]\d{1,2}[-/.]\d{4}(?!\d)|\d{4}-\d{2}-\d{2}(?!\d)`;
const NUMBER = String.raw`\d+(?:[.,]\d+)*(?:[.,](?:--?|–|—|=))?(?![\p{L}\d])`;
const WORD = String.raw`[\p{L}\d](?:${INNER})*(?:${HYPHEN}(?=\s))?`;
const TOKEN = new RegExp(`(${DATE}|${NUMBER})|(${WORD})|\\S`, 'gu');

type Word = { word: string; stem: string };
const words = new Map<string, Word>();
const CACHE_LIMIT = 200_000;

function wordOf(printed: string): Word {
  const known = words.get(printed);
  if (known) return known;
  const word = normaliseWord(printed);
  const made = { word, stem: stemOf(word) };
  if (words.size >= CACHE_LIMIT) words.clear();
  words.set(printed, made);
  return made;
}

function read(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const printed = match[0];
    const start = match.index;
    const span = { text: printed, start, end: start + printed.length, sentence: 0 };
    if (match[2] === undefined) {
      tokens.push({ ...span, word: printed, stem: printed, kind: match[1] === undefined ? 'mark' : 'number' });
    } else {
      const { word, stem } = wordOf(printed);
      tokens.push({ ...span, word, stem, kind: 'word' });
    }
  }
  return tokens;
}

const isLetter = (token: Token | undefined): token is Token => token?.kind === 'word' && /^\p{L}$/u.test(token.text);
const isNextTo = (a: Token, b: Token): boolean => b.start - a.end === 1;

/** How many tokens from `at` are one letter-spaced word ("t h u i s"); 0 when none. */
function spacedLetters(tokens: Token[], at: number): number {
  let n = 0;
  for (let token = tokens[at]; isLetter(token); token = tokens[at + n]) {
    const before = tokens[at + n - 1];
    if (n > 0 && before && !isNextTo(before, token)) break;
    n++;
  }
  return n >= 4 ? n : 0;
}

/**
 * Whether two tokens are the halves of one listed word ("Art ikel"), of which at least one is no word by itself; "en" is
 * always one ("per dag en").
 */
function isSplitWord(a: Token, b: Token | undefined): boolean {
  if (a.kind !== 'word' || b?.kind !== 'word' || b.word === 'en' || !FIRST_PARTS.has(a.word) || !isNextTo(a, b))
    return false;
  return isListedWord(a.word + b.word) && !(isListedWord(a.word) && isListedWord(b.word));
}

function join(text: string, parts: Token[]): Token {
  const first = parts[0] as Token;
  const end = (parts.at(-1) as Token).end;
  const { word, stem } = wordOf(parts.map((part) => part.text).join(''));
  return { ...first, end, text: text.slice(first.start, end), word, stem, kind: 'word' };
}

function joinBroken(text: string, tokens: Token[]): Token[] {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const size = token.kind === 'word' ? spacedLetters(tokens, i) || (isSplitWord(token, tokens[i + 1]) ? 2 : 1) : 1;
    joined.push(size === 1 ? token : join(text, tokens.slice(i, i + size)));
    i += size;
  }
  return joined;
}

/** The tokens of a text, in order, repaired (`Token.word`) and stemmed; `sentence` is filled in by `splitSentences`. */
export const tokenise = (text: string): Token[] => expandSuspended(joinBroken(text, read(text)), wordOf);
