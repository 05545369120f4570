import { analyse } from '../language/analyse.ts';
import type { CodeHit, Extent } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';
import { placeNear, placesInOrder } from './extent-place.ts';
import type { Context } from './values-code.ts';

type Quantity = Extract<Entity, { kind: 'dagen' | 'uren' | 'percentage' }>;

const isQuantity = (entity: Entity): entity is Quantity =>
  entity.kind === 'dagen' || entity.kind === 'uren' || entity.kind === 'percentage';

const words = (text: AnalysedText, from: number, to: number): Token[] => text.tokens.slice(Math.max(0, from), to);
const has = (tokens: Token[], test: RegExp): boolean => tokens.some((token) => test.test(token.word));

const WORKING_TIME = /(?:tijd|duur|uren|week|dagen|dienstverband|werk|fte|omvang)$/;
const CONDITION = /^(?:wie|die|indien|als|wanneer|mits|degene|degenen|zodra)$/;
const PAYMENT = /(?:vergoeding|vergoed|tegemoetkoming|budget|bedrag|toelage|^ontvang|inricht|betaald$|betaling$)/;
const ABROAD = /^(?:buitenland|buitenlandse|land|landen|lidstaat|lidstaten|eu|eer)$/;
const CONTRACT =
  /(?:arbeidsduur|werkweek|dienstverband|contract|aanstelling|arbeidsovereenkomst|arbeidspatroon|werkrooster|dienstbetrekking)$/;

const OF = /^(?:van|is|bedraagt|tot|boven|onder|meer|minder)$/;

const sentenceOf = (text: AnalysedText, quantity: Quantity): Sentence =>
  text.sentences[text.tokens[quantity.from]?.sentence ?? 0] as Sentence;

/** The words of the clause that holds a token: up to the nearest comma or semicolon on both sides. */
function clauseOf(text: AnalysedText, quantity: Quantity): Token[] {
  const sentence = sentenceOf(text, quantity);
  let [from, to] = [quantity.from, quantity.to];
  while (from > sentence.from && !/^[,;:]$/.test(text.tokens[from - 1]?.text ?? '')) from--;
  while (to < sentence.to && !/^[,;:]$/.test(text.tokens[to]?.text ?? '')) to++;
  return words(text, from, to);
}

const CAN = /^(?:kan|kunnen|mag|mogen|moet|moeten|dient|dienen)$/;
const OPENS_CONDITION = /^(?:werkt|werken|werk|heeft|is|wordt)$/;

/** Whether the clause of a quantity is a condition ("wie …", "bij twee dagen …", "Werkt hij …, dan …"). */
function isCondition(text: AnalysedText, quantity: Quantity): boolean {
  const clause = clauseOf(text, quantity);
  const before = clause.filter((token) => token.end <= quantity.start);
  if (has(before, CONDITION) || has(before.slice(-4), /^(?:bij|voorwaarde|voorwaarden)$/)) return true;
  const isFirst = clause[0]?.start === sentenceOf(text, quantity).start;
  return isFirst && OPENS_CONDITION.test(clause[0]?.word ?? '') && !has(clause, CAN);
}

/** "Wie ten minste een dag per week thuiswerkt, ontvangt …": a threshold for money is no extent. */
function isConditionForMoney(text: AnalysedText, quantity: Quantity): boolean {
  const sentence = sentenceOf(text, quantity);
  const hasMoney =
    has(words(text, sentence.from, sentence.to), PAYMENT) ||
    text.entities.some((e) => e.kind === 'bedrag' && e.from >= sentence.from && e.to <= sentence.to);
  return hasMoney && isCondition(text, quantity);
}

/** The size of the job ("werknemers die vier dagen per week werken", "een werkweek van 36 uur"), not of home working. */
function isContract(text: AnalysedText, quantity: Quantity): boolean {
  const sentence = sentenceOf(text, quantity);
  if (quantity.kind === 'percentage') return false;
  const before = words(text, Math.max(sentence.from, quantity.from - 5), quantity.from);
  if (before.some((token, k) => CONTRACT.test(token.word) && OF.test(before[k + 1]?.word ?? ''))) return true;
  const next = words(text, quantity.to, Math.min(sentence.to, quantity.to + 3));
  const works =
    /^(?:werkt|werken|werkzaam|werkende|arbeid)$/.test(next[0]?.word ?? '') &&
    !has(next, /^(?:op|vanuit|thuis|buiten|aan)$/);
  const clause = clauseOf(text, quantity);
  const named = works ? clause.filter((token) => token.start < quantity.end) : clause;
  const namesPlace = placeNear(named, 0, 0, 0, named.length) !== null;
  if (works && !namesPlace && has(named, /^(?:die|wie)$/)) return true;
  if (quantitiesIn(text, sentence).length < 2) return false;
  if (
    before.at(-1)?.word === 'bij' &&
    placeNear(text.tokens, quantity.to, quantity.to, quantity.to, quantity.to + 3) === null
  )
    return true;
  return !namesPlace && (works || (quantity.kind === 'uren' && isCondition(text, quantity)));
}

