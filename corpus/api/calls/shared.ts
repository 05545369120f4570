import type { SelectionName } from '../../model/cao.ts';

/** What is asked of every table: a date and a choice of caos. */
export type View = { peildatum: string; selection: SelectionName };

/** Where coded words stand on a page: item and range of characters in `TextItem.text`, as `TextRun` defines it. */
export type Highlight = { page: number; item: number; start: number; end: number };

/** Where something stands in a document; `page` is 1 for the first page of the file. */
export type PlaceInDocument = {
  sha256: string;
  file: string;
  article: string | null;
  lid: string | null;
  page: number;
};

/** A change of the project that can be undone, with its Dutch description; the newest first where there are more. */
export type Change = {
  id: number;
  /** ISO date and time (UTC). */
  at: string;
  kind: 'document' | 'rule' | 'list' | 'decision';
  label: string;
  undone: boolean;
};
