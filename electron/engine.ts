import type { MessagePortMain } from 'electron';
import { createEngine } from '../corpus/api/engine.ts';
import { answerOver, type EnginePort } from '../corpus/api/port.ts';
import { openProject } from '../corpus/api/project.ts';

const [project] = process.argv.slice(2);
if (!project) throw new Error('the engine needs the path of a project');
const opened = openProject(project);
if (!opened.ok) throw new Error(opened.error.code);
const engine = createEngine(opened.value);

type Receiver = { on: (event: 'message', listener: (message: { data: unknown }) => void) => unknown };

const over = (port: Receiver & { postMessage: (message: unknown) => void }): EnginePort => ({
  send: (message) => port.postMessage(message),
  receive: (listener) => port.on('message', ({ data }) => listener(data)),
});

/** The main process asks for PDFs over the port it was born with, and brings a port of its own for each window. */
answerOver(engine, over(process.parentPort));
process.parentPort.on('message', ({ ports }: { ports: MessagePortMain[] }) => {
  for (const port of ports) {
    const end = answerOver(engine, over(port));
    port.on('close', end);
    port.start();
  }
});
