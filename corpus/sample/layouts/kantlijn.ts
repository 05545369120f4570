import type { Layout } from './layout.ts';
import { chapterHeading, drawLeden, pageOf, plainCover, runningLine, SERIF } from './parts.ts';

const MARGIN = 52;
const TITLE_WIDTH = 92;

/** Numbers and titles of articles in the left margin, beside the text. */
export const kantlijn: Layout = {
  style: { ...SERIF, ...pageOf(165, 64), size: 10.5, leading: 13.5, hyphenate: true, justify: false },
  numbering: { article: 'through', lid: 'figures', chapter: 'roman' },
  contents: true,
  cover: (set, text) => plainCover(set, text),
  chapter: (set, chapter) => chapterHeading(set, `${chapter.number}. ${chapter.title}`, chapter, 15),
  article(set, article) {
    const { bold, italic } = set.style;
    set.space(10);
    set.need(62);
    const number = { font: bold, unit: article };
    set.beside(`Artikel ${article.number}`, MARGIN, TITLE_WIDTH, number);
    const lower = set.beside(article.title, MARGIN, TITLE_WIDTH, { font: italic, size: 9.5 }, set.style.leading);
    const page = set.page();
    drawLeden(set, article, { indent: 18, label: (label) => label });
    if (set.page() === page && set.y() < lower) set.moveTo(lower);
  },
  annex: (set, annex) => chapterHeading(set, `${annex.number} ${annex.title}`, annex, 15),
  running: (sheet) => [
    runningLine(sheet, sheet.text.title, 40, 'right', 64, 'serifItalic', 9),
    runningLine(sheet, `- ${sheet.number} -`, 806, 'centre', 64, 'serif', 9),
  ],
};
