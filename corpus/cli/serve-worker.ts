import { parentPort, workerData } from 'node:worker_threads';
import { createEngine } from '../api/engine.ts';
import { answerOver } from '../api/port.ts';
import { openProject } from '../api/project.ts';

if (!parentPort) throw new Error('serve-worker runs as a worker thread only');
const port = parentPort;

const { project } = workerData as { project: string };
const opened = openProject(project);
port.postMessage(opened.ok ? { ok: true, value: null } : opened);

if (opened.ok) {
  const engine = createEngine(opened.value);
  const endEvents = answerOver(engine, {
    send: (message) => port.postMessage(message),
    receive: (listener) => port.on('message', listener),
  });
  port.on('message', async (message: unknown) => {
    if (message !== 'close') return;
    endEvents();
    await engine.close();
    port.close();
  });
}
