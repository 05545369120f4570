import type { Annex, Article, CaoText, Profile } from './cao-text.ts';
import type { Layout } from './layouts/layout.ts';
import { drawItems, fullWidth, preamble } from './layouts/parts.ts';
import type { Metrics } from './metrics.ts';
import type { Place } from './place.ts';
import { drawTable } from './tables.ts';
import { createTypesetter, type SetPage, type Style, type Typesetter } from './typesetter.ts';

/** A typeset cao: its pages, where each chapter, article and lid stands, and which pages are contents. */
export type Drawn = { pages: SetPage[]; places: Map<object, Place>; contentsPages: number[] };

function drawProfile(set: Typesetter, profile: Profile): void {
  set.paragraph(profile.title, { font: set.style.bold, before: 14, after: 3, keep: 4 });
  for (const paragraph of profile.paragraphs) drawItems(set, paragraph, { indent: 0, after: 4, item: 'dash' });
}

function drawAnnex(set: Typesetter, annex: Annex, layout: Layout): void {
  set.newPage();
  layout.annex(set, annex);
  for (const paragraph of annex.paragraphs) set.paragraph(paragraph, { after: 6 });
  for (const article of annex.articles) layout.article(set, article);
  for (const profile of annex.profiles) drawProfile(set, profile);
  for (const table of annex.tables) drawTable(set, table);
}

const singleFrame = (style: Style): Style => ({
  ...style,
  frames: [fullWidth(style)],
  hyphenate: false,
  justify: false,
});

function drawBody(text: CaoText, layout: Layout, metrics: Metrics): Typesetter {
  const set = createTypesetter(layout.style, metrics);
  set.newPage();
  preamble(set, text);
  for (const chapter of text.chapters) {
    layout.chapter(set, chapter);
    for (const article of chapter.articles) layout.article(set, article);
  }
  for (const annex of text.annexes) {
    set.setFrames(annex.tables.length ? [fullWidth(layout.style)] : layout.style.frames);
    drawAnnex(set, annex, layout);
  }
  return set;
}

/** One line of the contents: the words, a row of dots, the page at the right. */
function contentsLine(set: Typesetter, words: string, page: string, indent: number, isBold: boolean): void {
  const { font, bold, size } = set.style;
  const face = isBold ? bold : font;
  const { width } = set.frame();
  const room = width - indent - set.metrics(words, face, size) - set.metrics(page, face, size) - 8;
  const dots = '.'.repeat(Math.max(3, Math.floor(room / set.metrics('.', face, size))));
  set.paragraph(`${words} ${dots}`, { font: face, indent, before: isBold ? 4 : 0 });
  set.printAt(page, set.frame().x + width - set.metrics(page, face, size), { font: face });
}

function drawContents(text: CaoText, style: Style, metrics: Metrics, pageOf: (unit: object) => string): Typesetter {
  const set = createTypesetter(singleFrame(style), metrics);
  set.newPage();
  set.paragraph('Inhoudsopgave', { font: style.bold, size: 16, after: 10 });
  const articles = (part: { articles: Article[] }) => {
    for (const one of part.articles) contentsLine(set, `Artikel ${one.number} ${one.title}`, pageOf(one), 14, false);
  };
  for (const chapter of text.chapters) {
    contentsLine(set, `Hoofdstuk ${chapter.number} ${chapter.title}`, pageOf(chapter), 0, true);
    articles(chapter);
  }
  for (const annex of text.annexes) contentsLine(set, `${annex.number} ${annex.title}`, pageOf(annex), 0, true);
  return set;
}

function drawRunning(pages: SetPage[], text: CaoText, layout: Layout, metrics: Metrics): void {
  for (const [index, page] of pages.entries())
    if (index > 0) page.runs.push(...layout.running({ page, number: index + 1, total: pages.length, text, metrics }));
}

/** Typesets a cao: cover, contents, chapters, annexes, with running headers and footers. */
export function draw(text: CaoText, layout: Layout, metrics: Metrics): Drawn {
  const cover = createTypesetter(singleFrame(layout.style), metrics);
  layout.cover(cover, text);
  const body = drawBody(text, layout, metrics);
  const contentsLength = layout.contents ? drawContents(text, layout.style, metrics, () => '0').pages.length : 0;
  const offset = cover.pages.length + contentsLength;
  const places = new Map([...body.places].map(([unit, place]) => [unit, { ...place, page: place.page + offset }]));
  const pageOf = (unit: object) => String(places.get(unit)?.page ?? '');
  const contents = layout.contents ? drawContents(text, layout.style, metrics, pageOf).pages : [];
  const pages = [...cover.pages, ...contents, ...body.pages];
  drawRunning(pages, text, layout, metrics);
  return { pages, places, contentsPages: contents.map((_, index) => cover.pages.length + index + 1) };
}
