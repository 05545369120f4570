import { analyse } from '../language/analyse.ts';
import { hasFiniteVerb } from '../language/finite-verbs.ts';
import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';
import type { Context } from './values-code.ts';
import { dayBefore, dayNamed, type PaidPer, paidInMonth, paidOverYear, timesDays } from './values-period-named.ts';
import { purposeAt } from './values-purposes.ts';
import { isSeries } from './values-series.ts';

type PeriodEntity = Extract<Entity, { kind: 'periode' }>;

const isAmount = (entity: Entity): boolean => entity.kind === 'bedrag' || entity.kind === 'fiscaal';

/** Whether a period stands right behind an amount, and so is that amount's. */
const isTaken = (text: AnalysedText, period: PeriodEntity): boolean =>
  text.entities.some((entity) => {
    const gap = period.from - entity.to;
    return isAmount(entity) && gap >= 0 && gap <= 2 && text.tokens[entity.to]?.text !== ',';
  });

const PAYOUT =
  /^(?:uit(?:betaald|betaling|gekeerd|tebetalen|betalen)|betaald|betalen|verrekend|overgemaakt|achteraf|declareren|gedeclareerd)$/;
const REVISES =
  /^(?:kijk|kijken|kijkt|bekijken|bekijkt|herzien|herziet|bezien|beziet|indexeren|indexeert|beoordelen|beoordeelt|past|passen|volgt|volgen|beweegt|gaat|stijgt)$/;
const REVISION = /^(?:aangepast|geïndexeerd|herzien|gewijzigd|bezien|vastgesteld|geëvalueerd|verhoogd|opnieuw)$/;
const REACH = 5;

const PAYS = /^(?:ontvang|krijg|beta|vergoed|verstrek|bedra|geldt|keert)/;

/** "bij 38 uur ontvangt hij maandelijks": the verb of payment sets the period apart from the hours before it. */
const isPaidBetween = (text: AnalysedText, from: number, to: number): boolean =>
  text.tokens.slice(from, to).some((token) => PAYS.test(token.word));

/** What a period says: how often a sum is due, when it is paid out, or something else (a rate of work, a revision). */
function roleOf(text: AnalysedText, period: PeriodEntity): 'due' | 'payout' | 'other' {
  const isRate = text.entities.some(
    (entity) =>
      (entity.kind === 'dagen' || entity.kind === 'uren') &&
      entity.from <= period.from &&
      period.to <= entity.to &&
      !isPaidBetween(text, entity.from, period.from),
  );
  if (
    isRate &&
    period.period !== 'n_jaar' &&
    (period.period === 'week' || !/^(?:voor|per)$/.test(text.tokens[period.from]?.word ?? ''))
  )
    return 'other';
  if (text.tokens[period.from]?.word === 'in' && /dag(?:en)?$/.test(text.tokens[period.from - 1]?.word ?? ''))
    return 'other';
  if (isTaken(text, period)) return 'due';
  if (text.tokens.slice(Math.max(0, period.from - 3), period.from).some((token) => REVISES.test(token.word)))
    return 'other';
  for (const [k, token] of text.tokens.slice(period.to, period.to + REACH).entries()) {
    const at = period.to + k;
    if (token.text === ',' || token.text === '.' || text.entities.some((e) => isAmount(e) && e.from === at))
      return 'due';
    if (PAYOUT.test(token.word)) return 'payout';
    if (REVISION.test(token.word)) return 'other';
  }
  return 'due';
}

const crosses = (text: AnalysedText, from: number, to: number): boolean =>
  text.entities.some((entity) => isAmount(entity) && entity.from >= from && entity.to <= to);

const CLAUSE = 7;
const FOR_ALL = /^(?:beide|beiden|alle|telkens|steeds|elk)$/;

