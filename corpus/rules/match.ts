import type { Span } from '../model/span.ts';
import type { CompiledQuery } from './compile-query.ts';
import type { PassageView, Stretch } from './view.ts';
import { clausesIn, firstFrom, type Search, stretchesOf } from './words.ts';

/** One place where a query fires. */
export type Match = {
  /** The words that made it fire, in the passage's text, in order. */
  stretches: Stretch[];
  /** Indexes of the sentences in which they stand. */
  sentences: number[];
};

/**
 * Where a query is tried: stretches of tokens of which the first is the matter itself and the others lead it. `headings`: those
 * that `kop(…)` sees; absent: all.
 */
export type Area = { parts: Stretch[]; here: Stretch[] | null; headings?: Stretch };

/** Stretches that together fulfil a query. */
type Finding = Stretch[];

/** Sentences above an item of an enumeration that still count as its own. */
const MAX_LEADS = 4;
/** Findings in a lead that each of its items is tried with. */
const MAX_FROM_LEAD = 8;

/** A guard: steps grow with text and query alone, and no passage of a cao comes near this. */
const MAX_STEPS = 100_000_000;

/** Every place in the passage's text where a query fires. */
export const findMatches = (query: CompiledQuery, search: Search): Match[] =>
  matchesUnder(query, search, search.view.headings);

/** As `findMatches`, where `kop(…)` sees only these headings. */
export function matchesUnder(query: CompiledQuery, search: Search, headings: Stretch): Match[] {
  const { view } = search;
  if (view.body.to === 0) return [];
  return evaluate(query, search, { parts: [view.body], here: null, headings }).map((finding) => matchOf(finding, view));
}

/** Whether a query holds in an area. */
export const holds = (query: CompiledQuery, search: Search, area: Area): boolean =>
  evaluate(query, search, area).length > 0;

/** Whether a query can hold in any area of a passage: blind for scopes and for what must be absent. */
export function canHold(query: CompiledQuery, search: Search): boolean {
  switch (query.kind) {
    case 'words':
      return stretchesOf(search, query.words).length > 0;
    case 'and':
      return query.parts.every((part) => canHold(part, search));
    case 'or':
      return query.parts.some((part) => canHold(part, search));
    case 'scope':
      return canHold(query.query, search);
  }
}

/** A sentence with the sentences that lead it, nearest first. */
export function zoneOf(view: PassageView, sentence: number): Stretch[] {
  const zone: Stretch[] = [];
  for (let index: number | null = sentence; index !== null && zone.length <= MAX_LEADS; ) {
    const part: PassageView['sentences'][number] | undefined = view.sentences[index];
    if (!part) break;
    zone.push({ from: part.from, to: part.to });
    index = part.lead;
  }
  return zone;
}

/** The sentences of a match, each with its leads, and its words as `hier(…)`. */
export function areaOf(match: Match, view: PassageView): Area {
  return { parts: match.sentences.flatMap((sentence) => zoneOf(view, sentence)), here: match.stretches };
}

/** Spans in the passage's text; stretches that overlap become one. */
export function spansOf(stretches: Stretch[], view: PassageView): Span[] {
  const spans: Span[] = [];
  let end = -1;
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const span = { start: view.tokens[from]?.start ?? 0, end: view.tokens[to - 1]?.end ?? 0 };
    const last = spans.at(-1);
    if (last && from < end) last.end = Math.max(last.end, span.end);
    else spans.push(span);
    end = Math.max(end, to);
  }
  return spans;
}

function matchOf(finding: Finding, view: PassageView): Match {
  const inBody = finding.filter((stretch) => stretch.to <= view.body.to).sort((a, b) => a.from - b.from);
  const first = view.sentences[0];
  const stretches = inBody.length > 0 || !first ? inBody : [{ from: first.from, to: first.to }];
  return { stretches, sentences: [...new Set(stretches.map((stretch) => view.sentenceOf[stretch.from] ?? 0))] };
}

function evaluate(query: CompiledQuery, search: Search, area: Area): Finding[] {
  if (++search.steps > MAX_STEPS) throw new Error(`A query took more than ${MAX_STEPS} steps on one passage`);
  switch (query.kind) {
    case 'words':
      return within(stretchesOf(search, query.words), area, search).map((stretch) => [stretch]);
    case 'or':
      return query.parts.flatMap((part) => evaluate(part, search, area)).sort((a, b) => start(a) - start(b));
    case 'and':
      return both(query.parts, query.not, search, area);
    case 'scope':
      return evaluateScope(query, search, area);
  }
}

function evaluateScope(query: CompiledQuery & { kind: 'scope' }, search: Search, area: Area): Finding[] {
  const { view } = search;
  const { headings = view.headings } = area;
  const everywhere = (...parts: Stretch[]) => evaluate(query.query, search, { parts, here: null, headings });
  switch (query.scope) {
    case 'lid':
      return everywhere(view.body);
    case 'kop':
      return everywhere(headings);
    case 'artikel':
      return everywhere(view.body, view.lead, headings);
    case 'hier':
      return area.here ? evaluate(query.query, search, area).filter((f) => f.some((s) => touches(s, area.here))) : [];
    case 'zin':
      return sentencesIn(area, view).flatMap((sentence) => inSentence(query.query, search, area, sentence));
    case 'deelzin':
    case 'bijzin': {
      const clauses = query.scope === 'bijzin' ? subordinates : wholeClauses;
      return sentencesIn(area, view).flatMap((sentence) =>
        clauses(search, sentence).flatMap((parts) => inClause(query.query, search, parts, area, sentence)),
      );
    }
  }
}

