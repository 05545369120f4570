import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Engine } from '../api/contract.ts';
import { engineOver, type PortAnswer, type PortEvent } from '../api/port.ts';
import type { ProjectFault } from '../api/project.ts';
import { ok, type Result } from '../model/result.ts';

/**
 * Opens a project in a worker thread, the only writer of its file: coding a document may take a second there while
 * the host goes on answering.
 */
export async function startEngine(project: string): Promise<Result<Engine, ProjectFault>> {
  const worker = new Worker(new URL('./serve-worker.ts', import.meta.url), { workerData: { project } });
  const [opened] = (await once(worker, 'message')) as [Result<null, ProjectFault>];
  if (!opened.ok) return opened;
  // A bug in the engine ends the program: nothing it would still show could be trusted.
  worker.on('error', (error) => {
    throw error;
  });
  const close = async (): Promise<void> => {
    const ended = once(worker, 'exit');
    worker.postMessage('close');
    await ended;
  };
  const port = {
    send: (message: unknown) => worker.postMessage(message),
    receive: (listener: (message: PortAnswer | PortEvent) => void) => void worker.on('message', listener),
  };
  return ok(engineOver(port, close));
}
