import type { AnswerOf, ApiEvent } from '../../corpus/api/contract.ts';
import { previewUrl } from './preview-url.ts';
import type { Transport } from './transport.ts';

/** The browser host: calls over HTTP to the address the page came from, events as server-sent events. */
export const http: Transport = {
  call: async (method, params) =>
    (await post(`api/${method}`, { 'Content-Type': 'application/json' }, JSON.stringify(params))) as AnswerOf<
      typeof method
    >,
  subscribe(listener) {
    const events = new EventSource('events');
    events.onmessage = (message) => listener(JSON.parse(message.data) as ApiEvent);
    return () => events.close();
  },
  async addFiles(files, onArrived) {
    const batch = crypto.randomUUID();
    const taken = new Map<string, number>();
    const folders = new Set<string>();
    for (const file of files) {
      const again = taken.get(file.name) ?? 0;
      taken.set(file.name, again + 1);
      const { path } = (await post('upload', uploadHeaders(batch, again, file.name), file)) as { path: string };
      folders.add(path.replace(/[\\/][^\\/]*$/, ''));
      onArrived(file.name);
    }
    return [...folders];
  },
  openSample: async () => ((await post('sample', {}, null)) as { path: string }).path,
  pdfUrl: (sha256) => `pdf/${sha256}`,
  previewUrl,
  showReport(path) {
    const link = document.createElement('a');
    link.href = `report/${encodeURIComponent(path.replace(/^.*[\\/]/, ''))}`;
    link.download = '';
    link.click();
  },
  saveText(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/octet-stream' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The download has its own hold on the bytes once it began.
    setTimeout(() => URL.revokeObjectURL(address), 10_000);
  },
};

/** Files of one name from different folders go to folders of their own, so that none takes another's place. */
const uploadHeaders = (batch: string, again: number, name: string): Record<string, string> => ({
  'X-Batch': again === 0 ? batch : `${batch}-${again}`,
  'X-File-Name': encodeURIComponent(name),
  'Content-Type': 'application/octet-stream',
});

async function post(path: string, headers: Record<string, string>, body: BodyInit | null): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', headers, body });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}
