import { type BrowserWindow, MessageChannelMain, utilityProcess } from 'electron';
import type { PortAnswer, PortEvent } from '../corpus/api/port.ts';
import { htmlOf, previewParams } from '../corpus/api/preview.ts';

export type EngineProcess = ReturnType<typeof startEngine>;

/** The engine in a process of its own, which alone writes the project. */
export function startEngine(script: string, project: string) {
  const child = utilityProcess.fork(script, [project], { serviceName: 'Caoscoop engine' });
  const waiting = new Map<number, (answer: PortAnswer) => void>();
  let lastId = 0;
  child.on('message', (message: PortAnswer | PortEvent) => {
    if (!('id' in message)) return;
    waiting.get(message.id)?.(message);
    waiting.delete(message.id);
  });
  const ask = async (request: { method: string; params: unknown } | { pdf: string }): Promise<unknown> => {
    const id = ++lastId;
    const answer = await new Promise<PortAnswer>((resolve) => {
      waiting.set(id, resolve);
      child.postMessage({ id, ...request });
    });
    return 'value' in answer ? answer.value : null;
  };
  return {
    /** The page of a report, by the address of its preview; null when it cannot be made. */
    async preview(report: string): Promise<string | null> {
      const answer = await ask({ method: 'report.preview', params: previewParams(report) });
      return answer === null ? null : htmlOf(answer);
    },
    /** Opens another project in place of the present one. */
    open: (path: string) => ask({ method: 'project.open', params: { path } }),
    /** The bytes of a PDF of the project; null when it is not in it. */
    async pdf(sha256: string): Promise<Uint8Array<ArrayBuffer> | null> {
      return (await ask({ pdf: sha256 })) as Uint8Array<ArrayBuffer> | null;
    },
    /** Gives a window a port straight to the engine: calls do not pass through this process. */
    connect(window: BrowserWindow): void {
      const { port1, port2 } = new MessageChannelMain();
      child.postMessage(null, [port1]);
      window.webContents.postMessage('engine-port', null, [port2]);
    },
    stop: () => child.kill(),
  };
}

/** Runs a script of the project in a process of its own until it ends. */
export const runScript = (script: string, parameters: string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    utilityProcess
      .fork(script, parameters)
      .once('exit', (status) => (status === 0 ? resolve() : reject(new Error(`${script}: ${status}`))));
  });
