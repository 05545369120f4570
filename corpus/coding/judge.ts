import type { Code } from '../model/coding.ts';
import type { AnalysedText } from '../model/text.ts';
import type { CompiledRules } from '../rules/compile.ts';
import { candidates } from '../rules/prefilter.ts';
import { type AnalysedPassage, viewOf } from '../rules/view.ts';
import { type Search, searchIn } from '../rules/words.ts';
import { assign, type Stopped } from './assign.ts';
import { attributesOf } from './attributes.ts';
import { type JudgedFiring, separateSubjects } from './study.ts';

/** What the rules make of a passage, place by place: `judged` is all that fired, `coded` what is left of it as a code. */
export type Judgement = {
  search: Search;
  judged: JudgedFiring[];
  coded: JudgedFiring[];
  about: Code[];
  stopped: Stopped[];
};

/** Indexes of the assign rules that can fire in a passage. */
export function ableRules(
  rules: CompiledRules,
  { tokens }: Pick<AnalysedText, 'tokens'>,
  { lead, headings }: Omit<AnalysedPassage, 'text'>,
): number[] {
  const around = (lead ? [lead, ...headings] : headings).map((text) => text.tokens);
  return candidates(rules.prefilter, tokens, around);
}

/** Runs the rules over a passage; null when none can fire in it. */
export function judge(analysed: AnalysedPassage, rules: CompiledRules): Judgement | null {
  const able = ableRules(rules, analysed.text, analysed);
  if (able.length === 0) return null;
  const search = searchIn(viewOf(analysed), rules.vocabulary);
  const { firings, stopped } = assign(rules, able, search);
  const judged = firings.map((firing) => ({ ...firing, attributes: attributesOf(firing, rules, search) }));
  return { search, judged, stopped, ...separateSubjects(judged, search.view) };
}
