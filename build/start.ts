import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeDesktopApp } from './electron-bundle.ts';
import { buildScreens } from './screens.ts';
import { ROOT } from './steps.ts';

const args = process.argv.slice(2);
const wantsBrowser = args.includes('--browser');
const rest = args.filter((argument) => argument !== '--browser');
const electron = join(ROOT, 'node_modules/electron/dist', process.platform === 'win32' ? 'electron.exe' : 'electron');

/** Packages are found above it, in the project's own folder. */
const DESKTOP = join(ROOT, 'dist', 'app');

const run = (program: string, parameters: string[]): number =>
  spawnSync(program, parameters, { stdio: 'inherit' }).status ?? 1;

/** Opens the desktop window where Electron's binary is there, else the same screens in the browser. */
function start(): number {
  if (existsSync(electron) && !wantsBrowser) {
    writeDesktopApp(DESKTOP);
    return run(electron, [DESKTOP, ...rest]);
  }
  if (!buildScreens()) return 1;
  return run(process.execPath, [join(ROOT, 'corpus/cli/main.ts'), 'serve', ...rest]);
}

process.exitCode = start();
