import { analyse } from '../language/analyse.ts';
import { tokenise } from '../language/tokens.ts';
import { CODES, type Code, type CodedPassage, type CodeHit, type Passage } from '../model/coding.ts';
import { measuredPrecision } from '../model/precision.ts';
import type { RuleSet } from '../model/rule.ts';
import type { CompiledRules } from '../rules/compile.ts';
import { spansOf } from '../rules/match.ts';
import { type AnalysedPassage, analyseAround } from '../rules/view.ts';
import type { Search } from '../rules/words.ts';
import { nearMissesOf } from './assign.ts';
import { jointStrength } from './attributes.ts';
import { extentOf } from './extent.ts';
import { ableRules, judge } from './judge.ts';
import type { JudgedFiring } from './study.ts';
import { valuesOf } from './values.ts';

/**
 * The codes of a passage with their values, and the rules that nearly gave one. Most passages hold none of the words
 * that any rule needs: these are only split into tokens.
 */
export function codePassage(passage: Passage, rules: CompiledRules): CodedPassage {
  const around = analyseAround(passage);
  if (ableRules(rules, { tokens: tokenise(passage.text) }, around).length === 0) return nothing();
  return codeAnalysed(passage, { text: analyse(passage.text), ...around }, rules);
}

/** As `codePassage`, from the stored analysis of the passage's texts. */
export function codeAnalysed(passage: Passage, analysed: AnalysedPassage, rules: CompiledRules): CodedPassage {
  const judgement = judge(analysed, rules);
  if (!judgement) return nothing();
  const { coded, about, stopped, search } = judgement;
  const codes = CODES.map((code) => hitOf(code, coded, search, rules.set.measured)).filter((hit) => hit !== null);
  const context = { headings: passage.headings, lead: passage.lead };
  return {
    codes,
    about,
    values: valuesOf(analysed.text, codes, context),
    extent: extentOf(analysed.text, codes, context),
    nearMisses: nearMissesOf(stopped, search),
  };
}

const nothing = (): CodedPassage => ({ codes: [], about: [], values: [], extent: [], nearMisses: [] });

function hitOf(code: Code, coded: JudgedFiring[], search: Search, measured: RuleSet['measured']): CodeHit | null {
  const firings = coded.filter((firing) => firing.code === code);
  if (firings.length === 0) return null;
  const rules = [...new Set(firings.map(({ rule }) => rule.rule.id))].sort();
  return {
    code,
    strength: jointStrength(firings.map(({ attributes }) => attributes)),
    temporary: firings.some(({ attributes }) => attributes.temporary),
    confidence: measuredPrecision(rules, measured),
    rules,
    spans: spansOf(
      firings.flatMap(({ match }) => match.stretches),
      search.view,
    ),
  };
}