const touches = (stretch: Stretch, others: Stretch[] | null): boolean =>
  others?.some((other) => stretch.from < other.to && other.from < stretch.to) ?? false;

function sentencesIn(area: Area, view: PassageView): number[] {
  const indexes = new Set<number>();
  for (const { from, to } of area.parts) {
    if (from === to) continue;
    for (let index = view.sentenceOf[from] ?? 0; index <= (view.sentenceOf[to - 1] ?? 0); index++) indexes.add(index);
  }
  return [...indexes];
}

/** The clauses of a sentence with a verb and an opening of their own: conditions, relative clauses, reasons. */
const subordinates = (search: Search, sentence: number): Stretch[][] =>
  clausesIn(search, sentence)
    .filter(({ isSubordinate, isInfinitive }) => isSubordinate && !isInfinitive)
    .map((clause) => [clause]);

/** Every subordinate clause of a sentence, and every main clause without those in it. */
function wholeClauses(search: Search, sentence: number): Stretch[][] {
  const clauses = clausesIn(search, sentence);
  const ofMain = clauses.filter(({ isSubordinate, isInfinitive }) => !isSubordinate || isInfinitive);
  const mains = [...new Set(ofMain.map(({ main }) => main))];
  return [...mains.map((main) => ofMain.filter((one) => one.main === main)), ...subordinates(search, sentence)];
}

/**
 * What holds in a clause (its stretches) and in the leads of its sentence that are in the area; where words were found, only in
 * the clauses that they touch.
 */
function inClause(query: CompiledQuery, search: Search, clause: Stretch[], area: Area, sentence: number): Finding[] {
  const { parts, here } = area;
  if (here && !clause.some((part) => touches(part, here))) return [];
  const leads = zoneOf(search.view, sentence)
    .slice(1)
    .filter(({ from, to }) => parts.some((part) => part.from <= from && to <= part.to));
  const found = evaluate(query, search, { ...area, parts: [...clause, ...leads] });
  return found.filter((finding) => finding.some((stretch) => search.view.sentenceOf[stretch.from] === sentence));
}

/** What holds in a sentence and its leads; what holds in the leads alone is found there. */
function inSentence(query: CompiledQuery, search: Search, area: Area, sentence: number): Finding[] {
  const { view } = search;
  const found = evaluate(query, search, { ...area, parts: zoneOf(view, sentence), here: null });
  return found.filter((finding) => finding.some((stretch) => view.sentenceOf[stretch.from] === sentence));
}

/** The stretches that begin and end in an area; of each lead only the last few, so that long lists stay linear. */
function within(stretches: Stretch[], { parts }: Area, search: Search): Stretch[] {
  const found: Stretch[] = [];
  for (const [index, part] of parts.entries()) {
    const end = firstFrom(stretches, part.to);
    const begin = firstFrom(stretches, part.from);
    for (let i = index === 0 ? begin : Math.max(begin, end - MAX_FROM_LEAD); i < end; i++)
      if (endsIn(stretches[i] as Stretch, parts)) found.push(stretches[i] as Stretch);
  }
  search.steps += found.length + parts.length;
  return found.sort((a, b) => a.from - b.from);
}

const endsIn = ({ to }: Stretch, parts: Stretch[]): boolean => parts.some((part) => part.from < to && to <= part.to);

/** What fulfils all parts and none of `not`: around each finding of the rarest part the nearest of the others. */
function both(parts: CompiledQuery[], not: CompiledQuery[], search: Search, area: Area): Finding[] {
  const found: Finding[][] = [];
  for (const part of parts) {
    const findings = evaluate(part, search, area);
    if (findings.length === 0) return [];
    found.push(findings);
  }
  if (not.some((part) => holds(part, search, area))) return [];
  const bodyEnd = search.view.body.to;
  const anchors = found.filter((findings) => findings.some((finding) => start(finding) < bodyEnd));
  const rarest = (anchors.length > 0 ? anchors : found).reduce((a, b) => (b.length < a.length ? b : a));
  const others = found.filter((findings) => findings !== rarest);
  search.steps += rarest.length * found.length;
  return rarest.map((finding) => [
    ...finding,
    ...others.flatMap((findings) => nearest(findings, finding, search.view)),
  ]);
}

const start = (finding: Finding): number => finding[0]?.from ?? 0;

/** Of findings ordered by start, the one nearest to another: in its sentence when there is one. */
function nearest(findings: Finding[], to: Finding, view: PassageView): Finding {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (start(findings[middle] as Finding) < start(to)) low = middle + 1;
    else high = middle;
  }
  const sentence = view.sentenceOf[start(to)];
  const cost = (finding: Finding) =>
    Math.abs(start(finding) - start(to)) + (view.sentenceOf[start(finding)] === sentence ? 0 : view.tokens.length);
  const [before, after] = [findings[low - 1], findings[low]];
  if (!before || !after) return (before ?? after) as Finding;
  return cost(before) < cost(after) ? before : after;
}
