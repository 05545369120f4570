import { createHash } from 'node:crypto';
import type { FileFault } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import { readBytes } from './read-bytes.ts';
import { createReader, READER_LIMITS, type ReadDocument, type ReaderLimits } from './reader.ts';

export type ReadOptions = {
  /** Hashes of files that need not be read; grows with those that are. */
  known: Set<string>;
  /** Stops the reading; what is finished stays. */
  signal?: AbortSignal | undefined;
  limits?: Partial<ReaderLimits>;
  /** Leaves behind what is only kept or shown: bytes, items of pages and their classes. */
  structureOnly?: boolean;
};

/** Called for each file in turn; `result` is null for a file whose bytes were seen before. */
export type TakeFile = (path: string, result: Result<ReadDocument, FileFault> | null) => void;

/** Files that may wait for a worker: enough to keep all busy, few enough to hold little in memory. */
const AHEAD = 2;

/** Reads PDFs in the pool of workers and hands each over as it comes. Equal files are read once, the first by name. */
export async function readFiles(paths: readonly string[], options: ReadOptions, take: TakeFile): Promise<void> {
  const { known, signal, structureOnly = false } = options;
  const reader = createReader(options.limits, { structureOnly });
  const places = (options.limits?.workers ?? READER_LIMITS.workers) + AHEAD;
  const running = new Set<Promise<void>>();
  const bugs: unknown[] = [];
  try {
    for (const path of paths) {
      if (signal?.aborted || bugs.length > 0) break;
      const hash = await hashOf(path);
      if (hash !== null && known.has(hash)) {
        take(path, null);
        continue;
      }
      if (hash !== null) known.add(hash);
      const job: Promise<void> = reader
        .read(path)
        .then((result) => {
          if (!signal?.aborted) take(path, result);
        })
        .catch((bug: unknown) => void bugs.push(bug))
        .finally(() => running.delete(job));
      running.add(job);
      if (running.size >= places) await Promise.race([...running, stopped(signal)]);
    }
    await Promise.race([Promise.all(running), stopped(signal)]);
    if (bugs.length > 0) throw bugs[0];
  } finally {
    await reader.close();
  }
}

/** The hash of a file's bytes; null when it cannot be read, which the reader will tell. */
async function hashOf(path: string): Promise<string | null> {
  const bytes = await readBytes(path);
  return bytes.ok ? createHash('sha256').update(bytes.value).digest('hex') : null;
}

const stopped = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
