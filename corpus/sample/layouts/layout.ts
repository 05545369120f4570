import type { Annex, Article, CaoText, Chapter } from '../cao-text.ts';
import type { Metrics } from '../metrics.ts';
import type { Numbering } from '../numbering.ts';
import type { Run, SetPage, Style, Typesetter } from '../typesetter.ts';

/** What the header and footer of a page are made of; `number` is 1 for the first page of the file. */
export type Sheet = { page: SetPage; number: number; total: number; text: CaoText; metrics: Metrics };

/** How one cao looks. Each layout is one met in real caos; what it draws is written once, in `draw.ts`. */
export type Layout = {
  style: Style;
  numbering: Numbering;
  /** A contents page behind the cover. */
  contents: boolean;
  cover(set: Typesetter, text: CaoText): void;
  chapter(set: Typesetter, chapter: Chapter): void;
  article(set: Typesetter, article: Article): void;
  annex(set: Typesetter, annex: Annex): void;
  running(sheet: Sheet): Run[];
};
