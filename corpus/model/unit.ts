import type { Span } from './span.ts';

export type UnitKind = 'deel' | 'hoofdstuk' | 'paragraaf' | 'artikel' | 'lid' | 'sub' | 'bijlage' | 'protocol';

/**
 * Where a stretch of repaired text stands on its page: `text[start..end)` of the unit is
 * `items[item].text[offset..offset + (end - start))` of page `page`. Characters that the repair
 * inserted (a space between lines) belong to no run.
 */
export type TextRun = { start: number; end: number; page: number; item: number; offset: number };

/** A numbered or titled part of a cao text. Units stand in reading order; `parent` is an index in the same list. */
export type Unit = {
  kind: UnitKind;
  /** As printed, without the words artikel, hoofdstuk and lid; with it for annexes ("Bijlage 3"); null when none is printed. */
  number: string | null;
  title: string | null;
  /** Unique in the document: "Bijlage 8 > artikel 5.1 > lid 2". */
  path: string;
  parent: number | null;
  page: number;
  pageEnd: number;
  /**
   * The unit's own text without its number and title, repaired (hyphenation, page breaks, running headers).
   * An artikel holds the text before its first lid; a lid holds its sub-items too; a sub has '' and a `within`.
   */
  text: string;
  runs: TextRun[];
  /** Of a sub: its range in the text of its parent; null otherwise. */
  within: Span | null;
  /**
   * What the part of the document is. Only `body` can carry provisions; contents, indexes, covers,
   * introductions, letters and job profiles cannot.
   */
  role: 'body' | 'contents' | 'introduction' | 'jobProfile' | 'other';
};

/** A class for every item of every page: the unit that holds it, or what else it is. */
export type ItemClass = 'unit' | 'running' | 'contents' | 'margin' | 'cover' | 'other';

export type DocumentKind = 'cao' | 'wijziging' | 'akkoord' | 'bijlage';

/** What the title pages and the duration article say. Dates are first and last day in force, ISO, both inclusive. */
export type TextMetadata = {
  kind: DocumentKind;
  /** Name on the title page, as printed; null when none is recognised. */
  title: string | null;
  start: string | null;
  end: string | null;
  /** Where `start` and `end` were read, for people ("artikel 49, pagina 31"). */
  datesFrom: string | null;
};

/** A document as structure understands it. */
export type DocumentStructure = {
  units: Unit[];
  metadata: TextMetadata;
  /** Per page (index = page number - 1), per item of that page: what it is. */
  classes: ItemClass[][];
};
