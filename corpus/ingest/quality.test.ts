import { createCanvas } from '@napi-rs/canvas';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { describe, expect, it, test } from 'vitest';
import { garble, misread, pagesOf, picturesOf, printedPdf, textOf, writeLines } from '../../tests/made/pdfs.ts';
import { shareOfDutchPairs } from './dutch-letters.ts';

const TEXT = [
  'De werknemer die ten minste een jaar in dienst is, kan de werkgever verzoeken om thuis te werken.',
  'De werkgever willigt het verzoek in, tenzij een zwaarwegend bedrijfsbelang zich daartegen verzet.',
  'Voor elke dag waarop thuis wordt gewerkt, ontvangt de werknemer een vergoeding van twee euro.',
];

const toPrivateUse = (text: string): string =>
  text.replace(/\p{L}/gu, (letter) => String.fromCodePoint(0xe000 + letter.charCodeAt(0)));

describe('the share of usual pairs of letters', () => {
  test.each([
    ['Dutch', TEXT.join(' '), 0.9, 1],
    [
      'English',
      'The employee may ask for a different place of work, when the business of the employer allows it.',
      0.75,
      1,
    ],
    ['letters that stand for others', garble(TEXT.join(' ')), 0, 0.6],
    ['glyphs of private use', toPrivateUse(TEXT.join(' ')), 0, 0],
    ['glyphs without Unicode', TEXT.join(' ').replace(/\p{L}/gu, '\uFFFD'), 0, 0],
    ['abbreviations among words', `WAO, WIA, WML, FWG. ${TEXT[0]}`, 0.85, 1],
  ])('is as expected for %s', (_, text, least, most) => {
    const share = shareOfDutchPairs(text);
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test.each(['', 'Artikel 12', '\uF0B7 \uF0B7\uF0B7\uF0B7\uF0B7\uF0B7 1.651,35 2.400,00'])(
    'is not told for %j',
    (text) => {
      expect(shareOfDutchPairs(text)).toBeNull();
    },
  );
});

describe('a text layer that does not say what is printed', () => {
  it('is replaced by what the picture says, each item at its own place', async () => {
    const document = await PDFDocument.create();
    const font = await document.embedFont(StandardFonts.TimesRoman);
    writeLines(document.addPage(), font, TEXT, 700);
    await misread(document, font);
    const [page] = await pagesOf(await document.save());
    expect(page).toMatchObject({ source: 'ocr', fault: null });
    expect(page?.items.filter((item) => item.text !== '').map((item) => item.text)).toEqual(TEXT);
  });

  it('is replaced in the headings alone when only their font is wrong', async () => {
    const document = await PDFDocument.create();
    const body = await document.embedFont(StandardFonts.TimesRoman);
    const heading = await document.embedFont(StandardFonts.HelveticaBold);
    const headings = ['Thuiswerken en reiskosten', 'Bijzondere bepalingen', 'Arbeidsongeschiktheid en vakantie'];
    for (const title of headings) {
      const page = document.addPage();
      writeLines(page, heading, [title], 730);
      writeLines(page, body, TEXT, 700);
    }
    await misread(document, heading);
    const pages = await pagesOf(await document.save());
    expect(pages.map(textOf)).toEqual(headings.map((title) => [title, ...TEXT].join(' ')));
    expect(pages.map((page) => page.source)).toEqual(['ocr', 'ocr', 'ocr']);
  });

  it('is kept when the picture says the same, as in another language', async () => {
    const other = [
      'Zwykly czlowiek czyta wszystkie szczegolne przepisy wczesniej.',
      'Przyszly rzecznik wyjasnia wszystko.',
    ];
    const [page] = await pagesOf(await printedPdf(other));
    expect(page).toMatchObject({ source: 'text', fault: null });
    expect(textOf(page)).toBe(other.join(' '));
  });
});

/** A page with a running header, and the given picture below it. */
async function withPicture(picture: Uint8Array, share = 1): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const { width, height } = page.getSize();
  const image = await document.embedPng(picture);
  page.drawImage(image, { x: 0, y: 0, width: width * share, height: height * 0.95 * share });
  writeLines(page, await document.embedFont(StandardFonts.TimesRoman), ['Cao voor de Verzonnen Bedrijven'], 825);
  return document.save();
}

/** A picture without letters: light and dark go up and down over the whole of it. */
function photograph(): Uint8Array {
  const canvas = createCanvas(600, 800);
  const context = canvas.getContext('2d');
  for (let y = 0; y < 800; y += 4) {
    for (let x = 0; x < 600; x += 4) {
      const light = Math.round(128 + 60 * Math.sin(x / 40) + 60 * Math.cos(y / 55) + ((x * y) % 17));
      context.fillStyle = `rgb(${light}, ${light}, ${255 - light})`;
      context.fillRect(x, y, 4, 4);
    }
  }
  return canvas.toBuffer('image/png');
}

describe('a page with a few words and a picture', () => {
  it('gets the words of the picture behind its own', async () => {
    const [picture] = await picturesOf(await printedPdf(['Tabel van de vergoedingen', ...TEXT]), [1]);
    const [page] = await pagesOf(await withPicture(picture as Uint8Array));
    expect(page).toMatchObject({ source: 'ocr', fault: null });
    expect(textOf(page)).toMatch(/^Cao voor de Verzonnen Bedrijven Tabel van de vergoedingen De werknemer/);
  });

  it.each([
    ['a photograph', photograph, 1],
    ['a small logo', photograph, 0.2],
  ])('is left as it is when that is %s', async (_, picture, share) => {
    const [page] = await pagesOf(await withPicture(picture(), share));
    expect(page).toMatchObject({ source: 'text', fault: null });
    expect(textOf(page)).toBe('Cao voor de Verzonnen Bedrijven');
  });

  it('is empty when it has no words at all, in letters or in the picture', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage();
    page.drawImage(await document.embedPng(photograph()), { x: 0, y: 0, ...page.getSize() });
    expect(await pagesOf(await document.save())).toMatchObject([{ source: 'empty', items: [], fault: null }]);
  });
});
