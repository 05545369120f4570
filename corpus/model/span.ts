/** A range in a text: UTF-16 units, `end` exclusive. */
export type Span = { start: number; end: number };

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
