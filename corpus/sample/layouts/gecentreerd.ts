import type { Layout } from './layout.ts';
import { drawLeden, pageOf, plainCover, runningLine, SERIF } from './parts.ts';

/** The legal kind: "ARTIKEL 12" and its title centred on lines of their own, leden with letters, justified. */
export const gecentreerd: Layout = {
  style: { ...SERIF, ...pageOf(92, 92, 80, 80), size: 11, leading: 14, hyphenate: true, justify: true },
  numbering: { article: 'through', lid: 'letters', chapter: 'roman' },
  contents: true,
  cover: (set, text) => plainCover(set, text, 'centre'),
  chapter(set, chapter) {
    set.enter(chapter.title);
    const style = { font: set.style.bold, size: 12, align: 'centre' } as const;
    set.paragraph(`HOOFDSTUK ${chapter.number}`, { ...style, before: 22, keep: 8, unit: chapter });
    set.paragraph(chapter.title.toUpperCase(), { ...style, after: 8 });
  },
  article(set, article) {
    const { bold, italic } = set.style;
    set.paragraph(`ARTIKEL ${article.number}`, { font: bold, align: 'centre', before: 12, keep: 4, unit: article });
    set.paragraph(article.title, { font: italic, align: 'centre', after: 5 });
    drawLeden(set, article, { indent: 20, label: (label) => `${label}.`, item: 'dash' });
  },
  annex(set, annex) {
    set.enter(annex.title);
    const style = { font: set.style.bold, size: 12, align: 'centre' } as const;
    set.paragraph(annex.number.toUpperCase(), { ...style, unit: annex });
    set.paragraph(annex.title, { ...style, after: 12 });
  },
  running: (sheet) => [runningLine(sheet, String(sheet.number), 796, 'centre', 92, 'serif', 10)],
};
