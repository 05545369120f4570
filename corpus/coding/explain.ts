import { countsAsYes } from '../model/answer.ts';
import { CODES, type Code, type NearMiss, type Passage, type Strength } from '../model/coding.ts';
import type { Span } from '../model/span.ts';
import type { DocumentStructure } from '../model/unit.ts';
import type { CompiledRules } from '../rules/compile.ts';
import { spansOf } from '../rules/match.ts';
import { analysePassage } from '../rules/view.ts';
import { nearMissesOf } from './assign.ts';
import { passagesOf, type UnitPassage } from './code-document.ts';
import { judge } from './judge.ts';
import { pageAt } from './place.ts';

/** One place where a rule fired, and what was made of it. */
export type Reason = {
  code: Code;
  rule: string;
  doc: string;
  spans: Span[];
  strength: Strength;
  temporary: boolean;
  /** Attribute rules that set them; null when the assign rule or the default did. */
  strengthRule: string | null;
  temporaryRule: string | null;
  /** `subject`: moved to `about` of a study, or a mere subject without one. */
  outcome: 'coded' | 'subject';
};

export type Explanation = { reasons: Reason[]; about: Code[]; nearMisses: NearMiss[] };

/** Why the rules code a passage as they do: every place where one fired or was stopped. */
export function explainPassage(passage: Passage, rules: CompiledRules): Explanation {
  const judgement = judge(analysePassage(passage), rules);
  if (!judgement) return { reasons: [], about: [], nearMisses: [] };
  const { judged, coded, about, stopped, search } = judgement;
  const reasons = judged.map((firing): Reason => {
    const { code, rule, match, attributes } = firing;
    const { strength, temporary, strengthRule, temporaryRule } = attributes;
    return {
      ...{ code, rule: rule.rule.id, doc: rule.rule.doc, spans: spansOf(match.stretches, search.view) },
      ...{ strength, temporary, strengthRule, temporaryRule },
      outcome: coded.includes(firing) ? 'coded' : 'subject',
    };
  });
  reasons.sort((a, b) => CODES.indexOf(a.code) - CODES.indexOf(b.code));
  return { reasons, about, nearMisses: nearMissesOf(stopped, search) };
}

/** A unit of a document with why it is coded as it is. */
export type ExplainedUnit = UnitPassage & { page: number; explanation: Explanation };

/** The units of a document that an article and lid name (as the contract prints them; lid null: all of the article). */
export function explainUnits(
  structure: DocumentStructure,
  rules: CompiledRules,
  asked: { article: string; lid: string | null },
): ExplainedUnit[] {
  return passagesOf(structure, null)
    .filter(({ place }) => place.article === asked.article && (asked.lid === null || place.lid === asked.lid))
    .map((unit) => explained(unit, rules));
}

/** The defence of a "nee": which rules ran over how many passages, and where one came near. */
export type WhyNot = {
  code: Code;
  rules: string[];
  passages: number;
  /** Units with the code in a strength that gives a cao no code, as the subject of a study, or stopped by an exclusion. */
  near: ExplainedUnit[];
  /** Units that do carry the code: then the answer is "ja". */
  has: ExplainedUnit[];
};

export function whyNot(structure: DocumentStructure, rules: CompiledRules, code: Code): WhyNot {
  const passages = passagesOf(structure, null);
  const units = passages.map((unit) => withCode(explained(unit, rules), code)).filter((unit) => unit !== null);
  const gives = ({ explanation }: ExplainedUnit) =>
    explanation.reasons.some((reason) => reason.outcome === 'coded' && countsAsYes(reason.code, reason.strength));
  return {
    code,
    rules: rules.assign.filter(({ rule }) => rule.code === code).map(({ rule }) => rule.id),
    passages: passages.length,
    near: units.filter((unit) => !gives(unit)),
    has: units.filter(gives),
  };
}

function explained(unit: UnitPassage, rules: CompiledRules): ExplainedUnit {
  const explanation = explainPassage(unit.passage, rules);
  const first = [
    ...explanation.reasons.flatMap(({ spans }) => spans),
    ...explanation.nearMisses.map(({ span }) => span),
  ];
  const start = first.length > 0 ? Math.min(...first.map((span) => span.start)) : 0;
  return { ...unit, page: pageAt(unit.unit, start), explanation };
}

/** A unit with only what concerns one code; null when nothing does. */
function withCode(unit: ExplainedUnit, code: Code): ExplainedUnit | null {
  const reasons = unit.explanation.reasons.filter((reason) => reason.code === code);
  const nearMisses = unit.explanation.nearMisses.filter((miss) => miss.code === code);
  const about = unit.explanation.about.filter((subject) => subject === code);
  return reasons.length + nearMisses.length === 0 ? null : { ...unit, explanation: { reasons, nearMisses, about } };
}
