import type { AnalysedText, Entity, Sentence, Token } from '../model/text.ts';

/** When an amount holds: first and last day, ISO, both inclusive. */
export type Validity = { from: string | null; until: string | null };

type Edge = { edge: 'from' | 'until'; date: string; at: number };

function daysFrom(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const dayBefore = (iso: string): string => daysFrom(iso, -1);

const wordsBefore = (tokens: Token[], at: number, n: number): string =>
  tokens
    .slice(Math.max(0, at - n), at)
    .map((token) => token.word)
    .join(' ');

/** Which edge of a period a date is, by the words before it; null when it is neither. */
function edgeOf(tokens: Token[], at: number, date: string): Edge | null {
  const before = wordsBefore(tokens, at, 3);
  if (/(?:tot en met|t \/ m)$/.test(before)) return { edge: 'until', date, at };
  if (/tot(?: aan)?$/.test(before)) return { edge: 'until', date: dayBefore(date), at };
  return /(?:vanaf|per|ingang van|sinds|ingaande|van|m \. i \. v \.|na)$/.test(before)
    ? { edge: 'from', date, at }
    : null;
}

/** "in 2024", "voor het jaar 2023", "2024:": a calendar year; "vanaf 2024" only its first day. */
function yearEdges(tokens: Token[], at: number): Edge[] {
  const year = tokens[at]?.text ?? '';
  if (tokens[at]?.kind !== 'number' || !/^20[0-4]\d$/.test(year)) return [];
  const before = wordsBefore(tokens, at, 2);
  const from: Edge = { edge: 'from', date: `${year}-01-01`, at };
  const until: Edge = { edge: 'until', date: `${year}-12-31`, at };
  if (/(?:vanaf|per|sinds)$/.test(before)) return [from];
  if (/(?:^|\s)(?:in|voor|over|jaar|kalenderjaar|\()$/.test(before) || /^[:|]$/.test(tokens[at + 1]?.text ?? ''))
    return [from, until];
  return [];
}

/** "Tot 1 januari € 2, daarna € 3": a sum that begins where the one before it ends. */
function edgeAfter(tokens: Token[], at: number, edges: Edge[]): Edge[] {
  const isAfter =
    tokens[at]?.word === 'daarna' || /(?:^| )vanaf (?:dan|die datum|dat moment)$/.test(wordsBefore(tokens, at + 1, 3));
  const last = isAfter ? edges.findLast((edge) => edge.edge === 'until' && edge.at < at) : undefined;
  return last ? [{ edge: 'from', date: daysFrom(last.date, 1), at }] : [];
}

function edgesIn(text: AnalysedText, sentence: Sentence): Edge[] {
  const dates = text.entities.filter((e) => e.kind === 'datum' && e.from >= sentence.from && e.to <= sentence.to);
  const edges = dates.flatMap((e) => (e.kind === 'datum' ? (edgeOf(text.tokens, e.from, e.date) ?? []) : []));
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!dates.some((e) => e.from <= at && at < e.to)) edges.push(...yearEdges(text.tokens, at));
    edges.push(...edgeAfter(text.tokens, at, edges));
  }
  return edges;
}

const CHANGES = /\b(?:verhoogd|verlaagd|opgehoogd|bijgesteld|aangepast|stijgt|verhoging|omhoog)\b/;
const REACH_OF_CHANGE = 9;

/** "van € 2,- naar € 3,-", "nu € 2,-, verhoogd tot € 3,-": the old and the new sum of one change. */
function isRaise(tokens: Token[], from: Entity, to: Entity): boolean {
  const isOld = /(?:^| )(?:van|huidige|nu|thans|momenteel|was)(?: netto| bruto)?$/.test(
    wordsBefore(tokens, from.from, 2),
  );
  if (!isOld || to.from - from.to > REACH_OF_CHANGE) return false;
  const between = wordsBefore(tokens, to.from, to.from - from.to);
  if (/\b(?:naar|wordt)\b/.test(between)) return true;
  return /\btot\b/.test(between) && CHANGES.test(`${wordsBefore(tokens, from.from, REACH_OF_CHANGE)} ${between}`);
}

/** Of a sum that changes on a date, the old one holds until the day before and the new one from it. */
function validityInRaise(text: AnalysedText, amounts: Entity[], k: number, edges: Edge[]): Validity | null {
  const [before, own, after] = [amounts[k - 1], amounts[k] as Entity, amounts[k + 1]];
  const starts = edges.filter((edge) => edge.edge === 'from');
  const date = starts.length === 1 ? starts[0]?.date : undefined;
  if (!date) return null;
  if (after && isRaise(text.tokens, own, after)) return { from: null, until: dayBefore(date) };
  return before && isRaise(text.tokens, before, own) ? { from: date, until: null } : null;
}

/** "€ 2 tot 1 juli en vanaf 1 juli € 3": of the dates between two sums, those from which the second holds. */
function ofNext(edges: Edge[], low: number, high: number): Edge[] {
  const between = edges.filter((e) => e.at >= low && e.at < high);
  const until = between.find((e) => e.edge === 'until');
  return until ? between.filter((e) => e.edge === 'from' && e.at > until.at && e.date > until.date) : [];
}

/**
 * The dates that the text gives for an amount: those between the amount before it and itself; behind it when it is the
 * last one or no date stands before it.
 */
export function validityOf(text: AnalysedText, amount: Entity): Validity {
  const sentence = text.sentences[text.tokens[amount.from]?.sentence ?? 0] as Sentence;
  const amounts = text.entities.filter((e) => e.kind === 'bedrag' && e.from >= sentence.from && e.to <= sentence.to);
  const k = amounts.findIndex((e) => e.from === amount.from);
  const low = amounts[k - 1]?.to ?? sentence.from;
  const high = amounts[k + 1]?.from ?? sentence.to;
  const edges = edgesIn(text, sentence);
  const changed = validityInRaise(text, amounts, k, edges);
  if (changed) return changed;
  const first = amounts[0]?.from ?? sentence.to;
  const areBefore = edges.some((e) => e.at < first) || amounts.length === 0;
  const mine = areBefore
    ? edges.filter((e) => (e.at >= low && e.at < amount.from) || (k === amounts.length - 1 && e.at >= amount.to))
    : [...ofNext(edges, low, amount.from), ...edges.filter((e) => e.at >= amount.to && e.at < high)].filter(
        (e) => !ofNext(edges, amount.to, high).includes(e),
      );
  const dateOf = (edge: Edge['edge']): string | null => mine.find((e) => e.edge === edge)?.date ?? null;
  return { from: dateOf('from'), until: dateOf('until') };
}
