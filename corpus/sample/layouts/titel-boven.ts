import type { Layout } from './layout.ts';
import { chapterHeading, drawLeden, pageOf, plainCover, runningLine, SERIF } from './parts.ts';

/** The title of an article stands above its number; leden are numbered "(1)". */
export const titelBoven: Layout = {
  style: { ...SERIF, ...pageOf(84, 84), size: 11, leading: 14, hyphenate: true, justify: true },
  numbering: { article: 'through', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover: (set, text) => plainCover(set, text, 'centre'),
  chapter: (set, chapter) => chapterHeading(set, `${chapter.number} ${chapter.title.toUpperCase()}`, chapter, 13),
  article(set, article) {
    const { bold, italic } = set.style;
    set.paragraph(article.title, { font: bold, before: 12, keep: 4 });
    set.paragraph(`Artikel ${article.number}`, { font: italic, after: 3, unit: article });
    drawLeden(set, article, { indent: 24, label: (label) => `(${label})` });
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number} ${annex.title}`, annex, 13),
  running: (sheet) => [
    runningLine(sheet, `${sheet.text.title} - ${sheet.page.chapter}`, 44, 'centre', 84, 'serifItalic', 9),
    runningLine(sheet, String(sheet.number), 804, 'right', 84, 'serif', 9),
  ],
};
