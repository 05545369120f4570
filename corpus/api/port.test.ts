import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, test } from 'vitest';
import { createEngine } from './engine.ts';
import { answerOver, type PortAnswer } from './port.ts';
import { IN_MEMORY, openProject } from './project.ts';

const { port1, port2 } = new MessageChannel();
const opened = openProject(IN_MEMORY);
if (!opened.ok) throw new Error(opened.error.code);
answerOver(createEngine(opened.value), {
  send: (message) => port1.postMessage(message),
  receive: (listener) => port1.on('message', listener),
});
afterEach(() => port2.removeAllListeners());

const ask = (message: unknown): Promise<PortAnswer> =>
  new Promise((resolve) => {
    port2.once('message', resolve);
    port2.postMessage(message);
  });

test('answers a call with the id it was asked under', async () => {
  expect(await ask({ id: 7, method: 'project.info', params: {} })).toMatchObject({
    id: 7,
    value: { ok: true, value: { documents: 0 } },
  });
});

test.each([
  [{ id: 1, method: '__proto__', params: {} }, 'unknownMethod'],
  [{ id: 2, method: 'matrix.get', params: { peildatum: 1 } }, 'invalidParams'],
])('refuses %j', async (message, refused) => {
  expect(await ask(message)).toEqual({ id: message.id, refused });
});

test('has no bytes of a PDF that is not in the project', async () => {
  expect(await ask({ id: 3, pdf: '0'.repeat(64) })).toEqual({ id: 3, value: null });
});

test('ignores what is no request', async () => {
  for (const noise of [null, 'x', {}, { id: 'a', method: 'project.info' }]) port2.postMessage(noise);
  expect(await ask({ id: 4, method: 'import.state', params: {} })).toEqual({ id: 4, value: { ok: true, value: null } });
  port2.close();
});
