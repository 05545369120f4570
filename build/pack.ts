import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build, Platform } from 'electron-builder';
import { packaging } from './electron-builder.ts';
import { writeDesktopApp } from './electron-bundle.ts';
import { writeIcons } from './icons.ts';
import { copyPackages } from './package-files.ts';
import { ROOT } from './steps.ts';
import { isTargetName, TARGETS, type TargetName } from './targets.ts';

export type PackOptions = {
  /** Only the unpacked app, no installers: needs nothing from the network. */
  dir: boolean;
  /** Folder or ZIP with Electron; absent: electron-builder fetches it. */
  electron?: string | undefined;
};

const PLATFORMS: Record<TargetName, Platform> = { win: Platform.WINDOWS, linux: Platform.LINUX, mac: Platform.MAC };

/** Packages the desktop app for a system and returns the folder with the result. */
export async function pack(name: TargetName, { dir, electron }: PackOptions): Promise<string> {
  const app = join(ROOT, 'out', 'desktop', name);
  const output = join(ROOT, 'out', 'packages', name);
  const icons = join(ROOT, 'out', 'icons');
  for (const folder of [app, output]) rmSync(folder, { recursive: true, force: true });
  writeDesktopApp(app);
  copyPackages(app, TARGETS[name]);
  await writeIcons(icons);
  await build({
    projectDir: app,
    targets: PLATFORMS[name].createTarget(dir ? 'dir' : undefined),
    config: packaging(output, icons, electron),
  });
  return output;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { platform: { type: 'string' }, dir: { type: 'boolean' }, electron: { type: 'string' } },
  });
  const name = values.platform ?? '';
  if (!isTargetName(name)) {
    console.error(`Gebruik: npm run pack -- --platform ${Object.keys(TARGETS).join('|')} [--dir] [--electron PAD]`);
    process.exitCode = 2;
    return;
  }
  console.log(await pack(name, { dir: values.dir ?? false, electron: values.electron }));
}

if (import.meta.main) await main();
