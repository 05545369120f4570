import type { Layout } from './layout.ts';
import { articleHeading, chapterHeading, drawLeden, pageOf, plainCover, runningLine, SANS } from './parts.ts';

/** Articles numbered "8:4" without the word artikel, leden with a bare figure, a rule under the running header. */
export const dubbelePunt: Layout = {
  style: { ...SANS, ...pageOf(70, 70, 86, 72), size: 9.5, leading: 13, hyphenate: false, justify: false },
  numbering: { article: 'colon', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover: (set, text) => plainCover(set, text),
  chapter: (set, chapter) => chapterHeading(set, `Hoofdstuk ${chapter.number}: ${chapter.title}`, chapter, 16),
  article(set, article) {
    articleHeading(set, `Artikel ${article.number} ${article.title}`, article, 'sansBold', 10.5);
    drawLeden(set, article, { indent: 34, labelIndent: 16, label: (label) => label });
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number} - ${annex.title}`, annex, 16),
  running(sheet) {
    sheet.page.rules.push({ x1: 70, y1: 54, x2: 525, y2: 54 });
    return [
      runningLine(sheet, `${sheet.text.title} ${sheet.text.coverTerm ?? ''}`, 48, 'left', 70),
      runningLine(sheet, `Pagina ${sheet.number}`, 48, 'right', 70),
    ];
  },
};
