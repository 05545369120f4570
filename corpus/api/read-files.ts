import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { FileFault } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import { readBytes } from './read-bytes.ts';
import { createReader, READER_LIMITS, type ReadDocument, type ReaderLimits } from './reader.ts';

export type ReadOptions = {
  /** Hashes of files that need not be read. */
  known: ReadonlySet<string>;
  /** How well a name tells what the file is: of equal files the one with the best name is read. */
  clarity?: (file: string) => number;
  /** Stops the reading; what is finished stays. */
  signal?: AbortSignal | undefined;
  limits?: Partial<ReaderLimits>;
  /** Leaves behind what is only kept or shown: bytes, items of pages and their classes. */
  structureOnly?: boolean;
};

/** Called for each file in turn, with its hash alone when its bytes are known or those of another file. */
export type TakeFile = (path: string, result: Result<ReadDocument, FileFault> | { sha256: string }) => void;

/** Files that may wait for a worker: enough to keep all busy, few enough to hold little in memory. */
const AHEAD = 2;

/** Reads PDFs in the pool of workers and hands each over as it comes. Equal files are read once. */
export async function readFiles(paths: readonly string[], options: ReadOptions, take: TakeFile): Promise<void> {
  const { known, signal, structureOnly = false } = options;
  const reader = createReader(options.limits, { structureOnly });
  const places = (options.limits?.workers ?? READER_LIMITS.workers) + AHEAD;
  const running = new Set<Promise<void>>();
  const bugs: unknown[] = [];
  try {
    for (const { path, sha256, copies } of await groupEqual(paths, options)) {
      if (signal?.aborted || bugs.length > 0) break;
      const isKnown = sha256 !== null && known.has(sha256);
      if (sha256 !== null) for (const copy of isKnown ? [path, ...copies] : copies) take(copy, { sha256 });
      if (isKnown) continue;
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

/** Files with the same bytes: the one to read, and the others. The hash is null where nobody needs it. */
type EqualFiles = { path: string; sha256: string | null; copies: string[] };

/**
 * Puts equal files together, the largest first: a long text or a scan that came last would keep one worker busy while the
 * others have nothing left. Only files of one size can be equal, so that most are not read for it.
 */
async function groupEqual(paths: readonly string[], { known, signal, clarity }: ReadOptions): Promise<EqualFiles[]> {
  const sizes = await Promise.all(paths.map(sizeOf));
  const ofSize = Map.groupBy(sizes, (size) => size);
  const bySize = paths.map((path, at) => ({ path, size: sizes[at] ?? -1 })).sort((a, b) => b.size - a.size);
  const files: { path: string; sha256: string | null }[] = [];
  for (const { path, size } of bySize) {
    if (signal?.aborted) return [];
    const isLone = known.size === 0 && ofSize.get(size)?.length === 1;
    files.push({ path, sha256: isLone ? null : await hashOf(path) });
  }
  const groups = Map.groupBy(files, ({ path, sha256 }) => sha256 ?? path);
  return [...groups.values()].map((same) => {
    const [best, ...others] = same
      .map(({ path }) => path)
      .toSorted((a, b) => (clarity?.(basename(b)) ?? 0) - (clarity?.(basename(a)) ?? 0));
    return { path: best ?? '', sha256: same[0]?.sha256 ?? null, copies: others };
  });
}

const sizeOf = async (path: string): Promise<number> => (await stat(path).catch(() => null))?.size ?? -1;

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
