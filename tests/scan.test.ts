import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { degrees, PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { analyseFiles } from '../corpus/api/analyse-files.ts';
import { CODES } from '../corpus/model/coding.ts';
import { generateSample } from '../corpus/sample/generate.ts';
import { picturesOf, scanOf } from './made/pdfs.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caoscoop-scan-'));
  file = (await generateSample(join(folder, 'voorbeeld'))).files[1] ?? '';
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyse = async (path: string) => {
  const { documents } = await analyseFiles([path], { listing: null });
  if (!documents[0]) throw new Error('niet gelezen');
  return documents[0];
};

/** The three pages of a file with most provisions, as a file of their own. */
async function threePages(path: string): Promise<Uint8Array> {
  const { provisions } = await analyse(path);
  const perPage = Map.groupBy(provisions, (provision) => provision.page);
  const busiest = [...perPage].sort(([, a], [, b]) => b.length - a.length).slice(0, 3);
  const source = await PDFDocument.load(readFileSync(path));
  const part = await PDFDocument.create();
  const numbers = busiest.map(([page]) => page - 1).sort((a, b) => a - b);
  for (const page of await part.copyPages(source, numbers)) part.addPage(page);
  return part.save();
}

it('a scan of three pages gives the provisions and the amounts of the pages themselves', async () => {
  const pages = await threePages(file);
  const [printed, scanned] = [join(folder, 'gedrukt.pdf'), join(folder, 'gescand.pdf')];
  writeFileSync(printed, pages);
  writeFileSync(scanned, await scanOf(pages, [1, 2, 3]));
  const [original, scan] = [await analyse(printed), await analyse(scanned)];
  const told = ({ provisions }: typeof original) =>
    provisions.map(({ lid, codes, values }) => ({
      lid,
      codes: codes.map(({ code, strength }) => `${code} ${strength}`),
      values: values.map(({ code, amount, period }) => [code, amount, period]),
    }));
  expect(original.provisions.length).toBeGreaterThan(3);
  expect(told(scan)).toEqual(told(original));
  expect(scan).toMatchObject({ textLayer: 'none', ocrPages: [1, 2, 3], unreadablePages: [], undetermined: [] });
  expect(original).toMatchObject({ textLayer: 'good', ocrPages: [], unreadablePages: [] });
}, 120_000);

it('a page that OCR cannot read is named, and leaves open what the rest does not say', async () => {
  const document = await PDFDocument.load(await threePages(file));
  const [picture] = await picturesOf(await document.save(), [2]);
  const page = document.addPage();
  const { width, height } = page.getSize();
  // Lying on its side.
  const image = await document.embedPng(picture as Uint8Array);
  page.drawImage(image, { x: width, y: 0, width: height, height: width, rotate: degrees(90) });
  const path = join(folder, 'op zijn kant.pdf');
  writeFileSync(path, await document.save());
  const read = await analyse(path);
  expect(read).toMatchObject({ textLayer: 'poor', ocrPages: [], unreadablePages: [4] });
  expect(read.has.length).toBeGreaterThan(0);
  expect([...read.has, ...read.undetermined].sort()).toEqual([...CODES].sort());
}, 120_000);
