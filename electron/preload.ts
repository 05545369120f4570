import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { ApiEvent } from '../corpus/api/contract.ts';
import type { PortAnswer, PortEvent } from '../corpus/api/port.ts';

/** The end of the engine's port in this window: the part of the web's MessagePort that is used. */
type WindowPort = {
  postMessage: (message: unknown) => void;
  onmessage: ((message: { data: PortAnswer | PortEvent }) => void) | null;
};

const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
const listeners = new Set<(event: ApiEvent) => void>();
let lastId = 0;

const port = new Promise<WindowPort>((resolve) => {
  ipcRenderer.once('engine-port', ({ ports }) => {
    const engine = ports[0] as unknown as WindowPort;
    engine.onmessage = ({ data }) => receive(data);
    resolve(engine);
  });
});

function receive(message: PortAnswer | PortEvent): void {
  if ('event' in message) {
    for (const listener of listeners) listener(message.event);
    return;
  }
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if ('value' in message) asked?.resolve(message.value);
  else asked?.reject(new Error(message.refused));
}

contextBridge.exposeInMainWorld('caoscoop', {
  request: async (method: string, params: unknown) => {
    const engine = await port;
    return new Promise((resolve, reject) => {
      const id = ++lastId;
      waiting.set(id, { resolve, reject });
      engine.postMessage({ id, method, params });
    });
  },
  onEvent: (listener: (event: ApiEvent) => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  pathOf: webUtils.getPathForFile,
  /** The menu names a screen. */
  onOpenScreen: (listener: (name: string) => void) => {
    ipcRenderer.on('open-screen', (_event, name: unknown) => listener(String(name)));
  },
  openSample: () => ipcRenderer.invoke('open-sample'),
  chooseProject: () => ipcRenderer.invoke('choose-project'),
  showReport: (path: string) => ipcRenderer.send('show-report', path),
  saveText: (name: string, text: string) => ipcRenderer.send('save-text', name, text),
});
