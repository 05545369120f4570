import type { Annex, Article, CaoText, Chapter, Lid } from './cao-text.ts';

/** How a layout numbers: articles through the whole text or per chapter, leden with figures or letters. */
export type Numbering = {
  /** "12", "8.4" or "8:4". */
  article: 'through' | 'dot' | 'colon';
  lid: 'figures' | 'letters' | 'none';
  chapter: 'figures' | 'roman';
};

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const letter = (index: number): string => String.fromCharCode(97 + index);

function numberedLid(lid: Lid, index: number, all: Lid[], numbering: Numbering): Lid {
  if (all.length === 1 || numbering.lid === 'none') return lid;
  return { ...lid, number: numbering.lid === 'letters' ? letter(index) : String(index + 1) };
}

const withLeden = (article: Article, number: string, numbering: Numbering): Article => ({
  ...article,
  number,
  leden: article.leden.map((lid, index, all) => numberedLid(lid, index, all, numbering)),
});

function numberedChapters(chapters: Chapter[], numbering: Numbering): Chapter[] {
  let running = 0;
  return chapters.map((chapter, at) => ({
    ...chapter,
    number: numbering.chapter === 'roman' ? (ROMAN[at] ?? String(at + 1)) : String(at + 1),
    articles: chapter.articles.map((article, index) => {
      running++;
      const mark = numbering.article === 'colon' ? ':' : '.';
      const number = numbering.article === 'through' ? String(running) : `${at + 1}${mark}${index + 1}`;
      return withLeden(article, number, numbering);
    }),
  }));
}

const numberedAnnex = (annex: Annex, index: number, numbering: Numbering): Annex => ({
  ...annex,
  number: `Bijlage ${index + 1}`,
  articles: annex.articles.map((article, at) => withLeden(article, String(at + 1), numbering)),
});

/** The text with its chapters, articles, leden and annexes numbered; articles of an annex begin again at 1. */
export const numbered = (text: CaoText, numbering: Numbering): CaoText => ({
  ...text,
  chapters: numberedChapters(text.chapters, numbering),
  annexes: text.annexes.map((annex, index) => numberedAnnex(annex, index, numbering)),
});
