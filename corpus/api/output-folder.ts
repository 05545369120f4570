import { mkdir, mkdtemp, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';

/** Makes a folder where it is not there and tries to write in it, so that hours of reading do not end in a refusal. */
export async function prepareFolder(folder: string): Promise<Result<null, 'OUTPUT_UNWRITABLE'>> {
  try {
    await makeFolder(resolve(folder));
    await rmdir(await mkdtemp(join(folder, '.caoscoop-')));
    return ok(null);
  } catch (error) {
    return fail('OUTPUT_UNWRITABLE', { file: folder, detail: whyUnwritable(error) });
  }
}

/** Folder by folder: Node's own recursive way never ends where a parent is there and can still hold nothing (`/proc`). */
async function makeFolder(folder: string): Promise<void> {
  if (await isFolder(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
}

async function isFolder(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => null);
  if (about && !about.isDirectory()) throw Object.assign(new Error(path), { code: 'ENOTDIR' });
  return about !== null || dirname(path) === path;
}

const REASONS: Record<string, string> = {
  ENOTDIR: 'er staat een bestand met deze naam',
  ENOENT: 'daar kan geen map worden gemaakt',
  EACCES: 'u hebt er geen rechten',
  EPERM: 'u hebt er geen rechten',
  EROFS: 'er kan alleen worden gelezen',
  ENOSPC: 'de schijf is vol',
};

/** Why writing failed, in Dutch where it is a common reason. */
export function whyUnwritable(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return REASONS[code ?? ''] ?? code ?? String(error);
}
