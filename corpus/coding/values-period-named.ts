import type { Period } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence } from '../model/text.ts';

/** How often an amount is paid; `n` is the number of years of `n_jaar`. */
export type PaidPer = { period: Period; n: number | null };

const DAY = /^(?:thuiswerkdag(?:en)?|telewerkdag(?:en)?|werkdag|dagen|dag)$/;
const PART_OF_DAY = /^(?:(?:thuiswerk|telewerk)?dagdeel|(?:thuiswerk|telewerk)dagdelen)$/;
const WHOLE = /^(?:hele|gehele|volledige|volle|halve|per)$/;

/** Whether the word at `at` is a day of work that is spoken of, not counted ("op dagen waarop", "een volledige werkdag"). */
function namesDay(text: AnalysedText, at: number): boolean {
  const word = text.tokens[at]?.word ?? '';
  if (!DAY.test(word)) return false;
  if (text.entities.some((entity) => entity.kind === 'dagen' && entity.from <= at && at < entity.to)) return false;
  const isOther = !/^dag(?:en)?$/.test(word) || WHOLE.test(text.tokens[at - 1]?.word ?? '');
  const before = `${text.tokens[at - 2]?.word} ${text.tokens[at - 1]?.word}`;
  if (/^(?:op een|(?:voor|over|op) (?:die|deze|zulke))$/.test(before)) return true;
  return isOther || /^(?:waarop|dat|die|waarin|thuis.*|vanuit)$/.test(text.tokens[at + 1]?.word ?? '');
}

const HOME_DAY = /^(?:thuiswerk|telewerk|thuis)dag(?:en)?$/;

/** "Thuiswerkdag € 2,35": the day named right before a sum, as in the cells of a table. */
export const dayBefore = (text: AnalysedText, { from }: Entity): PaidPer | null =>
  HOME_DAY.test(text.tokens[from - 1]?.word ?? '') && !WHOLE.test(text.tokens[from - 2]?.word ?? '')
    ? { period: 'dag', n: null }
    : null;

/** The day that a sentence speaks of, whole or half. */
export function dayNamed(text: AnalysedText, sentence: Sentence): PaidPer | null {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (PART_OF_DAY.test(text.tokens[at]?.word ?? '')) return { period: 'halve_dag', n: null };
    if (namesDay(text, at)) return { period: text.tokens[at - 1]?.word === 'halve' ? 'halve_dag' : 'dag', n: null };
  }
  return null;
}

/** "214 dagen vermenigvuldigd met € 2,40": a sum per day. */
export function timesDays(text: AnalysedText, { from, to }: Sentence): PaidPer | null {
  const tokens = text.tokens.slice(from, to);
  const isReckoned = tokens.some((token) => /^(?:vermenigvuldig|maal$|keer$|×$)/.test(token.word));
  return isReckoned && tokens.some((token) => DAY.test(token.word)) ? { period: 'dag', n: null } : null;
}

const PAYS =
  /^(?:keert|ontvangt|ontvangen|betaalt|betaald|betalen|uitbetalen|uitbetaald|uitgekeerd|krijgt|krijgen|verstrekt)$/;
const MONTH = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;

/** "In december 2020 keert de werkgever € 250 uit": paid in one named month, so once. */
export function paidInMonth(text: AnalysedText, sentence: Sentence): PaidPer | null {
  const tokens = text.tokens.slice(sentence.from, sentence.to);
  const isNamed = tokens.some(
    (token, k) =>
      token.word === 'in' &&
      MONTH.test(tokens[k + 1]?.word ?? '') &&
      (tokens[k + 2]?.kind === 'number' || /^(?:van|dit|dat)$/.test(tokens[k + 2]?.word ?? '')),
  );
  return isNamed && tokens.some((token) => PAYS.test(token.word)) ? { period: 'eenmalig', n: null } : null;
}

/** "Over 2020 ontvangt hij € 150": paid over one named year, and no other period is named. */
export function paidOverYear(text: AnalysedText, { from, to }: Sentence): PaidPer | null {
  const isNamed = text.tokens
    .slice(from, to)
    .some((token, k) => token.word === 'over' && /^20\d\d$/.test(text.tokens[from + k + 1]?.text ?? ''));
  return isNamed ? { period: 'eenmalig', n: null } : null;
}
