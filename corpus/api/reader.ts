import { Worker } from 'node:worker_threads';
import type { FileFault, Page } from '../model/page.ts';
import { fail, type Result } from '../model/result.ts';
import type { DocumentStructure } from '../model/unit.ts';

/** A PDF as it comes from a reading worker: plain data, nothing of pdf.js. */
export type ReadDocument = { sha256: string; bytes: Uint8Array; pages: Page[]; structure: DocumentStructure };

/**
 * `skip` holds pages that stopped an earlier attempt, each with the fault to record for it. With `structureOnly` the
 * bytes, the items of the pages and their classes stay behind: they come back empty.
 */
export type ReadRequest = { path: string; skip: [number, string][]; structureOnly: boolean };

/** `page` is null once the last page is read and the structure is being made. */
export type WorkerMessage =
  | { type: 'page'; page: number | null }
  | { type: 'done'; result: Result<ReadDocument, FileFault> }
  | { type: 'failed'; stack: string };

export type ReaderLimits = { workers: number; pageSeconds: number; heapMb: number; processMb: number };

export const READER_LIMITS: ReaderLimits = { workers: 2, pageSeconds: 30, heapMb: 1024, processMb: 3000 };

/** Pages live briefly, so a larger nursery costs memory and wins no time: 24 MB instead of 96 saves some 200 MB in all. */
const YOUNG_MB = 24;

/** Files wait for a free worker; each is answered with what was read or with what is wrong with it. */
export type Reader = {
  read(path: string): Promise<Result<ReadDocument, FileFault>>;
  close(): Promise<void>;
};

type Job = { path: string; skip: [number, string][]; answer: (result: Result<ReadDocument, FileFault>) => void };

type Seat = { worker: Worker; job: Job | null; page: number | null; since: number };

/**
 * A pool of worker threads that read PDFs. A page that takes too long or too much memory costs its worker: the worker is
 * replaced and the file read again without that page. Memory is watched on the process, for the limits of threads do
 * not count buffers.
 */
export function createReader(limits: Partial<ReaderLimits> = {}, { structureOnly = false } = {}): Reader {
  const { workers, pageSeconds, heapMb, processMb } = { ...READER_LIMITS, ...limits };
  const waiting: Job[] = [];
  const seats: Seat[] = [];
  const watch = setInterval(watchLimits, 250);
  watch.unref();

  function start(seat: Seat, job: Job): void {
    seat.job = job;
    seat.page = null;
    seat.since = Date.now();
    seat.worker.postMessage({ path: job.path, skip: job.skip, structureOnly } satisfies ReadRequest);
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
    worker.on('error', (error) => seated.worker === worker && giveUpPage(seated, error.message));
    return seated;
  }

  function receive(seat: Seat, message: WorkerMessage): void {
    seat.since = Date.now();
    if (message.type === 'page') {
      seat.page = message.page;
      return;
    }
    if (message.type === 'failed') console.error(message.stack);
    const result = message.type === 'done' ? message.result : fail('READ_FAILED' as const);
    seat.job?.answer(result);
    next(seat);
  }

  /** Replaces the worker; the file goes on without the page at which it stopped, or fails when it was at none. */
  function giveUpPage(seat: Seat, fault: string): void {
    const { job, page, worker } = seat;
    seatWorker(seat);
    void worker.terminate();
    if (job && page !== null) {
      start(seat, { ...job, skip: [...job.skip, [page, fault]] });
    } else {
      job?.answer(fail('READ_FAILED', { detail: fault }));
      next(seat);
    }
  }

  function watchLimits(): void {
    const busy = seats.filter((seat) => seat.job).sort((a, b) => a.since - b.since);
    const slowest = busy[0];
    if (!slowest) return;
    if (Date.now() - slowest.since > pageSeconds * 1000) giveUpPage(slowest, 'PAGE_TIMEOUT');
    else if (process.memoryUsage.rss() > processMb * 1024 * 1024) giveUpPage(slowest, 'PAGE_MEMORY');
  }

  return {
    read: (path) =>
      new Promise((answer) => {
        waiting.push({ path, skip: [], answer });
        if (seats.length < workers) seats.push(seatWorker({ job: null, page: null, since: 0 }));
        const free = seats.find((seat) => !seat.job);
        if (free) next(free);
      }),
    close: async () => {
      clearInterval(watch);
      await Promise.all(seats.map((seat) => seat.worker.terminate()));
    },
  };
}
