import type { Page } from '../model/page.ts';
import type { TextMetadata, Unit } from '../model/unit.ts';
import type { Line } from './line.ts';

/** What the title pages and the duration article say of the document. */
export function metadataOf(_pages: Page[], _lines: Line[][], _units: Unit[]): TextMetadata {
  return { kind: 'cao', title: null, start: null, end: null, datesFrom: null };
}
