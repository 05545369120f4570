import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, afterEach, expect, it } from 'vitest';
import { createReader, type Reader, type ReaderLimits } from './reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'caoscoop-reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

let reader: Reader | null = null;
afterEach(() => reader?.close());
const startReader = (limits: Partial<ReaderLimits> = {}): Reader => {
  reader = createReader(limits);
  return reader;
};

/** A PDF whose pages hold the given contents, as PDF operators. */
async function pdfOf(name: string, ...contents: string[]): Promise<string> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const content of contents) {
    const page = document.addPage();
    page.node.setFontDictionary(page.node.newFontDictionary('F', font.ref), font.ref);
    const key = page.node.newFontDictionary('F', font.ref).toString();
    page.node.addContentStream(
      document.context.register(document.context.flateStream(`BT ${key} 11 Tf 50 700 Td ${content} ET`)),
    );
  }
  const path = join(folder, name);
  writeFileSync(path, await document.save());
  return path;
}

const LINE = '(Artikel 1 De werknemer kan thuiswerken.) Tj';

it('gives the pages and the structure of a file', async () => {
  const read = await startReader().read(await pdfOf('gewoon.pdf', LINE));
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(read.value.pages).toHaveLength(1);
});

it('goes on without a page that takes too long', async () => {
  const endless = `${LINE} 0 -1 Td `.repeat(1_500_000);
  const path = await pdfOf('traag.pdf', endless, LINE);
  const read = await startReader({ pageSeconds: 1 }).read(path);
  if (!read.ok) throw new Error(read.error.code);
  expect(read.value.pages.map((page) => page.fault)).toEqual(['PAGE_TIMEOUT', null]);
});

it('answers every file of a batch, the bad ones with their fault', async () => {
  const text = join(folder, 'tekst.pdf');
  writeFileSync(text, 'geen pdf');
  const paths = [text, join(folder, 'weg.pdf'), folder, await pdfOf('leeg.pdf', ''), await pdfOf('goed.pdf', LINE)];
  const { read } = startReader({ workers: 2 });
  const results = await Promise.all(paths.map(read));
  expect(results.map((result) => (result.ok ? 'gelezen' : result.error.code))).toEqual([
    'PDF_NOT_A_PDF',
    'FILE_MISSING',
    'FILE_UNREADABLE',
    'PDF_NO_TEXT',
    'gelezen',
  ]);
});
