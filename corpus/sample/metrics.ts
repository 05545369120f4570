import { PDFDocument, StandardFonts } from 'pdf-lib';

/** The standard fonts that the layouts use; every PDF viewer has them, so that nothing is embedded. */
export const FONTS = {
  sans: StandardFonts.Helvetica,
  sansBold: StandardFonts.HelveticaBold,
  sansItalic: StandardFonts.HelveticaOblique,
  serif: StandardFonts.TimesRoman,
  serifBold: StandardFonts.TimesRomanBold,
  serifItalic: StandardFonts.TimesRomanItalic,
} as const;
export type FontName = keyof typeof FONTS;

/** Width of a text in points at a font size. */
export type Metrics = (text: string, font: FontName, size: number) => number;

/** Reads the widths of the standard fonts once; characters are added up, as PDF viewers do without kerning. */
export async function loadMetrics(): Promise<Metrics> {
  const scratch = await PDFDocument.create();
  const widths = new Map<FontName, Map<string, number>>();
  for (const name of Object.keys(FONTS) as FontName[]) {
    const font = await scratch.embedFont(FONTS[name]);
    const chars = font.getCharacterSet().map((point) => String.fromCodePoint(point));
    widths.set(name, new Map(chars.map((char) => [char, font.widthOfTextAtSize(char, 1)])));
  }
  return (text, font, size) => {
    const table = widths.get(font);
    let width = 0;
    for (const char of text) width += table?.get(char) ?? 0.5;
    return width * size;
  };
}
