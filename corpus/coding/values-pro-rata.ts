import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';
import { purposeAt } from './values-purposes.ts';

const PRO_RATA =
  /^(?:rato|rata|prorata|evenredigheid|evenredige?|verhouding|deeltijdfactor|parttimepercentage|deeltijdpercentage|parttimefactor)$/;
const FULL_TIME = /^(?:voltijds?e?|fulltime|fulltimer|voltijder|fulltimers|voltijders)$/;
const ON_BASIS = /^(?:(?:voltijd|fulltime|voltijds)basis)$/;
const AT = /^(?:bij|basis|voor)$/;
const NOT = /^(?:niet|geen|ongeacht|zonder)$/;

const BEFORE = 4;
const SUBJECT = 7;

/** Whether the token at `at` says that a sum is reduced to part-time or to the share of home working. */
function reducesAt(text: AnalysedText, at: number, low: number): boolean {
  const word = text.tokens[at]?.word ?? '';
  const before = text.tokens.slice(Math.max(low, at - BEFORE), at);
  const isFullTime = ON_BASIS.test(word) || (FULL_TIME.test(word) && before.some((token) => AT.test(token.word)));
  if (!PRO_RATA.test(word) && !isFullTime) return false;
  if (before.some((token) => NOT.test(token.word))) return false;
  for (let k = at - 1; k >= Math.max(low, at - SUBJECT); k--)
    if (purposeAt(text.tokens, k)?.codes.length === 0) return false;
  return true;
}

const ENTERS = /^(?:indiensttreding|uitdiensttreding|vertrek|vertrekt|instroomt|uitstroomt)$/;
const COMES_OR_GOES = /^(?:kwam|komt|kom|treedt|treed|trad|gaat|ga|getreden|gekomen|gegaan)$/;
const PAID_BACK = /^(?:terug|terugbetaald|terugbetalen|terugbetaling|terugbetaalt|terugvorderen|teruggevorderd)$/;
const PART_TIME = /deeltijd|parttime|voltijd|fulltime|arbeidsduur|dienstverband|arbeidsomvang/;

/**
 * "Wie later in dienst kwam, ontvangt een evenredig deel", "Ga je uit dienst, dan betaal je een evenredig deel terug":
 * reduced to the part of the period, not to part-time.
 */
function isForPartOfPeriod(tokens: readonly Token[]): boolean {
  const isEmployment = tokens.some(
    ({ word }, k) => word === 'dienst' && /^(?:in|uit)$/.test(tokens[k - 1]?.word ?? ''),
  );
  const isOther = tokens.some(
    ({ word }) => ENTERS.test(word) || PAID_BACK.test(word) || (isEmployment && COMES_OR_GOES.test(word)),
  );
  return isOther && !tokens.some((token) => PART_TIME.test(token.word));
}

function isReduced(text: AnalysedText, sentence: Sentence): boolean {
  if (isForPartOfPeriod(text.tokens.slice(sentence.from, sentence.to))) return false;
  for (let at = sentence.from; at < sentence.to; at++) if (reducesAt(text, at, sentence.from)) return true;
  return false;
}

/**
 * Whether the sum at an amount is reduced to part-time or to the share of home working ("naar rato", "bij een voltijds
 * dienstverband"): said in its sentence, or in a later one that has no sum of its own.
 */
export function isProRata(text: AnalysedText, amount: Entity): boolean {
  const index = text.tokens[amount.from]?.sentence ?? 0;
  const rest = text.sentences.slice(index);
  const nextSum = rest.findIndex(
    (s, k) => k > 0 && text.entities.some((e) => e.kind === 'bedrag' && e.from >= s.from && e.to <= s.to),
  );
  return rest.slice(0, nextSum < 0 ? rest.length : nextSum).some((sentence) => isReduced(text, sentence));
}
