import type { Sentence, Token } from '../model/text.ts';
import { type Marker, markerAt } from './markers.ts';

/** Abbreviations that do not end a sentence, even before a capital or a number. */
const ABBREVIATIONS = new Set(
  `art artt nr nrs blz pag resp ca circa evt incl excl max min dhr mevr mr drs ir prof dr st bijv bv hfst par sub jo vgl zgn zg
   m.u.v d.w.z i.v.m t/m c.q i.c m.b.t m.i.v t.a.v o.a o.g n.a.v t.b.v i.p.v w.o b.v i.o z.s.m a.d.h.v d.m.v m.a.w
   jan feb mrt apr jun jul aug sep sept okt nov dec tel gem ged afd wetb stb stcrt eur`.split(/\s+/),
);

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']']);

/** What stands between two tokens, and what the texts around it look like. */
type Layout = { text: string; widest: number };

const hasNewline = (text: string, from: number, to: number): boolean => {
  const at = text.indexOf('\n', from);
  return at >= 0 && at < to;
};

/** Whether a full stop at `at` belongs to an abbreviation or an initial. */
function isAbbreviation(tokens: Token[], at: number): boolean {
  const word = tokens[at - 1];
  if (!word || word.end !== tokens[at]?.start) return false;
  if (ABBREVIATIONS.has(word.word)) return true;
  return word.kind === 'word' && word.text.length === 1 && at >= 2;
}

function endsSentence(tokens: Token[], at: number): boolean {
  let last = at;
  while (last > 0 && CLOSERS.has(tokens[last]?.text ?? '')) last--;
  const mark = tokens[last]?.text;
  if (mark === '!' || mark === '?' || mark === '…') return true;
  return mark === '.' && !isAbbreviation(tokens, last);
}

const startsLikeSentence = (token: Token): boolean => /^[\p{Lu}\d€"“„‘'’(«•●▪[]/u.test(token.text);

const lineBefore = (text: string, at: number): string => {
  const end = text.lastIndexOf('\n', at - 1);
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, Math.max(end, 0)).trimEnd();
};

/** Whether a line break before `token` is the end of a line of its own (heading, row, paragraph), not a wrapped line. */
function breaksLine(before: Token, token: Token, layout: Layout): boolean {
  const gap = layout.text.slice(before.end, token.start);
  if (/\n\s*\n/.test(gap)) return true;
  if (/[:;!?]/.test(before.text)) return true;
  const line = lineBefore(layout.text, token.start);
  if (/[|\t]/.test(line)) return true;
  return /^[\p{Lu}\d€]/u.test(token.text) && line.length < 0.7 * layout.widest && !/[,-]$/.test(line);
}

function startsHere(tokens: Token[], i: number, layout: Layout): boolean {
  if (i === 0) return true;
  const before = tokens[i - 1] as Token;
  const token = tokens[i] as Token;
  if (before.end === token.start) return false;
  if (endsSentence(tokens, i - 1) && startsLikeSentence(token)) return true;
  return hasNewline(layout.text, before.end, token.start) && breaksLine(before, token, layout);
}

/** Where a sentence begins: within a line, on a new one, or after an empty one. */
type Start = 'within' | 'line' | 'paragraph';

const startOf = (text: string, from: number, to: number): Start => {
  if (!hasNewline(text, from, to)) return 'within';
  return /\n\s*\n/.test(text.slice(from, to)) ? 'paragraph' : 'line';
};

type Level = { style: string; lead: number | null };

/** Keeps track of the enumerations that are open, so that each item finds the sentence that introduces it. */
function leadFinder(tokens: Token[], sentences: Sentence[]) {
  let levels: Level[] = [];
  const introduces = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && !/[.;!?]/.test(tokens[sentence.to - 1]?.text ?? '');
  const endsWithColon = (sentence: Sentence | undefined): boolean =>
    sentence !== undefined && tokens[sentence.to - 1]?.text === ':';

  const itemLead = (marker: Marker): number | null => {
    const index = levels.findLastIndex((level) => level.style === marker.style);
    const last = sentences.at(-1);
    const continues = index >= 0 && !marker.isFirst && !(marker.style === 'bullet' && endsWithColon(last));
    if (continues) {
      levels = levels.slice(0, index + 1);
      return levels[index]?.lead ?? null;
    }
    const lead = introduces(last) ? sentences.length - 1 : null;
    levels = [...(lead === null ? [] : levels), { style: marker.style, lead }];
    return lead;
  };

  const lineLead = (start: Start): number | null => {
    const last = sentences.at(-1);
    const onNewLine = start === 'line';
    if (onNewLine && endsWithColon(last)) levels = [...levels, { style: 'line', lead: sentences.length - 1 }];
    else if (!onNewLine || levels.at(-1)?.style !== 'line' || !introduces(last)) {
      levels = levels.filter((level) => level.style !== 'line');
      return null;
    }
    return levels.at(-1)?.lead ?? null;
  };
  return (marker: Marker | null, start: Start) => (marker ? itemLead(marker) : lineLead(start));
}

/**
 * Splits tokens into sentences and writes each token's `sentence`. Items of enumerations, table rows and
 * headings on a line of their own are sentences; an item has the index of the sentence that introduces it.
 */
export function splitSentences(text: string, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const layout = { text, widest: text.includes('\n') ? Math.max(...text.split('\n').map((line) => line.length)) : 0 };
  const leadOf = leadFinder(tokens, sentences);
  let afterMarker = 0;
  for (const [i, token] of tokens.entries()) {
    const marker = i < afterMarker ? null : markerAt(tokens, i, text);
    if (marker) afterMarker = i + marker.size + 1;
    if (marker || (i >= afterMarker && startsHere(tokens, i, layout))) {
      const lead = leadOf(marker, startOf(text, tokens[i - 1]?.end ?? token.start, token.start));
      sentences.push({ start: token.start, end: token.end, from: i, to: i + 1, lead });
    }
    const sentence = sentences.at(-1) as Sentence;
    sentence.end = token.end;
    sentence.to = i + 1;
    token.sentence = sentences.length - 1;
  }
  return sentences;
}
