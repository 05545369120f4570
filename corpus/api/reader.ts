import { Worker } from 'node:worker_threads';
import type { ReadStep, SkippedStep } from '../ingest/read-options.ts';
import type { FileFault, Page } from '../model/page.ts';
import { fail, type Result } from '../model/result.ts';
import type { DocumentStructure } from '../model/unit.ts';

/** A PDF as it comes from a reading worker: plain data, nothing of pdf.js. */
export type ReadDocument = { sha256: string; bytes: Uint8Array; pages: Page[]; structure: DocumentStructure };

/**
 * `skip` holds steps that stopped an earlier attempt, each with the fault to record for its page. With `structureOnly`
 * the bytes, the items of the pages and their classes stay behind: they come back empty.
 */
export type ReadRequest = { path: string; skip: SkippedStep[]; mostPictures: number; structureOnly: boolean };

type Step = { page: number; step: ReadStep };

/** `at` is null once the last page is read and the structure is being made. */
export type WorkerMessage =
  | { type: 'step'; at: Step | null }
  | { type: 'done'; result: Result<ReadDocument, FileFault> }
  | { type: 'failed'; stack: string };

/**
 * Limits on time lie far beyond what a step needs, also on a busy machine: a page that is read today and given up
 * tomorrow would make two reports of the same files differ. OCR takes seconds for a dense page, so a scan of thousands
 * of pages is read for its first `mostPictures`; no cao is that long.
 */
export type ReaderLimits = {
  workers: number;
  pageSeconds: number;
  pictureSeconds: number;
  mostPictures: number;
  heapMb: number;
  processMb: number;
};

export const READER_LIMITS: ReaderLimits = {
  workers: 2,
  pageSeconds: 30,
  pictureSeconds: 180,
  mostPictures: 1000,
  heapMb: 1024,
  processMb: 3000,
};

/** Pages live briefly, so a larger nursery costs memory and wins no time: 24 MB instead of 96 saves some 200 MB in all. */
const YOUNG_MB = 24;

/** For what is done to a file as a whole: starting its worker, opening it, making its structure. */
const WHOLE_FILE_SECONDS = 60;

/** A file that was given up at so many steps would keep the machine busy for hours: it fails as a whole. */
const MOST_SKIPS = 5;

/** Memory of a worker that was ended takes a moment to come free. */
const RECOVERY_MS = 2000;

const LIMITS = new Set(['PAGE_TIMEOUT', 'PAGE_MEMORY']);

/** A worker ends when it runs out of its own memory, and when pdf.js stumbles over a file outside any promise. */
const faultOf = (error: Error & { code?: string }): string =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'PAGE_MEMORY' : error.message;

/** Files wait for a free worker; each is answered with what was read or with what is wrong with it. */
export type Reader = {
  read(path: string): Promise<Result<ReadDocument, FileFault>>;
  close(): Promise<void>;
};

type Job = { path: string; skip: SkippedStep[]; answer: (result: Result<ReadDocument, FileFault>) => void };

type Seat = { worker: Worker; job: Job | null; at: Step | null; since: number };

/**
 * A pool of worker threads that read PDFs. A page that takes too long or too much memory costs its worker: the worker is
 * replaced and the file read again without that page. Memory is watched on the process, for the limits of threads do
 * not count buffers.
 */
export function createReader(limits: Partial<ReaderLimits> = {}, { structureOnly = false } = {}): Reader {
  const { workers, pageSeconds, pictureSeconds, mostPictures, heapMb, processMb } = { ...READER_LIMITS, ...limits };
  const waiting: Job[] = [];
  const seats: Seat[] = [];
  let recoveredAt = 0;
  const watch = setInterval(watchLimits, 250);
  watch.unref();

  function start(seat: Seat, job: Job): void {
    seat.job = job;
    seat.at = null;
    seat.since = Date.now();
    seat.worker.postMessage({ path: job.path, skip: job.skip, mostPictures, structureOnly } satisfies ReadRequest);
  }

  function next(seat: Seat): void {
    seat.job = null;
    const job = waiting.shift();
    if (job) start(seat, job);
  }

  function seatWorker(seat: Omit<Seat, 'worker'> & { worker?: Worker }): Seat {
    const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: YOUNG_MB },
    });
    const seated = Object.assign(seat, { worker });
    worker.on('message', (message: WorkerMessage) => seated.worker === worker && receive(seated, message));
    worker.on('error', (error) => seated.worker === worker && giveUpStep(seated, faultOf(error)));
    return seated;
  }

  function receive(seat: Seat, message: WorkerMessage): void {
    seat.since = Date.now();
    if (message.type === 'step') {
      seat.at = message.at;
      return;
    }
    if (message.type === 'failed') console.error(message.stack);
    const result = message.type === 'done' ? message.result : fail('READ_FAILED' as const);
    seat.job?.answer(result);
    next(seat);
  }

  /** Replaces the worker; the file goes on without the step at which it stopped, or fails when it was at none. */
  function giveUpStep(seat: Seat, fault: string): void {
    const { job, at, worker } = seat;
    seatWorker(seat);
    void worker.terminate();
    if (job && at !== null && job.skip.length < MOST_SKIPS) {
      start(seat, { ...job, skip: [...job.skip, { ...at, fault }] });
    } else {
      job?.answer(fail(LIMITS.has(fault) ? 'READ_LIMIT' : 'PDF_DAMAGED', { detail: fault }));
      next(seat);
    }
  }

  function secondsFor(at: Step | null): number {
    if (at === null) return Math.max(pageSeconds, WHOLE_FILE_SECONDS);
    return at.step === 'picture' ? pictureSeconds : pageSeconds;
  }

  function watchLimits(): void {
    const busy = seats.filter((seat) => seat.job).sort((a, b) => a.since - b.since);
    const late = busy.find(({ at, since }) => Date.now() - since > secondsFor(at) * 1000);
    const [slowest] = busy;
    if (late) giveUpStep(late, 'PAGE_TIMEOUT');
    else if (slowest && Date.now() > recoveredAt && process.memoryUsage.rss() > processMb * 1024 * 1024) {
      recoveredAt = Date.now() + RECOVERY_MS;
      giveUpStep(slowest, 'PAGE_MEMORY');
    }
  }

  return {
    read: (path) =>
      new Promise((answer) => {
        waiting.push({ path, skip: [], answer });
        if (seats.length < workers) seats.push(seatWorker({ job: null, at: null, since: 0 }));
        const free = seats.find((seat) => !seat.job);
        if (free) next(free);
      }),
    close: async () => {
      clearInterval(watch);
      await Promise.all(seats.map((seat) => seat.worker.terminate()));
    },
  };
}
