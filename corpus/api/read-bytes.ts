import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../model/result.ts';

/** No cao comes near this; a file beyond it fits neither memory nor a project. */
const MAX_BYTES = 500 * 1024 * 1024;

/** The bytes of a file. A pipe or a device is no file: reading from it would wait for ever. */
export async function readBytes(
  path: string,
): Promise<Result<Uint8Array, 'FILE_MISSING' | 'FILE_UNREADABLE' | 'FILE_TOO_LARGE'>> {
  try {
    const about = await stat(path);
    if (!about.isFile()) return fail('FILE_UNREADABLE', { detail: 'geen gewoon bestand' });
    if (about.size > MAX_BYTES) return fail('FILE_TOO_LARGE', { detail: String(Math.round(about.size / 1e6)) });
    return ok(new Uint8Array(await readFile(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return fail(code === 'ENOENT' ? 'FILE_MISSING' : 'FILE_UNREADABLE', { detail: code ?? String(error) });
  }
}
