import type { Layout } from './layout.ts';
import { chapterHeading, drawLeden, pageOf, plainCover, runningLine, SANS } from './parts.ts';

const LEFT = 56;
const CELL = 170;

/** Every article is a row of a table: number and title in the left cell, the text in the right one. */
export const tabel: Layout = {
  style: { ...SANS, ...pageOf(178, 62, 84, 78), size: 9, leading: 11.5, hyphenate: false, justify: false },
  numbering: { article: 'through', lid: 'figures', chapter: 'figures' },
  contents: false,
  cover: (set, text) => plainCover(set, text),
  chapter: (set, chapter) => chapterHeading(set, `${chapter.number}. ${chapter.title}`, chapter, 13),
  article(set, article) {
    const { frame, style } = set;
    set.need(60);
    set.boxed([LEFT, CELL, frame().x + frame().width + 8], () => {
      set.beside(`Artikel ${article.number}`, LEFT + 6, CELL - LEFT - 12, { font: style.bold, unit: article });
      const title = { font: style.bold };
      const lower = set.beside(article.title, LEFT + 6, CELL - LEFT - 12, title, style.leading);
      const page = set.page();
      drawLeden(set, article, { indent: 16, label: (label) => `${label}.`, after: 3 });
      if (set.page() === page && set.y() < lower) set.moveTo(lower);
    });
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number}: ${annex.title}`, annex, 13),
  running: (sheet) => [
    runningLine(sheet, `${sheet.text.title}, ${sheet.text.coverTerm ?? ''}`, 48, 'left', LEFT),
    runningLine(sheet, `blz. ${sheet.number}/${sheet.total}`, 802, 'right', LEFT),
  ],
};
