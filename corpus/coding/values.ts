import { boundOf } from '../language/bounds.ts';
import type { Bound, Code, CodeHit, Period, Value } from '../model/coding.ts';
import type { AnalysedText, Entity, Sentence } from '../model/text.ts';
import { type Context, codeOfAmount } from './values-code.ts';
import { validityOf } from './values-dates.ts';
import { purposesBeside } from './values-distance.ts';
import { periodOfAmount } from './values-period.ts';
import { dayNamed } from './values-period-named.ts';
import { isProRata } from './values-pro-rata.ts';
import { MONEY_CODES } from './values-purposes.ts';

export type { Context } from './values-code.ts';

type Money = Extract<Entity, { kind: 'bedrag' }>;
type Fiscal = Extract<Entity, { kind: 'fiscaal' }>;

const sentenceOf = (text: AnalysedText, entity: Entity): number => text.tokens[entity.from]?.sentence ?? 0;

const FISCAL_REACH = 8;

/** The reference to the tax-free maximum right before an amount, which is then its figure ("het fiscale maximum van € 2,15"). */
const fiscalBefore = (fiscals: Fiscal[], money: Money): Fiscal | undefined =>
  fiscals.find((fiscal) => fiscal.to <= money.from && money.from - fiscal.to <= FISCAL_REACH);

function boundOfMoney(text: AnalysedText, money: Money, fiscals: Fiscal[]): Bound {
  const sentence = text.sentences[sentenceOf(text, money)] as Sentence;
  const fiscal = fiscalBefore(fiscals, money);
  const bound = fiscal ? boundOf(text.tokens, fiscal.from, fiscal.to, sentence.from, sentence.to) : money.bound;
  return bound === 'exact' && isProRata(text, money) ? 'max' : bound;
}

const REFERS = /^(?:dit|dat|deze|het|die|in|per|voor|momenteel|thans|vanaf|indien|als|wanneer)$/;

const FOLLOWS =
  /^(?:mee|volgt|volgen|meestijgt|meebeweegt|dienovereenkomstig|overeenkomstig|nieuwe|gewijzigde|eveneens|navenant|gelijktijdig)$/;
const CHANGES = /^(?:wijzig|verhoog|stijg|verander|aangepast|indexe|geïndexeerd|bijgesteld|volg)/;

/** "Wijzigt het vrijgestelde maximum, dan wijzigt de vergoeding mee": the sum above moves with the tax-free maximum. */
function follows(text: AnalysedText, index: number): boolean {
  const { from, to } = text.sentences[index] as Sentence;
  const tokens = text.tokens.slice(from, to);
  return tokens.some((token) => FOLLOWS.test(token.word)) && tokens.some((token) => CHANGES.test(token.word));
}

/** The amount that a reference to the tax-free maximum belongs to: in its sentence, else in one beside it that refers. */
function amountOf(text: AnalysedText, fiscal: Fiscal, amounts: Money[]): Money | undefined {
  const index = sentenceOf(text, fiscal);
  const inSentence = amounts.filter((money) => sentenceOf(text, money) === index);
  if (inSentence.length > 0)
    return inSentence.sort((a, b) => Math.abs(a.from - fiscal.from) - Math.abs(b.from - fiscal.from))[0];
  if (follows(text, index)) return amounts.findLast((money) => sentenceOf(text, money) < index);
  const refers = (k: number): boolean => REFERS.test(text.tokens[text.sentences[k]?.from ?? -1]?.word ?? '');
  const next = amounts.find((money) => sentenceOf(text, money) === index + 1);
  if (next && refers(index + 1)) return next;
  return refers(index) ? amounts.findLast((money) => sentenceOf(text, money) === index - 1) : undefined;
}

const BETWEEN_YEARS = /^(?:in|en|over|voor|per|vanaf|met|ingang|van|januari|jan|\(|\)|,|20\d\d|1)$/;

/** The sums that follow the figure of a tax-free maximum year by year ("€ 2,00 in 2022 en € 2,15 in 2023"). */
function laterFigures(text: AnalysedText, figure: Money, amounts: Money[]): Money[] {
  const found: Money[] = [];
  for (let last = figure; ; last = found.at(-1) as Money) {
    const next = amounts.find((money) => money.from >= last.to && sentenceOf(text, money) === sentenceOf(text, figure));
    const between = next ? text.tokens.slice(last.to, next.from) : [];
    const isYearByYear = between.length > 0 && between.every((token) => BETWEEN_YEARS.test(token.word));
    if (!next || !isYearByYear || !between.some((token) => token.kind === 'number')) return found;
    found.push(next);
  }
}

/**
 * Whether an amount stands in an item of an enumeration that, like its lead, names no purpose, while the code stands in another item:
 * "a. wie bhv'er is: € 250; b. wie thuiswerkt: € 180".
 */
function isOfOtherItem(text: AnalysedText, amount: Entity, hit: CodeHit | undefined): boolean {
  const own = text.sentences[sentenceOf(text, amount)] as Sentence;
  if (own.lead === null || !hit) return false;
  const holds = ({ start, end }: Sentence) => hit.spans.some((span) => start < span.end && span.start < end);
  const lead = text.sentences[own.lead] as Sentence;
  const namesPurpose = [own, lead].some((part) =>
    purposesBeside(text, amount, part).some(({ purpose }) => purpose.codes.length > 0),
  );
  return !holds(own) && !namesPurpose && text.sentences.some((other) => other.lead === own.lead && holds(other));
}

