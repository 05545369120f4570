import type { Layout } from './layout.ts';
import { articleHeading, chapterHeading, drawLeden, pageOf, plainCover, runningLine, SANS } from './parts.ts';

/** One column: "Artikel 12 Titel" above leden with a hanging number, as a word processor sets it. */
export const eenKolom: Layout = {
  style: { ...SANS, ...pageOf(78, 78), size: 10, leading: 13, hyphenate: false, justify: false },
  numbering: { article: 'through', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover: (set, text) => plainCover(set, text),
  chapter: (set, chapter) => chapterHeading(set, `Hoofdstuk ${chapter.number} ${chapter.title}`, chapter),
  article(set, article) {
    articleHeading(set, `Artikel ${article.number} ${article.title}`, article);
    drawLeden(set, article, { indent: 20, label: (number) => `${number}.` });
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number} ${annex.title}`, annex),
  running: (sheet) => [
    runningLine(sheet, `${sheet.text.title} ${sheet.text.coverTerm ?? ''}`, 800, 'left', 78),
    runningLine(sheet, `${sheet.number}`, 800, 'right', 78),
  ],
};
