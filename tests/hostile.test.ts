import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { analyseFiles } from '../corpus/api/analyse-files.ts';
import { importFiles } from '../corpus/api/import.ts';
import { openProject } from '../corpus/api/project.ts';
import { createReader, type ReaderLimits } from '../corpus/api/reader.ts';
import { brokenDocuments, stateOf } from './made/project-state.ts';
import { encryptedPdf, onePage, packedStream, printed, type RawObjects, rawPdf, stream } from './made/raw-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'caoscoop-vijandig-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LINES = ['Artikel 1 Thuiswerken', 'De werknemer kan in overleg thuiswerken.'];
const TEXT = LINES.join(' ');
const good = rawPdf(onePage(stream(printed(...LINES))));

/** Reads a file as the program does: its code, or the words and the fault of each page. */
async function answerTo(name: string, bytes: Uint8Array, limits: Partial<ReaderLimits> = {}) {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  const reader = createReader({ workers: 1, ...limits });
  const read = await reader.read(path);
  await reader.close();
  rmSync(path);
  if (!read.ok) return read.error.code;
  return read.value.pages.map(({ items, fault }) => fault ?? items.map((item) => item.text).join(' '));
}

/** The good page after `count` pages of the given kind, which all are one object. */
const withPages = (kids: string, count: number): RawObjects => ({
  ...onePage(stream(printed(...LINES))),
  2: `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
});

const nested = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth);

/** A page tree in which every node has one child, down to the one page. */
function deepTree(depth: number): RawObjects {
  const objects = onePage(stream(printed(...LINES)));
  objects[2] = '<< /Type /Pages /Kids [10 0 R] /Count 1 >>';
  for (let at = 10; at < 10 + depth; at++) {
    const child = at === 9 + depth ? 3 : at + 1;
    objects[at] = `<< /Type /Pages /Parent ${at === 10 ? 2 : at - 1} 0 R /Kids [${child} 0 R] /Count 1 >>`;
  }
  return objects;
}

const CALLS_ITSELF = {
  ...onePage(stream(`${printed(...LINES)} /Fm Do`)),
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject << /Fm 6 0 R >> >> >>',
  6: stream('/Fm Do', '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /Fm 6 0 R >> >>'),
};

const WITH_SCRIPT = {
  ...onePage(stream(printed(...LINES))),
  1: `<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while \\(true\\) {}) >>
      /Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert\\(1\\); while \\(true\\) {}) >>] >> >> >>`,
};

describe('a file that is wrong as a whole is refused with its fault', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing in it', new Uint8Array(), 'FILE_EMPTY'],
    ['another kind of file', new Uint8Array(Buffer.from('PK\u0003\u0004 een Word-bestand')), 'PDF_NOT_A_PDF'],
    ['half of it', good.subarray(0, good.length / 2), 'PDF_DAMAGED'],
    ['a password', encryptedPdf(LINES, { owner: 'eigenaar', user: 'lezer' }), 'PDF_ENCRYPTED'],
    ['no pages', rawPdf(withPages('', 0)), 'PDF_NO_PAGES'],
    ['3,001 pages', rawPdf(withPages('3 0 R '.repeat(3001), 3001)), 'PDF_TOO_MANY_PAGES'],
    ['no catalogue', rawPdf({ 4: stream(printed(...LINES)) }), 'PDF_DAMAGED'],
    ['a page tree that is its own child', rawPdf(withPages('2 0 R', 1)), 'PDF_DAMAGED'],
    ['a catalogue of a hundred thousand nested arrays', rawPdf({ 1: nested('[', ']', 100_000) }), 'PDF_DAMAGED'],
  ])('%s', async (_, bytes, code) => {
    expect(await answerTo('fout.pdf', bytes)).toBe(code);
  });
});

describe('a strange file that can be read is read', () => {
  it.each<[string, Uint8Array]>([
    ['only a password of its owner', encryptedPdf(LINES, { owner: 'eigenaar', user: '' })],
    ['JavaScript, which nobody runs', rawPdf(WITH_SCRIPT)],
    ['mail headers before it', Buffer.concat([Buffer.from('Content-Type: application/pdf\r\n\r\n'), good])],
    ['padding behind it', Buffer.concat([good, Buffer.alloc(2000)])],
    ['a page tree of two thousand levels', rawPdf(deepTree(2000))],
    ['a form that draws itself', rawPdf(CALLS_ITSELF)],
    [
      'thousands of nested arrays in its text',
      rawPdf(onePage(stream(`${printed(...LINES)} ${nested('[', ']', 5000)} TJ`))),
    ],
  ])('%s', async (_, bytes) => {
    expect(await answerTo('vreemd.pdf', bytes)).toEqual([TEXT]);
  });
});

describe('a page that asks too much costs itself alone', () => {
  const pages = (heavy: string): Uint8Array =>
    rawPdf({
      ...onePage(stream(printed(...LINES))),
      2: '<< /Type /Pages /Kids [3 0 R 6 0 R] /Count 2 >>',
      6: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 7 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
      7: heavy,
    });

  it('in time', async () => {
    const endless = packedStream(Buffer.from('BT /F1 9 Tf (woord) Tj 0 -1 Td ET '.repeat(2_000_000)));
    expect(await answerTo('traag.pdf', pages(endless), { pageSeconds: 1 })).toEqual([TEXT, 'PAGE_TIMEOUT']);
  });

  it('in memory, also when that is no part of the heap', async () => {
    const bomb = packedStream(Buffer.alloc(900_000_000, ' '));
    const limit = process.memoryUsage.rss() / 1024 / 1024 + 500;
    expect(await answerTo('bom.pdf', pages(bomb), { processMb: limit })).toEqual([TEXT, 'PAGE_MEMORY']);
  });
});

describe('names and places', () => {
  const LONG = `${'cao voor de één-en-twintigste eeuw, €uro’s & co '.repeat(6).slice(0, 180)} définitief.PDF`;

  it('with spaces, accents and 250 characters are read like any other', async () => {
    const below = join(folder, 'map met spaties', 'ünïcode – ☂');
    mkdirSync(below, { recursive: true });
    writeFileSync(join(below, LONG), good);
    const { documents, problems } = await analyseFiles([join(folder, 'map met spaties')]);
    expect(problems).toEqual([]);
    expect(documents.map(({ file }) => file)).toEqual([LONG]);
    rmSync(join(folder, 'map met spaties'), { recursive: true });
  });

  it.skipIf(platform() === 'win32')(
    'that promise a PDF and hold something else are named, and the rest is read',
    async () => {
      const here = join(folder, 'allerlei');
      mkdirSync(join(here, 'map.pdf'), { recursive: true });
      writeFileSync(join(here, 'goed.pdf'), good);
      writeFileSync(join(here, 'brief.pdf'), '<html>Pagina niet gevonden</html>');
      writeFileSync(join(here, 'geen.txt'), good);
      execFileSync('mkfifo', [join(here, 'pijp.pdf')]);
      writeFileSync(join(here, 'groot.pdf'), '');
      truncateSync(join(here, 'groot.pdf'), 501 * 1024 * 1024);
      const { documents, problems } = await analyseFiles([here]);
      expect(documents.map(({ file }) => file)).toEqual(['goed.pdf']);
      expect(problems.map(({ file, code }) => [file, code])).toEqual([
        ['brief.pdf', 'PDF_NOT_A_PDF'],
        ['groot.pdf', 'FILE_TOO_LARGE'],
        ['pijp.pdf', 'FILE_UNREADABLE'],
      ]);
      for (const { message } of problems) expect(message).toMatch(/^[A-Z].+\. .+\.$/s);
      rmSync(here, { recursive: true });
    },
  );

  it('that are gone when their turn comes are named', async () => {
    const here = join(folder, 'vluchtig');
    mkdirSync(here);
    const names = Array.from({ length: 8 }, (_, at) => `${at + 1}.pdf`);
    for (const name of names) writeFileSync(join(here, name), Buffer.concat([good, Buffer.from(name)]));
    const { documents, problems } = await analyseFiles([here], {
      limits: { workers: 1 },
      onProgress: () => rmSync(join(here, '8.pdf'), { force: true }),
    });
    expect(documents).toHaveLength(7);
    expect(problems.map(({ file, code }) => [file, code])).toEqual([['8.pdf', 'FILE_MISSING']]);
  });

  it.skipIf(platform() === 'win32')('that may not be read are told apart from those that are not there', () => {
    const [open, closed, closedFolder] = ['open.pdf', 'dicht.pdf', 'dichte map'].map((name) => join(folder, name));
    writeFileSync(open as string, good);
    writeFileSync(closed as string, good, { mode: 0 });
    mkdirSync(closedFolder as string, { mode: 0 });
    chmodSync(folder, 0o755);
    const program = join(import.meta.dirname, 'made', 'without-rights.ts');
    const args = [program, open, closed, closedFolder] as string[];
    expect(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))).toEqual({
      file: 'FILE_UNREADABLE',
      folder: ['FOLDER_UNREADABLE'],
    });
  });
});

describe('a full disk', () => {
  it.each([0, 3, 30, 300])(
    'with room for %d more pages of SQLite stops the import, and nothing is there by half',
    async (room) => {
      const here = join(folder, `vol ${room}`);
      mkdirSync(here);
      for (const at of [1, 2, 3, 4])
        writeFileSync(
          join(here, `${at}.pdf`),
          Buffer.concat([good, Buffer.from(`%${'x'.repeat(400_000 + at)}\n%%EOF\n`)]),
        );
      writeFileSync(join(here, 'fout.pdf'), 'geen pdf');
      const path = join(folder, `vol ${room}.caoscoop`);
      const opened = openProject(path);
      if (!opened.ok) throw new Error(opened.error.code);
      const { db } = opened.value;
      db.pragma(`max_page_count = ${(db.pragma('page_count', { simple: true }) as number) + room}`);
      const { added, stopped, problems } = await importFiles(opened.value, [here]);
      opened.value.close();
      expect(stopped).toBe(true);
      expect(problems.map(({ code }) => code)).toContain('DISK_FULL');
      expect(await brokenDocuments(path)).toEqual([]);
      expect(Object.keys(stateOf(path).documents)).toHaveLength(added);
      rmSync(here, { recursive: true });
    },
  );
});