/** "€ 350 en … € 800, beide eens per vijf jaar": a period for all amounts before it. */
const isForAll = (text: AnalysedText, { from }: PeriodEntity): boolean =>
  text.tokens.slice(Math.max(0, from - 2), from).some((token) => FOR_ALL.test(token.word));

const LEADS_TO_SUM = /^(?:voor|tot|ten|hoogste|minste|maximaal|minimaal|hooguit|een|bedrag|van|nog|eens)$/;

/** Whether a period and a sum have nothing but such words between them. */
const isReached = (between: Token[]): boolean =>
  between.length <= 5 && between.every((token) => LEADS_TO_SUM.test(token.word));

/** "€ 2,40 betaald en voor een halve dag € 1,20": a period that opens the clause of the next amount. */
const opensNext = (text: AnalysedText, period: PeriodEntity, amount: Entity): boolean =>
  text.entities.some(
    (entity) => isAmount(entity) && entity.from >= period.to && isReached(text.tokens.slice(period.to, entity.from)),
  ) && text.tokens.slice(amount.to, period.from).some((token) => /^(?:en|,|;)$/.test(token.word));

/** "…; bij één dag is dat € 20": the words right before a sum that speak of the one before it. */
const isSameSum = (between: Token[]): boolean =>
  /^(?:is|wordt|bedraagt) (?:dat|dit|deze)$/.test(
    between
      .slice(-2)
      .map((token) => token.word)
      .join(' '),
  );

/** "€ 25 per maand en verstrekt een laptop van € 900": whether a conjunction and a verb begin something else. */
function opensClause(between: Token[]): boolean {
  if (isSameSum(between)) return false;
  const at = between.findIndex((token) => /^(?:en|maar|;)$/.test(token.word));
  return at >= 0 && hasFiniteVerb(between.slice(at + 1));
}

/** How near a period is to an amount; null when it belongs to another. */
function distanceOf(text: AnalysedText, period: PeriodEntity, amount: Entity): number | null {
  const isBehind = period.from >= amount.to;
  const [from, to] = isBehind ? [amount.to, period.from] : [period.to, amount.from];
  if (isBehind && opensNext(text, period, amount)) return null;
  if (crosses(text, from, to) && !isSeries(text, from, to) && !isForAll(text, period))
    return isBehind || isTaken(text, period) ? null : to - from;
  const between = text.tokens.slice(from, to);
  if (!isBehind && isTaken(text, period) && (opensClause(between) || isForOther(text, period, amount))) return null;
  const marks =
    between.filter((token) => /^[;:|]$/.test(token.text)).length +
    between.filter((token) => token.text === ';').length +
    between.filter((token) => token.text === ',').length / 2;
  return to - from + CLAUSE * marks + (isBehind ? 0 : 4);
}

const REACH_OF_PURPOSE = 6;

/** What is paid according to the words from `from` up to `to`, as far as they name it by a strong word. */
function namedBetween(text: AnalysedText, from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const purpose = purposeAt(text.tokens, at);
    if (purpose && !purpose.isWeak) return purpose.codes.join();
  }
  return null;
}

/** "€ 20 per maand voor internet en € 500 voor een bureau": two sums that each name what they are for share no period. */
function isForOther(text: AnalysedText, period: PeriodEntity, amount: Entity): boolean {
  const sentence = text.sentences[text.tokens[amount.from]?.sentence ?? 0] as Sentence;
  if (crosses(text, period.to, amount.from)) return false;
  const before = namedBetween(text, period.to, amount.from);
  const behind = namedBetween(text, amount.to, Math.min(sentence.to, amount.to + REACH_OF_PURPOSE));
  return before !== null && behind !== null && before !== behind;
}

type Roles = Map<ReturnType<typeof roleOf>, PeriodEntity[]>;

/** The periods of a text by what they say; kept, for each of its amounts asks for them. */
const rolesOfTexts = new WeakMap<AnalysedText, Roles>();

