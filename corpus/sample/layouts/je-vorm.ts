import type { Layout } from './layout.ts';
import { drawLeden, pageOf, runningLine, SANS } from './parts.ts';

const BLUE = [0.07, 0.32, 0.5] as const;
const PALE = [0.87, 0.93, 0.97] as const;

/** The informal kind: questions as titles in colour, chapter numbers in the article numbers, bullets, much white. */
export const jeVorm: Layout = {
  style: { ...SANS, ...pageOf(86, 96, 84, 90), size: 10.5, leading: 15, hyphenate: false, justify: false },
  numbering: { article: 'dot', lid: 'figures', chapter: 'figures' },
  contents: true,
  cover(set, text) {
    set.newPage();
    set.page().areas.push({ x: 0, y: 0, width: 595, height: 420, colour: BLUE });
    set.moveTo(250);
    set.paragraph(text.title, { font: set.style.bold, size: 34, colour: [1, 1, 1], after: 10 });
    if (text.coverTerm) set.paragraph(text.coverTerm, { size: 15, colour: [1, 1, 1] });
    set.moveTo(700);
    set.paragraph('Deze cao is verzonnen: een voorbeeld van Caoscoop', { font: set.style.italic, size: 9 });
  },
  chapter(set, chapter) {
    set.newPage();
    set.enter(chapter.title);
    const { x, width } = set.frame();
    set.page().areas.push({ x: x - 8, y: set.y() - 6, width: width + 16, height: 40, colour: PALE });
    const style = { font: set.style.bold, size: 18, colour: BLUE, after: 18, unit: chapter };
    set.paragraph(`Hoofdstuk ${chapter.number} ${chapter.title}`, style);
  },
  article(set, article) {
    const heading = { font: set.style.bold, size: 12, colour: BLUE, before: 14, after: 3, keep: 3, unit: article };
    const word = article.number.includes('.') ? '' : 'Artikel ';
    set.paragraph(`${word}${article.number} ${article.title}`, heading);
    drawLeden(set, article, { indent: 20, label: (label) => `${label}.`, item: 'bullet', after: 5 });
  },
  annex(set, annex) {
    set.enter(annex.title);
    const style = { font: set.style.bold, size: 18, colour: BLUE, after: 12, unit: annex };
    set.paragraph(`${annex.number} ${annex.title}`, style);
  },
  running: (sheet) => [
    runningLine(sheet, `${sheet.text.title} | ${sheet.page.chapter}`, 806, 'left', 86),
    runningLine(sheet, String(sheet.number), 806, 'right', 96),
  ],
};
