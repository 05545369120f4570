import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildScreens } from './screens.ts';
import { ROOT } from './steps.ts';

const args = process.argv.slice(2);
const wantsBrowser = args.includes('--browser');
const rest = args.filter((argument) => argument !== '--browser');
const electron = join(ROOT, 'node_modules/electron/dist', process.platform === 'win32' ? 'electron.exe' : 'electron');

/** Opens the desktop window where Electron's binary is there, else the same screens in the browser. */
function start(): number {
  if (!buildScreens()) return 1;
  const [program, command] =
    existsSync(electron) && !wantsBrowser
      ? [electron, [ROOT, ...rest]]
      : [process.execPath, [join(ROOT, 'corpus/cli/main.ts'), 'serve', ...rest]];
  return spawnSync(program, command, { stdio: 'inherit' }).status ?? 1;
}

process.exitCode = start();
