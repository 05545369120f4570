import type { Engine } from './contract.ts';
import { dispatch } from './dispatch.ts';

/** What the engine needs of a message port, whichever kind the host has. */
export type EnginePort = {
  send: (message: PortAnswer | PortEvent) => void;
  /** Calls the listener for every message that comes in. */
  receive: (listener: (message: unknown) => void) => void;
};

export type PortRequest = { id: number } & ({ method: string; params: unknown } | { pdf: string });
/** `refused`: the call was not in the contract or its parameters were not as agreed. */
export type PortAnswer = { id: number } & (
  | { value: unknown }
  | { refused: 'unknownMethod' | 'invalidParams' | 'failed' }
);
export type PortEvent = { event: unknown };

/** Answers calls and sends events over a port; returns the function that ends the events. */
export function answerOver(engine: Engine, port: EnginePort): () => void {
  port.receive((message) => {
    if (isRequest(message)) void answer(engine, message).then(port.send);
  });
  return engine.subscribe((event) => port.send({ event }));
}

async function answer(engine: Engine, request: PortRequest): Promise<PortAnswer> {
  const { id } = request;
  try {
    if ('pdf' in request) return { id, value: await engine.pdf(request.pdf) };
    const called = await dispatch(engine, request.method, request.params);
    return called.kind === 'answer' ? { id, value: called.value } : { id, refused: called.kind };
  } catch (error) {
    console.error(error);
    return { id, refused: 'failed' };
  }
}

const isRequest = (message: unknown): message is PortRequest =>
  typeof message === 'object' &&
  message !== null &&
  'id' in message &&
  typeof message.id === 'number' &&
  (('method' in message && typeof message.method === 'string') ||
    ('pdf' in message && typeof message.pdf === 'string'));