const REPLACES = /(?:^| )(?:vervangen door|gewijzigd in|gelezen als)(?: |$)/;

/** "wordt '€ 2,00' vervangen door '€ 2,15'": the sum that an amending text puts aside. */
const isReplaced = (text: AnalysedText, amount: Entity, amounts: Entity[]): boolean => {
  const next = amounts.find(({ from }) => from >= amount.to);
  const between = next && text.tokens.slice(amount.to, next.from);
  const isOne = between?.every((token) => token.sentence === text.tokens[amount.from]?.sentence);
  return (
    Boolean(isOne) &&
    REPLACES.test(
      between
        ?.filter(({ kind }) => kind === 'word')
        .map(({ word }) => word)
        .join(' ') ?? '',
    )
  );
};

type Coded<E extends Entity> = { entity: E; code: Code };

function coded<E extends Entity>(
  text: AnalysedText,
  entities: E[],
  codes: ReadonlyMap<Code, CodeHit>,
  context: Context,
): Coded<E>[] {
  const present = new Set(codes.keys());
  return entities.flatMap((entity) => {
    const code = codeOfAmount(text, entity, present, context);
    return code && !isOfOtherItem(text, entity, codes.get(code)) ? [{ entity, code }] : [];
  });
}

const BY_DAY: readonly (Period | undefined)[] = ['dag', 'halve_dag', 'uur'];
const EQUIPMENT: readonly Code[] = ['werkplekbudget', 'ict_middelen'];

const BESIDE = 3;

/** Nobody gets a laptop or desk by the day: such a sum is for the cost of home working, unless it says so itself. */
function codeByPeriod(
  text: AnalysedText,
  { entity, code }: Coded<Money>,
  period: Period | undefined,
  present: ReadonlySet<Code>,
): Code {
  if (!EQUIPMENT.includes(code) || !BY_DAY.includes(period) || !present.has('thuiswerkvergoeding')) return code;
  const sentence = text.sentences[sentenceOf(text, entity)] as Sentence;
  const isNamed = purposesBeside(text, entity, sentence).some(
    ({ purpose, distance }) => distance <= BESIDE && purpose.codes.some((one) => EQUIPMENT.includes(one)),
  );
  return isNamed ? code : 'thuiswerkvergoeding';
}

/** A sum in figures. */
function moneyValue(
  text: AnalysedText,
  sum: Coded<Money>,
  fiscals: Fiscal[],
  isFiscal: boolean,
  context: Context,
  present: ReadonlySet<Code>,
): Value {
  const { entity } = sum;
  const paid = periodOfAmount(text, entity, context) ?? (isFiscal ? { period: 'dag' as const, n: null } : null);
  return {
    code: codeByPeriod(text, sum, paid?.period, present),
    amount: entity.amount,
    bound: boundOfMoney(text, entity, fiscals),
    fiscal_max: isFiscal,
    period: paid?.period ?? null,
    n: paid?.n ?? null,
    ...validityOf(text, entity),
    span: { start: entity.start, end: entity.end },
  };
}

/** A sum that is only named as the tax-free maximum; per day where no period is named. */
function fiscalValue(text: AnalysedText, { entity, code }: Coded<Fiscal>, context: Context): Value {
  const sentence = text.sentences[sentenceOf(text, entity)] as Sentence;
  const paid = dayNamed(text, sentence) ?? periodOfAmount(text, entity, context) ?? { period: 'dag' as const, n: null };
  const bound = boundOf(text.tokens, entity.from, entity.to, sentence.from, sentence.to);
  return {
    code,
    amount: null,
    bound,
    fiscal_max: true,
    ...paid,
    ...validityOf(text, entity),
    span: { start: entity.start, end: entity.end },
  };
}

const keyOf = ({ code, amount, period, n, from }: Value): string => [code, amount, period, n, from].join(' ');

/** A sum that is said twice ("€ 2,- (twee euro)") is one value. */
const withoutRepeats = (values: Value[]): Value[] =>
  values.filter((value, i) => values.findIndex((other) => keyOf(other) === keyOf(value)) === i);

/** The amounts of a passage, each bound to one of the codes that the passage carries; in the order of the text. */
export function valuesOf(text: AnalysedText, codes: readonly CodeHit[], context: Context): Value[] {
  const present = new Map(codes.map((hit) => [hit.code, hit]));
  if (!MONEY_CODES.some((code) => present.has(code))) return [];
  const sums = text.entities.filter((entity) => entity.kind === 'bedrag');
  const money = sums.filter((sum) => !isReplaced(text, sum, sums));
  const fiscal = text.entities.filter((entity) => entity.kind === 'fiscaal');
  const amounts = coded(text, money, present, context);
  const fiscals = coded(text, fiscal, present, context);
  const figures = new Map(fiscals.map(({ entity }) => [entity, amountOf(text, entity, money)]));
  const isFiscal = new Set(
    [...figures.values()].flatMap((sum) => (sum ? [sum, ...laterFigures(text, sum, money)] : [])),
  );
  const values = [
    ...amounts.map((amount) =>
      moneyValue(text, amount, fiscal, isFiscal.has(amount.entity), context, new Set(present.keys())),
    ),
    ...fiscals.filter(({ entity }) => !figures.get(entity)).map((reference) => fiscalValue(text, reference, context)),
  ];
  return withoutRepeats(values.sort((a, b) => a.span.start - b.span.start));
}
