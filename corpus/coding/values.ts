import type { CodeHit, Value } from '../model/coding.ts';
import type { AnalysedText } from '../model/text.ts';

/** What stands above a passage and governs it: the headings, outermost first, and the article's text before its leden. */
export type Context = { headings: readonly string[]; lead: string | null };

/** The amounts of a passage, each bound to one of the codes that the passage carries. */
export function valuesOf(_text: AnalysedText, _codes: readonly CodeHit[], _context: Context): Value[] {
  return [];
}
