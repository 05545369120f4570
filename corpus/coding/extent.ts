import type { CodeHit, Extent } from '../model/coding.ts';
import type { AnalysedText } from '../model/text.ts';
import type { Context } from './values.ts';

/** How much home or office work a passage speaks of; empty unless it carries the code `omvang`. */
export function extentOf(_text: AnalysedText, _codes: readonly CodeHit[], _context: Context): Extent[] {
  return [];
}
