import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pack } from '../build/pack.ts';
import { ROOT } from '../build/steps.ts';
import { asarEntries } from './made/asar.ts';

/** What @electron/fuses looks for in Electron's program; behind it the version, the number of fuses, and the fuses. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const DELIVERED = '101100010';

/** On a machine that does more at once. */
const SLOW = 300_000;

/** A folder that has what packaging touches of Electron: its own binary cannot be had here. */
function standIn(folder: string): string {
  for (const name of ['locales', 'resources']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of ['nl', 'en-US', 'de']) writeFileSync(join(folder, 'locales', `${name}.pak`), '');
  writeFileSync(
    join(folder, 'electron'),
    `\x7fELF ${SENTINEL}\x01${String.fromCharCode(DELIVERED.length)}${DELIVERED}`,
  );
  chmodSync(join(folder, 'electron'), 0o755);
  return folder;
}

describe.skipIf(process.platform !== 'linux' || process.arch !== 'x64')('the packaged desktop app', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'caoscoop-pack-'));
  let folder: string;
  let entries: { path: string; isUnpacked: boolean }[];

  beforeAll(async () => {
    const output = await pack('linux', { dir: true, electron: standIn(join(scratch, 'electron')) });
    folder = join(output, 'linux-unpacked');
    const archive = join(folder, 'resources', 'app.asar');
    entries = asarEntries(archive);
    const beside = entries.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => `${archive}.unpacked/${path}`);
    const size = [archive, ...beside].reduce((sum, path) => sum + statSync(path).size, 0);
    console.log(`desktop-app zonder Electron: ${(size / 1e6).toFixed(1)} MB`);
  }, SLOW);
  afterAll(() => rmSync(scratch, { recursive: true }));

  test('keeps the shell and the screens in the archive', () => {
    const inside = entries.filter(({ isUnpacked }) => !isUnpacked).map(({ path }) => path);
    expect(inside).toEqual(
      expect.arrayContaining(['dist/electron/main.cjs', 'dist/electron/preload.cjs', 'dist/renderer/index.html']),
    );
    expect(inside.filter((path) => !path.startsWith('dist/') && path !== 'LICENSE')).toEqual([]);
  });

  test('keeps the engine, its workers, the rules, the data of OCR and the native parts of this system beside it', () => {
    const beside = entries.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path);
    expect(beside).toEqual(
      expect.arrayContaining([
        'package.json',
        'electron/engine.js',
        'corpus/api/reader-worker.js',
        'corpus/register/onderzoekcaos-2024.csv',
        'node_modules/@tesseract.js-data/nld/4.0.0_best_int/nld.traineddata.gz',
        'node_modules/pdfjs-dist/standard_fonts/LiberationSans-Regular.ttf',
      ]),
    );
    expect(beside.filter((path) => /^corpus\/rules\/standard\/.*\.yaml$/.test(path)).length).toBeGreaterThan(50);
    expect(beside.filter((path) => path.endsWith('.node'))).toEqual([
      'node_modules/@napi-rs/canvas-linux-x64-gnu/skia.linux-x64-gnu.node',
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ]);
  });

  test('has nothing of tests and nothing for developers', () => {
    const paths = entries.map(({ path }) => path);
    expect(paths.filter((path) => /\.test\.|(^|\/)tests?\/|\.ts$|\.map$/.test(path))).toEqual([]);
    expect(paths.filter((path) => /^node_modules\/(electron|vite|vitest|typescript|react)\//.test(path))).toEqual([]);
  });

  test('has an engine that runs from where it is packaged', () => {
    const program = join(folder, 'resources', 'app.asar.unpacked', 'corpus', 'cli', 'main.js');
    const run = (...parameters: string[]) =>
      spawnSync(process.execPath, [program, ...parameters], { cwd: scratch, encoding: 'utf8' });
    expect(run('sample', 'voorbeelden')).toMatchObject({ status: 0 });
    const [file = ''] = readdirSync(join(scratch, 'voorbeelden')).filter((name) => name.endsWith('.pdf'));
    const { status, stdout } = run('analyse', '--json', join('voorbeelden', file));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: [{ file, unreadablePages: [] }], errors: [] });
  });

  test.each([
    ['main.cjs', /^"(electron|node:.*)"$/],
    ['preload.cjs', /^"electron"$/],
  ])('has a shell that asks for nothing outside the archive: %s', (file, allowed) => {
    const script = readFileSync(join(ROOT, 'out', 'desktop', 'linux', 'dist', 'electron', file), 'utf8');
    const asked = [...script.matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name ?? '');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((name) => !allowed.test(name))).toEqual([]);
  });

  test('runs no other script than its own: not as Node, not by options or an inspector, only from a checked archive', () => {
    const program = readFileSync(join(folder, 'caoscoop'), 'latin1');
    const fuses = program.slice(program.indexOf(SENTINEL) + SENTINEL.length + 2);
    const names = ['runAsNode', 'cookieEncryption', 'nodeOptions', 'inspect', 'asarIntegrity', 'onlyAsar'];
    expect(Object.fromEntries(names.map((name, index) => [name, fuses[index]]))).toEqual({
      runAsNode: '0',
      cookieEncryption: '1',
      nodeOptions: '0',
      inspect: '0',
      asarIntegrity: '1',
      onlyAsar: '1',
    });
    expect(fuses[7]).toBe('0');
  });
});
