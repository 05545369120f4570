import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { TOOL_VERSION } from '../corpus/api/tool.ts';
import { writeApp } from './app.ts';
import { packageFolder } from './fetch-package.ts';
import { lockedPackage } from './lockfile.ts';
import { copyPackages } from './package-files.ts';
import { ROOT } from './steps.ts';
import { isTargetName, TARGETS, type Target, type TargetName } from './targets.ts';
import { zipFolder } from './zip.ts';

const TEXTS = join(ROOT, 'build', 'portable');

/** Name of the file that starts the program. */
const STARTER: Record<TargetName, [from: string, to: string]> = {
  win: ['Caoscoop.cmd', 'Caoscoop.cmd'],
  linux: ['caoscoop.sh', 'caoscoop'],
  mac: ['caoscoop.sh', 'Caoscoop.command'],
};

/**
 * Makes a ZIP with everything that the program needs on a system, and returns its path. `node` names another Node to put in it
 * than the registry's.
 */
export function makePortable(name: TargetName, node?: string): string {
  const target = TARGETS[name];
  const folder = join(ROOT, 'out', 'portable', name);
  rmSync(folder, { recursive: true, force: true });
  writeApp(join(folder, 'app'));
  copyPackages(join(folder, 'app'), target);
  copyRuntime(join(folder, 'runtime'), target, node);
  copyTexts(folder, name);
  const path = join(ROOT, 'out', `caoscoop-${TOOL_VERSION}-${name}.zip`);
  writeFileSync(path, zipFolder(folder, 'caoscoop'));
  return path;
}

function copyRuntime(folder: string, { runtime, program, magic }: Target, node?: string): void {
  const fetched = node ? dirname(dirname(node)) : packageFolder(lockedPackage(runtime));
  const from = node ?? join(fetched, 'bin', program);
  const start = readFileSync(from)
    .subarray(0, magic.length / 2)
    .toString('hex');
  if (start !== magic) throw new Error(`${from} is geen programma voor dit systeem`);
  mkdirSync(folder, { recursive: true });
  copyFileSync(from, join(folder, program));
  chmodSync(join(folder, program), 0o755);
  copyFileSync(licenceOf(fetched), join(folder, 'LICENSE'));
}

/** The Windows package has the program only; the licence is the same for every system. */
function licenceOf(runtimeFolder: string): string {
  const own = join(runtimeFolder, 'LICENSE');
  return existsSync(own) ? own : join(packageFolder(lockedPackage(TARGETS.linux.runtime)), 'LICENSE');
}

function copyTexts(folder: string, name: TargetName): void {
  const [from, to] = STARTER[name];
  const lines = (text: string): string => (name === 'win' ? text.replaceAll('\n', '\r\n') : text);
  const copy = (source: string, file: string): void =>
    writeFileSync(join(folder, file), lines(readFileSync(join(TEXTS, source), 'utf8')));
  copy(from, to);
  chmodSync(join(folder, to), 0o755);
  copy('LEESMIJ.txt', 'LEESMIJ.txt');
  cpSync(join(ROOT, 'LICENSE'), join(folder, 'LICENSE'));
}

function main(): void {
  const { values } = parseArgs({ options: { platform: { type: 'string' }, node: { type: 'string' } } });
  const names = (values.platform ?? '').split(',');
  if (!names.every(isTargetName)) {
    console.error(`Gebruik: npm run portable -- --platform ${Object.keys(TARGETS).join('|')} [--node PAD]`);
    process.exitCode = 2;
    return;
  }
  for (const name of names) {
    const path = makePortable(name, values.node);
    console.log(`${path}  ${(readFileSync(path).length / 1e6).toFixed(1)} MB`);
  }
}

if (import.meta.main) main();
