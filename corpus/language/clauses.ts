import type { Token } from '../model/text.ts';
import { beginsWithVerb, hasFiniteVerb, isVerb, takesInfinitive } from './finite-verbs.ts';

/**
 * A stretch of a sentence: `from`..`to` are token indexes. `main` numbers the main clause that it is part of; a
 * subordinate stretch (a condition, a relative clause, a purpose, a reason) depends on that main clause; `isInfinitive`: it is
 * one with "om … te", which often goes on with what the main clause says.
 */
export type Clause = { from: number; to: number; main: number; isSubordinate: boolean; isInfinitive: boolean };

const SUBORDINATE =
  /^(?:indien|wanneer|mits|tenzij|zolang|zodra|voorzover|omdat|zodat|opdat|teneinde|doordat|hoewel|wie|totdat|nadat|voordat)$/;
/** "indien nodig", "wanneer mogelijk": a condition without a verb, which is a phrase of its main clause. */
const ELLIPTIC = /^(?:nodig|noodzakelijk|mogelijk|gewenst|wenselijk) (?!geacht|is|zijn|wordt)/;
const RELATIVE = /^(?:die|waarop|waarin|waarmee|waarvoor|waarover|waaraan|waardoor)$/;
/** Nouns that "dat" describes: elsewhere it opens what is said or meant. */
const DESCRIBED =
  /^(?:bedrag|maximum|deel|gedeelte|budget|aantal|percentage|tarief|moment|werk|dag|dagen|uur|uren|tijd)$/;
/** Nouns that "die" points at rather than opens a clause ("die dag"). */
const POINTED_AT =
  /^(?:dag|dagen|dagdeel|dagdelen|uren|week|weken|maand|maanden|jaren|periode|tijd|gevallen|situaties|kosten|vergoeding|regeling|afspraken|reden)$/;
/** Words behind a mark that open a clause with a norm of its own. */
const INDEPENDENT = /^(?:waarbij|waarbinnen|terwijl|hetgeen|waarna)$/;
/** Words behind a mark that go on with what the main clause says. */
const COMPLEMENT = /^(?:dat|hoe|welke|waar|waarom|wat|zoals|waaronder|aan)$/;
const COORDINATION = /^(?:en|of|noch|maar|doch|want)$/;
const BREAK = /^[,;:()–]$/;

/** Words with which a subordinate clause goes on behind its verb ("die werken op kantoor"). */
const GOES_ON =
  /^(?:op|in|over|aan|met|van|voor|vanuit|vanaf|bij|na|tot|om|te|onder|naar|tijdens|buiten|binnen|gedurende|per|en|of|uit|af|toe|door|dan|als|thuis|dat|niet|die|tussen|zonder|volgens|wegens|\.)$/;

/** Before "zijn" it is his, not are. */
const PREPOSITION = /^(?:van|in|op|aan|met|voor|bij|vanuit|naar|over|uit|door|om|onder|tot|buiten|binnen|tijdens)$/;

const wordAt = (tokens: readonly Token[], at: number): string => tokens[at]?.word ?? '';
const isBreak = (tokens: readonly Token[], at: number): boolean => BREAK.test(tokens[at]?.text ?? '');

const endsPiece = ({ word }: Token): boolean => word === 'dat' || RELATIVE.test(word) || SUBORDINATE.test(word);

/** The words from `at` up to the next mark or subordinate clause. */
function pieceFrom(tokens: readonly Token[], at: number): readonly Token[] {
  const length = tokens.slice(at).findIndex((token, k) => BREAK.test(token.text) || (k > 0 && endsPiece(token)));
  return tokens.slice(at, length < 0 ? undefined : at + length);
}

/** Whether a subordinate clause begins at `at`; "als bijdrage", "in die tijd" and "om de week" begin none. */
function opensSubordinate(tokens: readonly Token[], at: number): boolean {
  const [before, word, next] = [wordAt(tokens, at - 1), wordAt(tokens, at), wordAt(tokens, at + 1)];
  if (SUBORDINATE.test(word)) return !ELLIPTIC.test(`${next} ${wordAt(tokens, at + 2)}`);
  if (word === 'voor') return next === 'zover';
  if (word === 'als') return hasFiniteVerb(pieceFrom(tokens, at + 1));
  if (word === 'om') return pieceFrom(tokens, at).some((token) => token.word === 'te');
  if (word === 'dat') return DESCRIBED.test(before);
  if (word === 'die' && POINTED_AT.test(next)) return false;
  return RELATIVE.test(word) && at > 0 && !/^(?:en|of|in|op|bij|van|voor|over)$/.test(before);
}

/** "Werkt hij thuis, dan ontvangt hij …", "Werkt hij thuis?": a condition that opens with its verb. */
function opensWithVerb(tokens: readonly Token[]): boolean {
  const piece = pieceFrom(tokens, 0);
  const isVerbFirst = beginsWithVerb(piece);
  if (tokens.at(-1)?.text === '?') return isVerbFirst;
  const next = piece.length + 1;
  if (tokens[piece.length]?.text !== ',' || !(isVerbFirst || isVerb(tokens[0] as Token))) return false;
  return wordAt(tokens, next) === 'dan' || (isVerbFirst && beginsWithVerb(pieceFrom(tokens, next)));
}

