import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** ZIP keeps the mode of a file in the upper half, for readers that know Unix. */
const UNIX = 3;
const mode = (isProgram: boolean): number => ((isProgram ? 0o100755 : 0o100644) << 16) >>> 0;

/** The files of a folder as a ZIP with that folder at its top; the same files give the same bytes. */
export function zipFolder(folder: string, name: string): Uint8Array {
  const files: Zippable = {};
  for (const path of globSync('**/*', { cwd: folder }).sort()) {
    const status = statSync(join(folder, path));
    if (!status.isFile()) continue;
    const attrs = mode((status.mode & 0o100) !== 0);
    files[`${name}/${path.replaceAll('\\', '/')}`] = [readFileSync(join(folder, path)), { os: UNIX, attrs }];
  }
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
