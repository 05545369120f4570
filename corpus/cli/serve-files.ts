import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, rm, stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, dirname, extname, join, resolve, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Largest file that is taken from the browser, in bytes. */
export const MAX_UPLOAD = 200 * 1024 * 1024;

/** Sends a file of a folder, or 404 when the name leads out of it or to nothing. `save` offers it as a download. */
export async function sendFile(response: ServerResponse, folder: string, name: string, save = false): Promise<void> {
  const path = resolve(folder, `.${sep}${name}`);
  const found = path.startsWith(resolve(folder) + sep) ? await stat(path).catch(() => null) : null;
  if (!found?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'application/octet-stream');
  response.setHeader('Content-Length', found.size);
  if (save) response.setHeader('Content-Disposition', `attachment; filename="${basename(path).replaceAll('"', '')}"`);
  await pipeline(createReadStream(path), response);
}

/** A place for a file under its own name: in a numbered folder below where another of that name is there. */
async function freePath(directory: string, name: string): Promise<string> {
  let path = join(directory, name);
  for (let number = 2; existsSync(path); number++) path = join(directory, String(number), name);
  await mkdir(dirname(path), { recursive: true });
  return path;
}

/**
 * Keeps one uploaded file under its base name in the folder of its batch, and returns the path; null when it is
 * larger than allowed. The batch is a name the browser chose for the files that were chosen together.
 */
export async function receiveFile(request: IncomingMessage, folder: string, batch: string, name: string) {
  const path = await freePath(join(folder, batch), basename(name.replaceAll('\\', '/')));
  let size = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > MAX_UPLOAD ? new Error('upload too large') : null, chunk);
    },
  });
  try {
    await pipeline(request, limit, createWriteStream(path));
    return path;
  } catch {
    await rm(path, { force: true });
    return null;
  }
}
