import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs the program of an installed package with the Node of this process; true when it ended well. */
export function runTool(name: string, program: string, args: string[]): boolean {
  console.log(`\n▸ ${name}`);
  const { status } = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    // Tests and tools say the same in every terminal.
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
    },
  });
  return status === 0;
}