/** Whether a main clause has its finite verb, and so has the clause with "dat" that it ends in. */
function isComplete(main: readonly Token[]): boolean {
  const complement = main.findLastIndex((token) => token.word === 'dat');
  return hasFiniteVerb(main) && (complement < 0 || main.slice(complement).some(isVerb));
}

/** Whether a mark or conjunction at `at` sets the main clause so far apart from another one behind it. */
function opensMain(tokens: readonly Token[], at: number, main: readonly Token[]): boolean {
  const next = wordAt(tokens, at + 1);
  if (!isBreak(tokens, at) && !COORDINATION.test(wordAt(tokens, at))) return false;
  if (COORDINATION.test(next) || COMPLEMENT.test(next) || !isComplete(main)) return false;
  if (PREPOSITION.test(next) && wordAt(tokens, at + 2) === 'welke') return false;
  const isProviso = next === 'met' && wordAt(tokens, at + 2) === 'dien';
  const isContrast = !isBreak(tokens, at) && /^(?:niet|geen|wel)$/.test(next);
  if (tokens[at]?.text === ';' || INDEPENDENT.test(next) || isProviso || isContrast) return true;
  if (opensSubordinate(tokens, at + 1)) return false;
  return hasFiniteVerb(pieceFrom(tokens, at + 1), takesInfinitive(main));
}

/** Plurals that are seldom an infinitive where a main clause still lacks its verb. */
const PLURAL = /^(?:kunnen|mogen|moeten|dienen|krijgen|ontvangen|hebben|worden|komen)$/;

/** "die leiding geven aan thuiswerkers | kunnen …": a phrase behind the verb, then the verb that the main clause still lacks. */
function endsBehindPhrase(tokens: readonly Token[], from: number, at: number, main: readonly Token[]): boolean {
  const verb = from + tokens.slice(from, at).findLastIndex(isVerb);
  if (verb <= from || !PREPOSITION.test(wordAt(tokens, verb + 1)) || takesInfinitive(tokens.slice(verb, verb + 1)))
    return false;
  const phrase = tokens.slice(verb + 1, at);
  if (phrase.length < 2 || phrase.some((token) => COORDINATION.test(token.word)) || hasFiniteVerb(main)) return false;
  const behind = at + pieceFrom(tokens, at).length + 1;
  const isVerbForm =
    beginsWithVerb(tokens.slice(at, at + 2)) && (!/en$/.test(wordAt(tokens, at)) || PLURAL.test(wordAt(tokens, at)));
  return isVerbForm && !beginsWithVerb(tokens.slice(behind));
}

/** Whether a subordinate clause that began at `from` has ended before the token at `at`. */
function hasEnded(tokens: readonly Token[], from: number, at: number, main: readonly Token[]): boolean {
  if (at === from || !(tokens.slice(from, at).some(isVerb) || beginsWithVerb(tokens.slice(from, at)))) return false;
  if (isBreak(tokens, at)) return true;
  if (COORDINATION.test(wordAt(tokens, at)) && beginsWithVerb(tokens.slice(at + 1, at + 3))) return isComplete(main);
  if (endsBehindPhrase(tokens, from, at, main)) return true;
  const last = tokens[at - 1] as Token;
  if (!isVerb(last) || takesInfinitive([last])) return false;
  if (last.word === 'zijn' && PREPOSITION.test(wordAt(tokens, at - 2))) return false;
  if (beginsWithVerb(tokens.slice(at, at + 2))) return !hasFiniteVerb(main);
  return hasFiniteVerb(main) && !GOES_ON.test(wordAt(tokens, at)) && !isVerb(tokens[at] as Token);
}

/** What is longer is a table or a list, whose clauses mean nothing; the bound keeps the time linear in the text. */
const LONGEST = 300;

/** The clauses of a sentence, in order; `offset` is added to the indexes of its tokens. */
export function clausesOf(tokens: readonly Token[], offset = 0): Clause[] {
  if (tokens.length > LONGEST)
    return [{ from: offset, to: tokens.length + offset, main: 0, isSubordinate: false, isInfinitive: false }];
  const clauses: Clause[] = [];
  let [start, main, isSubordinate] = [0, 0, opensWithVerb(tokens)];
  let words: Token[] = [];
  const turn = (at: number, next: { main: number; isSubordinate: boolean }) => {
    if (at > start)
      clauses.push({
        from: start + offset,
        to: at + offset,
        main,
        isSubordinate,
        isInfinitive: isSubordinate && start > 0 && wordAt(tokens, start) === 'om',
      });
    if (next.main !== main) words = [];
    ({ main, isSubordinate } = next);
    start = at;
  };
  for (const [at, token] of tokens.entries()) {
    if (isSubordinate) {
      if (!hasEnded(tokens, start, at, words)) continue;
      turn(at, { main, isSubordinate: false });
    }
    if (opensMain(tokens, at, words)) turn(at, { main: main + 1, isSubordinate: false });
    else if (opensSubordinate(tokens, at)) turn(at, { main, isSubordinate: true });
    else words.push(token);
  }
  turn(tokens.length, { main, isSubordinate });
  return clauses;
}