function periodsOf(text: AnalysedText, role: 'due' | 'payout'): PeriodEntity[] {
  const known = rolesOfTexts.get(text);
  const roles =
    known ??
    Map.groupBy(
      text.entities.filter((entity) => entity.kind === 'periode'),
      (period) => roleOf(text, period),
    );
  if (!known) rolesOfTexts.set(text, roles);
  return roles.get(role) ?? [];
}

const asPaid = ({ period, n }: PeriodEntity): PaidPer => ({ period, n });

function nearest(text: AnalysedText, amount: Entity, sentence: Sentence, role: 'due' | 'payout'): PaidPer | null {
  const ranked = periodsOf(text, role)
    .filter((period) => period.from >= sentence.from && period.to <= sentence.to)
    .flatMap((period) => {
      const distance = distanceOf(text, period, amount);
      return distance === null ? [] : [{ period, distance }];
    })
    .sort((a, b) => a.distance - b.distance);
  return ranked[0] ? asPaid(ranked[0].period) : null;
}

const SAME = /^(?:dit|deze|dat|die|verhoogd|verlaagd|stijgt|aangepast)$/;

/** Whether the words before an amount speak of the sum of the sentence before ("Vanaf 2024 is dit € 2,35"). */
const speaksOfSame = (text: AnalysedText, amount: Entity, { from }: Sentence): boolean =>
  text.tokens.slice(from, amount.from).some((token) => SAME.test(token.word));

/** The first period of another sentence or heading, as far as it is about money and not about days of work. */
function firstOf(text: AnalysedText, sentence?: Sentence): PaidPer | null {
  const periods = periodsOf(text, 'due').filter((p) => !sentence || (p.from >= sentence.from && p.to <= sentence.to));
  return periods[0] ? asPaid(periods[0]) : null;
}

function fromOthers(text: AnalysedText, amount: Entity, index: number): PaidPer | null {
  const own = text.sentences[index] as Sentence;
  const lead = own.lead === null ? null : (text.sentences[own.lead] as Sentence);
  const inLead = lead && (firstOf(text, lead) ?? dayNamed(text, lead));
  if (inLead) return inLead;
  for (const k of [index - 1, index + 1, index - 2, index + 2]) {
    const sentence = text.sentences[k];
    if (!sentence || (own.lead !== null && sentence.lead === own.lead)) continue;
    const hasMoney = text.entities.some((e) => isAmount(e) && e.from >= sentence.from && e.to <= sentence.to);
    const found = firstOf(text, sentence) ?? (k < index ? dayNamed(text, sentence) : null);
    if (found && (!hasMoney || (k === index - 1 && speaksOfSame(text, amount, own)))) return found;
  }
  return null;
}

function fromContext(context: Context): PaidPer | null {
  for (const above of [context.lead, ...[...context.headings].reverse()]) {
    if (!above) continue;
    const text = analyse(above);
    const found = firstOf(text);
    if (found) return found;
  }
  return null;
}

/** Whether a period stands right behind an amount ("thuiswerkdagen € 20 per maand"). */
const isFollowed = (text: AnalysedText, amount: Entity): boolean =>
  periodsOf(text, 'due').some(({ from }) => from >= amount.to && from - amount.to <= 2);

/** How often an amount is paid, by the period nearest to it; null when the text does not say. */
export function periodOfAmount(text: AnalysedText, amount: Entity, context: Context): PaidPer | null {
  const index = text.tokens[amount.from]?.sentence ?? 0;
  const sentence = text.sentences[index] as Sentence;
  return (
    (isFollowed(text, amount) ? null : dayBefore(text, amount)) ??
    nearest(text, amount, sentence, 'due') ??
    paidInMonth(text, sentence) ??
    dayNamed(text, sentence) ??
    timesDays(text, sentence) ??
    nearest(text, amount, sentence, 'payout') ??
    fromOthers(text, amount, index) ??
    fromContext(context) ??
    paidOverYear(text, sentence)
  );
}
