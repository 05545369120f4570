import { countsAsYes, isRecorded, strongestOf } from '../model/answer.ts';
import type { Code, Extent, Value } from '../model/coding.ts';
import type { Answer, Cell, Coverage, Evidence } from '../model/report.ts';

/** A cao has an answer when a text is in force or continued; a text whose cao is in doubt does not count. */
export const hasText = (coverage: Coverage): boolean => coverage === 'geldend' || coverage === 'nawerking';

/** The same thing said twice is one value: everything but its place in the text. */
const unique = <T extends Value | Extent>(items: T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify({ ...item, span: null }), item])).values(),
];

const answerOf = (coverage: Coverage, isYes: boolean, isOpen: boolean): Answer => {
  if (!hasText(coverage)) return 'tekst ontbreekt';
  if (isYes) return 'ja';
  return isOpen ? 'niet vast te stellen' : 'nee';
};

/**
 * The answer of one cao on one code. A "ja" carries the provisions that give the code; a "nee" carries those that
 * only define or exclude it, so that it can be defended.
 */
export const cellOf = (code: Code, coverage: Coverage, evidence: readonly Evidence[], isOpen: boolean): Cell => {
  const ofCode = hasText(coverage) ? evidence.filter((item) => item.code === code) : [];
  const giving = ofCode.filter((item) => countsAsYes(code, item.strength));
  const strengths = giving.map((item) => item.strength);
  return {
    code,
    answer: answerOf(coverage, giving.length > 0, isOpen),
    strongest: strongestOf(code, strengths),
    vastgelegd: strengths.some((strength) => isRecorded(code, strength)),
    values: unique(giving.flatMap((item) => item.values)),
    extent: unique(giving.flatMap((item) => item.extent)),
    evidence: (giving.length > 0 ? giving : ofCode).map((item) => item.id),
  };
};
