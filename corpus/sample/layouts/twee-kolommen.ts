import type { Layout } from './layout.ts';
import { articleHeading, chapterHeading, drawLeden, pageOf, plainCover, runningLine, SERIF } from './parts.ts';

/** Two narrow columns, justified and hyphenated, with the chapter in the running header. */
export const tweeKolommen: Layout = {
  style: {
    ...SERIF,
    ...pageOf(54, 54, 76, 66),
    frames: [
      { x: 54, width: 234 },
      { x: 307, width: 234 },
    ],
    size: 9.5,
    leading: 11.5,
    hyphenate: true,
    justify: true,
  },
  numbering: { article: 'dot', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover: (set, text) => plainCover(set, text, 'centre'),
  chapter: (set, chapter) =>
    chapterHeading(set, `HOOFDSTUK ${chapter.number} - ${chapter.title.toUpperCase()}`, chapter, 11.5),
  article(set, article) {
    articleHeading(set, `Artikel ${article.number} - ${article.title}`, article, 'sansBold', 9);
    drawLeden(set, article, { indent: 14, label: (number) => `${number}`, after: 3, item: 'dash' });
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number.toUpperCase()}: ${annex.title}`, annex, 11.5),
  running: (sheet) => [
    runningLine(sheet, sheet.text.title, 44, 'left', 54, 'serifItalic', 8.5),
    runningLine(sheet, sheet.page.chapter, 44, 'right', 54, 'serifItalic', 8.5),
    runningLine(sheet, `Pagina ${sheet.number} van ${sheet.total}`, 806, 'centre', 54, 'serif', 8.5),
  ],
};
