import {
  beginText,
  closePath,
  endText,
  fill,
  lineTo,
  moveTo,
  PDFDocument,
  type PDFFont,
  PDFName,
  type PDFOperator,
  type PDFPage,
  setFillingRgbColor,
  setFontAndSize,
  setLineWidth,
  setStrokingRgbColor,
  setTextMatrix,
  setWordSpacing,
  showText,
  stroke,
} from 'pdf-lib';
import { FONTS, type FontName } from './metrics.ts';
import type { SetPage } from './typesetter.ts';

export type Colour = readonly [number, number, number];
const BLACK: Colour = [0, 0, 0];

const fillColour = ([red, green, blue]: Colour): PDFOperator => setFillingRgbColor(red, green, blue);

function shapeOperators(page: SetPage): PDFOperator[] {
  const up = (y: number) => page.height - y;
  const areas = page.areas.flatMap(({ x, y, width, height, colour }) => [
    fillColour(colour),
    moveTo(x, up(y)),
    lineTo(x + width, up(y)),
    lineTo(x + width, up(y + height)),
    lineTo(x, up(y + height)),
    closePath(),
    fill(),
  ]);
  const rules = page.rules.flatMap(({ x1, y1, x2, y2 }) => [moveTo(x1, up(y1)), lineTo(x2, up(y2)), stroke()]);
  return [...areas, setLineWidth(0.5), setStrokingRgbColor(0.45, 0.45, 0.45), ...rules];
}

function textOperators(page: SetPage, fonts: Map<FontName, PDFFont>): PDFOperator[] {
  const operators: PDFOperator[] = [beginText()];
  for (const run of page.runs) {
    const font = fonts.get(run.font);
    if (!font) continue;
    operators.push(
      fillColour(run.colour ?? BLACK),
      setFontAndSize(run.font, run.size),
      setWordSpacing(run.wordSpace),
      setTextMatrix(1, 0, 0, 1, run.x, page.height - run.y),
      showText(font.encodeText(run.text)),
    );
  }
  return [...operators, endText()];
}

function writePage(target: PDFPage, page: SetPage, fonts: Map<FontName, PDFFont>): void {
  for (const [name, font] of fonts) target.node.setFontDictionary(PDFName.of(name), font.ref);
  target.pushOperators(...shapeOperators(page), ...textOperators(page, fonts));
}

/** The bytes of a PDF with these pages. Dates are fixed and names of resources are plain, so that the same pages are the same bytes. */
export async function writePdf(title: string, pages: SetPage[], made: string): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.setTitle(title);
  document.setSubject('Fictieve cao: voorbeeld van Caoscoop');
  document.setProducer('Caoscoop');
  document.setCreationDate(new Date(`${made}T12:00:00Z`));
  document.setModificationDate(new Date(`${made}T12:00:00Z`));
  const fonts = new Map<FontName, PDFFont>();
  for (const name of new Set(pages.flatMap((page) => page.runs.map((run) => run.font))))
    fonts.set(name, await document.embedFont(FONTS[name]));
  for (const page of pages) writePage(document.addPage([page.width, page.height]), page, fonts);
  return document.save({ useObjectStreams: true });
}