/** "50% van de arbeidsduur" is an extent, "50% van het bedrag" and "50% van de medewerkers" are not. */
function isShareOfTime(text: AnalysedText, quantity: Quantity): boolean {
  if (quantity.kind !== 'percentage') return true;
  const sentence = sentenceOf(text, quantity);
  const behind = words(text, quantity.to, Math.min(sentence.to, quantity.to + 8));
  if (has(behind.slice(0, 6), /(?:bedrag|kosten|vergoeding|loon|salaris|abonnement|tarief|prijs)$/)) return false;
  if (has(behind.slice(0, 3), /^(?:werknemers|medewerkers|collega's|personeel|bezetting|team|afdeling)$/)) return false;
  return (
    has(behind, WORKING_TIME) || placeNear(text.tokens, quantity.from, quantity.to, sentence.from, sentence.to) !== null
  );
}

/** Days that say how often money is paid ("€ 1,20 voor een halve dag"). */
const isPeriod = (text: AnalysedText, quantity: Quantity): boolean =>
  text.entities.some((entity) => entity.kind === 'periode' && entity.from < quantity.from && entity.to >= quantity.to);

/** How a travel allowance is worked out: its days are no amount of home work. */
const RECKONED = /^(?:berekend|berekening|reisdagen)$/;

function isExtent(text: AnalysedText, quantity: Quantity): boolean {
  const sentence = sentenceOf(text, quantity);
  if (has(words(text, sentence.from, sentence.to), RECKONED)) return false;
  if (has(words(text, sentence.from, sentence.to), ABROAD) && quantity.kind === 'dagen' && quantity.per !== 'week')
    return false;
  return (
    isShareOfTime(text, quantity) &&
    !isPeriod(text, quantity) &&
    !isContract(text, quantity) &&
    !isConditionForMoney(text, quantity)
  );
}

const quantitiesIn = (text: AnalysedText, { from, to }: Sentence): Quantity[] =>
  text.entities.filter(isQuantity).filter((entity) => entity.from >= from && entity.to <= to);

const REST = /^(?:overige|resterende|andere)$/;

/** "drie dagen op het Mediapark en de overige dagen elders": what comes before the rest is worked in the other place. */
function placeBeforeRest(text: AnalysedText, quantity: Quantity, { from, to }: Sentence): Extent['of'] | null {
  const rest = text.tokens.findIndex(
    (token, k) =>
      k >= quantity.to &&
      k < to &&
      REST.test(token.word) &&
      /^(?:dagen|uren|tijd|werktijd)$/.test(text.tokens[k + 1]?.word ?? ''),
  );
  const comma = text.tokens.findLastIndex((token, k) => k >= from && k < quantity.from && token.text === ',');
  if (rest < 0 || placeNear(text.tokens, quantity.from, quantity.to, Math.max(from, comma), rest)) return null;
  const place = placeNear(text.tokens, rest, rest, rest, Math.min(to, rest + 8));
  return place && (place === 'thuis' ? 'kantoor' : 'thuis');
}

/** The place of one of two quantities whose places are named before them, in their order. */
function placeByOrder(text: AnalysedText, quantity: Quantity, sentence: Sentence): Extent['of'] | null {
  const all = quantitiesIn(text, sentence);
  const places = all[0] && placesInOrder(text.tokens, sentence.from, all[0].from, sentence.to);
  return (places && all.length === 2 && places[all.indexOf(quantity)]) || null;
}

/** Home or office: by the quantity's own sentence, else the sentences before it, else the headings; home when nothing says. */
function placeOf(text: AnalysedText, quantity: Quantity, context: Context): Extent['of'] {
  const own = sentenceOf(text, quantity);
  const inSentence =
    placeByOrder(text, quantity, own) ??
    placeBeforeRest(text, quantity, own) ??
    placeNear(text.tokens, quantity.from, quantity.to, own.from, own.to);
  if (inSentence) return inSentence;
  const lead = own.lead === null ? undefined : text.sentences[own.lead];
  const governing = lead ?? text.sentences[(text.tokens[quantity.from]?.sentence ?? 0) - 1];
  const inLead = governing && placeNear(text.tokens, governing.to, governing.to, governing.from, governing.to);
  if (inLead) return inLead;
  for (const above of [context.lead, ...[...context.headings].reverse()]) {
    const { tokens } = analyse(above ?? '');
    const place = placeNear(tokens, tokens.length, tokens.length, 0, tokens.length);
    if (place) return place;
  }
  return 'thuis';
}

const asExtent = (text: AnalysedText, quantity: Quantity, context: Context): Extent => ({
  days_per_week: quantity.kind === 'dagen' ? quantity.days : null,
  percentage: quantity.kind === 'percentage' ? quantity.percentage : null,
  hours: quantity.kind === 'uren' ? quantity.hours : null,
  bound: quantity.bound,
  of: placeOf(text, quantity, context),
  per: quantity.kind === 'percentage' ? 'week' : quantity.per,
  span: { start: quantity.start, end: quantity.end },
});

const keyOf = (extent: Extent): string =>
  [extent.days_per_week, extent.percentage, extent.hours, extent.of, extent.per].join(' ');

/**
 * How much home or office work a passage speaks of, as printed; empty unless it carries the code `omvang`. Days of the
 * job, thresholds for money and days abroad are none. What is said twice ("een vijfde deel (20%)") is given once.
 */
export function extentOf(text: AnalysedText, codes: readonly CodeHit[], context: Context): Extent[] {
  if (!codes.some((hit) => hit.code === 'omvang')) return [];
  const extents = text.entities
    .filter(isQuantity)
    .filter((quantity) => isExtent(text, quantity))
    .map((quantity) => asExtent(text, quantity, context));
  return extents.filter((extent, i) => extents.findIndex((other) => keyOf(other) === keyOf(extent)) === i);
}
