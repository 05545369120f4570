import type { AnswerOf, ApiEvent } from '../../corpus/api/contract.ts';
import { previewUrl } from './preview-url.ts';
import type { Transport } from './transport.ts';

/** What the preload script of the desktop window leaves: a port to the engine, and what only a desktop can do. */
export type DesktopBridge = {
  request: (method: string, params: unknown) => Promise<unknown>;
  onEvent: (listener: (event: ApiEvent) => void) => () => void;
  pathOf: (file: File) => string;
  onOpenScreen: (listener: (name: string) => void) => void;
  openSample: () => Promise<string>;
  chooseProject: () => Promise<string | null>;
  showReport: (path: string) => void;
  saveText: (name: string, text: string) => void;
};

declare global {
  interface Window {
    caoscoop?: DesktopBridge;
  }
}

/** The desktop window, or null in a browser. Chosen files are read where they stand. */
export function desktopTransport(): Transport | null {
  const bridge = window.caoscoop;
  if (!bridge) return null;
  bridge.onOpenScreen((name) => {
    location.hash = `#/${name}`;
  });
  return {
    call: async (method, params) => (await bridge.request(method, params)) as AnswerOf<typeof method>,
    subscribe: bridge.onEvent,
    async addFiles(files, onArrived) {
      for (const file of files) onArrived(file.name);
      return files.map(bridge.pathOf);
    },
    openSample: bridge.openSample,
    chooseProject: bridge.chooseProject,
    pdfUrl: (sha256) => `pdf/${sha256}`,
    previewUrl,
    showReport: bridge.showReport,
    saveText: bridge.saveText,
  };
}
