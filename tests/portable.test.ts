import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageFolder } from '../build/fetch-package.ts';
import { lockedPackage, productionPackages } from '../build/lockfile.ts';
import { makePortable } from '../build/portable.ts';
import { TARGETS } from '../build/targets.ts';
import { printedPdf, scanOf } from './made/pdfs.ts';
import { unpack } from './made/unzip.ts';

type Files = Record<string, Uint8Array>;

/** Compressing some 200 MB takes long on a machine that does more at once. */
const SLOW = 300_000;

const startOf = (bytes: Uint8Array | undefined, length: number): string =>
  Buffer.from(bytes?.subarray(0, length) ?? []).toString('hex');

const natives = (files: Files): string[] => Object.keys(files).filter((path) => path.endsWith('.node'));

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the portable program for Linux', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caoscoop-portable-'));
  const program = join(folder, 'caoscoop', 'caoscoop');
  // Nothing of this machine: no Node on the path, no settings, a home of its own.
  const run = (...parameters: string[]) =>
    spawnSync(program, parameters, { cwd: folder, env: { HOME: folder }, encoding: 'utf8' });

  beforeAll(() => {
    const path = makePortable('linux');
    const zip = readFileSync(path);
    console.log(`portable voor Linux: ${(zip.length / 1e6).toFixed(1)} MB`);
    unpack(zip, folder);
  }, SLOW);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('reads examples into a project and shows it in the browser host', async () => {
    expect(run('sample', 'voorbeelden')).toMatchObject({ status: 0 });
    const names = readdirSync(join(folder, 'voorbeelden')).filter((name) => name.endsWith('.pdf'));
    const files = names.slice(0, 4).map((name) => join('voorbeelden', name));
    expect(run('import', '--project', 'studie.caoscoop', ...files)).toMatchObject({ status: 0 });
    const host = spawn(program, ['serve', '--no-open'], { cwd: folder, env: { HOME: folder } });
    try {
      const link = await linkOf(host);
      const entered = await fetch(link, { redirect: 'manual' });
      const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
      const page = await fetch(new URL('/', link), { headers: { cookie } });
      expect(await page.text()).toContain('<title>Caoscoop');
      const info = await fetch(new URL('/api/project.info', link), {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: '{}',
      });
      expect(await info.json()).toMatchObject({ ok: true, value: { documents: 4 } });
    } finally {
      const ended = once(host, 'exit');
      host.kill('SIGTERM');
      await ended;
    }
  });

  test('reads a page that is only a picture, with the data it brings along', async () => {
    const lines = ['Artikel 12 Thuiswerken', 'De werknemer ontvangt € 2,40 per dag waarop hij thuis werkt.'];
    writeFileSync(join(folder, 'scan.pdf'), await scanOf(await printedPdf(lines), [1]));
    const { status, stdout } = run('analyse', '--json', '--no-listing', 'scan.pdf');
    expect(status).toBe(0);
    const [document] = (JSON.parse(stdout) as { documents: { ocrPages: number[]; has: string[] }[] }).documents;
    expect(document).toMatchObject({ ocrPages: [1], has: expect.arrayContaining(['thuiswerkvergoeding']) });
  });
});

/** Whether the parts of Windows are here or can be fetched; when not, it says why. */
function hasWindowsParts(): boolean {
  try {
    for (const locked of [lockedPackage(TARGETS.win.runtime), ...productionPackages(TARGETS.win)])
      packageFolder(locked);
    return true;
  } catch (error) {
    console.warn(`de onderdelen voor Windows zijn er niet: ${error}`);
    return false;
  }
}

describe.skipIf(!hasWindowsParts())('the portable program for Windows', () => {
  let files: Files = {};

  beforeAll(() => {
    const zip = readFileSync(makePortable('win'));
    console.log(`portable voor Windows: ${(zip.length / 1e6).toFixed(1)} MB`);
    files = unzipSync(zip);
  }, SLOW);

  test('starts with a command file and a Node of that system', () => {
    const command = Buffer.from(files['caoscoop/Caoscoop.cmd'] ?? []).toString('latin1');
    expect(command.split('\r\n').length).toBe(command.split('\n').length);
    expect(startOf(files['caoscoop/runtime/node.exe'], 2)).toBe(TARGETS.win.magic);
    expect(files).toHaveProperty(['caoscoop/LEESMIJ.txt']);
    expect(files).toHaveProperty(['caoscoop/runtime/LICENSE']);
  });

  test('has native parts of that system alone', () => {
    const modules = natives(files);
    expect(modules.map((path) => path.replace(/.*node_modules\//, ''))).toEqual([
      '@napi-rs/canvas-win32-x64-msvc/skia.win32-x64-msvc.node',
      'better-sqlite3/prebuilds/win32-x64.node',
    ]);
    expect(modules.map((path) => startOf(files[path], 2))).toEqual([TARGETS.win.magic, TARGETS.win.magic]);
  });

  test('has the screens, the rules, the register and the data of OCR and PDFs; no tests and nothing for developers', () => {
    const paths = Object.keys(files).map((path) => path.replace('caoscoop/app/', ''));
    expect(paths).toEqual(
      expect.arrayContaining([
        'dist/renderer/index.html',
        'corpus/api/reader-worker.js',
        'corpus/register/onderzoekcaos-2024.csv',
        'node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
        'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
        'node_modules/pdfjs-dist/wasm/openjpeg.wasm',
      ]),
    );
    expect(paths.filter((path) => /^corpus\/rules\/standard\/.*\.yaml$/.test(path)).length).toBeGreaterThan(50);
    expect(paths.filter((path) => /\.test\.|(^|\/)tests?\/|\.ts$|\.map$/.test(path))).toEqual([]);
    const packages = new Set(
      paths.map((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter(Boolean),
    );
    expect([...packages].sort()).toEqual([...new Set(productionPackages(TARGETS.win).map(topOf))].sort());
  });
});

const topOf = ({ folder }: { folder: string }): string =>
  /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(folder)?.[1] ?? folder;

/** The link that a host prints when it is ready. */
async function linkOf(host: ChildProcess): Promise<string> {
  if (!host.stdout) throw new Error('the host has no output');
  for await (const line of createInterface(host.stdout)) if (line.startsWith('http://')) return line;
  throw new Error('the host ended without a link');
}
