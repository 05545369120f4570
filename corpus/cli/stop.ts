import { say } from './output.ts';

/**
 * Runs work that Ctrl-C stops cleanly: the first time it ends what runs, the second time at once. `kept` tells what
 * becomes of the part that is done.
 */
export async function stoppable<T>(kept: string, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const stop = (): void => {
    if (controller.signal.aborted) process.exit(130);
    say(`\n${['Stoppen…', kept, 'Nog een keer Ctrl-C breekt meteen af.'].filter(Boolean).join(' ')}`);
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
