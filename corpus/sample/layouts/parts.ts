import type { Annex, Article, CaoText, Chapter, Lid } from '../cao-text.ts';
import type { FontName } from '../metrics.ts';
import type { Run, Style, Typesetter } from '../typesetter.ts';
import type { Sheet } from './layout.ts';

/** A4, with one frame of text. */
export function pageOf(left: number, right: number, top = 72, bottom = 72): Pick<Style, 'page' | 'frames'> {
  return { page: { width: 595, height: 842, top, bottom }, frames: [{ x: left, width: 595 - left - right }] };
}

export const SANS = { font: 'sans', bold: 'sansBold', italic: 'sansItalic' } as const;
export const SERIF = { font: 'serif', bold: 'serifBold', italic: 'serifItalic' } as const;

/** The whole width between the margins, whatever the number of columns. */
export function fullWidth(style: Style): { x: number; width: number } {
  const [first, last] = [style.frames[0], style.frames.at(-1)];
  const x = first?.x ?? 0;
  return { x, width: (last ? last.x + last.width : 0) - x };
}

export type LedenStyle = {
  /** How the number of a lid is printed before its text. */
  label?: (number: string) => string;
  indent: number;
  labelIndent?: number;
  after?: number;
  item?: 'letters' | 'dash' | 'bullet';
};

const ITEM_LABEL = {
  letters: (index: number) => `${String.fromCharCode(97 + index)}.`,
  dash: () => '-',
  bullet: () => '•',
};

/** A text with its sub-items on lines of their own, and its number before it. */
export function drawItems(set: Typesetter, text: string, style: LedenStyle, unit?: Lid): void {
  const [lead = '', ...items] = text.split('\n- ');
  const label = unit?.number ? style.label?.(unit.number) : undefined;
  const about = unit ? { unit } : {};
  set.paragraph(lead, {
    ...about,
    indent: style.indent,
    after: items.length ? 1 : (style.after ?? 4),
    ...(label === undefined ? {} : { label, labelIndent: style.labelIndent ?? 0 }),
  });
  for (const [index, item] of items.entries())
    set.paragraph(item, {
      ...about,
      indent: style.indent + 15,
      label: ITEM_LABEL[style.item ?? 'letters'](index),
      labelIndent: style.indent,
      after: index === items.length - 1 ? (style.after ?? 4) : 1,
    });
}

/** The leden of an article; an article without numbered leden is set without indent. */
export function drawLeden(set: Typesetter, article: Article, style: LedenStyle): void {
  const hasNumbers = article.leden.some((lid) => lid.number !== null);
  for (const lid of article.leden)
    drawItems(set, lid.text, hasNumbers ? style : { ...style, indent: style.labelIndent ?? 0 }, lid);
}

/** Title, term and parties on a page of their own. */
export function plainCover(set: Typesetter, text: CaoText, align: 'left' | 'centre' = 'left'): void {
  set.newPage();
  set.moveTo(230);
  const { bold, font } = set.style;
  set.paragraph('Collectieve arbeidsovereenkomst', { font, size: 15, align, after: 6 });
  set.paragraph(text.title, { font: bold, size: 28, align, after: 14 });
  if (text.coverTerm) set.paragraph(text.coverTerm, { font, size: 14, align });
  set.moveTo(690);
  set.paragraph('Fictieve cao: voorbeeldtekst van Caoscoop, niet van een bestaande sector', {
    font: set.style.italic,
    size: 9,
    align,
  });
}

/** The sentence in which the parties conclude the agreement, above the first chapter. */
export function preamble(set: Typesetter, text: CaoText): void {
  for (const party of text.parties) set.paragraph(party, { after: 6 });
}

export function chapterHeading(set: Typesetter, text: string, chapter: Chapter | Annex, size = 14): void {
  set.enter(chapter.title);
  set.paragraph(text, { font: set.style.bold, size, before: 16, after: 6, keep: 8, unit: chapter });
}

export function articleHeading(set: Typesetter, text: string, article: Article, font?: FontName, size?: number): void {
  const heading = { font: font ?? set.style.bold, size: size ?? set.style.size };
  set.paragraph(text, { ...heading, before: 9, after: 2, keep: 3, unit: article });
}

/** One line of a header or footer. */
export function runningLine(
  { page, metrics }: Sheet,
  text: string,
  y: number,
  align: 'left' | 'centre' | 'right',
  margin: number,
  font: FontName = 'sans',
  size = 8,
): Run {
  const width = metrics(text, font, size);
  const x = { left: margin, centre: (page.width - width) / 2, right: page.width - margin - width }[align];
  return { text, x, y, font, size, wordSpace: 0, colour: [0.35, 0.35, 0.35] };
}
