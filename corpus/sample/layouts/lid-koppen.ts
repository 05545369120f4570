import type { Layout } from './layout.ts';
import { articleHeading, chapterHeading, drawItems, pageOf, plainCover, runningLine, SANS } from './parts.ts';

/** "Artikel 17" with its title, and "Lid 1" as a heading of its own above every lid. */
export const lidKoppen: Layout = {
  style: { ...SANS, ...pageOf(80, 74, 70, 76), size: 10, leading: 13.5, hyphenate: false, justify: true },
  numbering: { article: 'through', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover: (set, text) => plainCover(set, text),
  chapter: (set, chapter) => chapterHeading(set, `Hoofdstuk ${chapter.number} - ${chapter.title}`, chapter, 15),
  article(set, article) {
    articleHeading(set, `Artikel ${article.number} - ${article.title}`, article, 'sansBold', 11);
    for (const lid of article.leden) {
      if (lid.number) set.paragraph(`Lid ${lid.number}`, { font: set.style.italic, keep: 2, after: 1 });
      drawItems(set, lid.text, { indent: 0, after: 5, item: 'bullet' }, lid);
    }
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number}. ${annex.title}`, annex, 15),
  running: (sheet) => [
    runningLine(sheet, sheet.text.title, 808, 'left', 80),
    runningLine(sheet, `${sheet.number} / ${sheet.total}`, 808, 'right', 74),
  ],
};
