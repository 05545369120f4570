import { say } from './output.ts';

/** Runs work that Ctrl-C stops cleanly: the first time it ends what runs and keeps what is done, the second time at once. */
export async function stoppable<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    say('\nStoppen… Wat klaar is, blijft bewaard. Nog een keer Ctrl-C breekt meteen af.');
    controller.abort();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  try {
    return await work(controller.signal);
  } finally {
    process.off('SIGINT', stop);
    process.off('SIGTERM', stop);
  }
}
