import type { ApiEvent, Engine, Handlers } from './contract.ts';
import { dispatch } from './dispatch.ts';
import { PARAMS } from './params.ts';

/** What the engine needs of a message port, whichever kind the host has. */
export type EnginePort = {
  send: (message: PortAnswer | PortEvent) => void;
  /** Calls the listener for every message that comes in. */
  receive: (listener: (message: unknown) => void) => void;
};

/** The other end: what asks the engine needs of its port. */
export type ClientPort = {
  send: (message: PortRequest) => void;
  receive: (listener: (message: PortAnswer | PortEvent) => void) => void;
};

export type PortRequest = { id: number } & ({ method: string; params: unknown } | { pdf: string });
/** `refused`: the call was not in the contract or its parameters were not as agreed. */
export type PortAnswer = { id: number } & (
  | { value: unknown }
  | { refused: 'unknownMethod' | 'invalidParams' | 'failed' }
);
export type PortEvent = { event: ApiEvent };

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

/** An engine at the other end of a port, for a host that works with it as if it were here. */
export function engineOver(port: ClientPort, close: () => Promise<void>): Engine {
  const listeners = new Set<(event: ApiEvent) => void>();
  const waiting = new Map<number, (answer: PortAnswer) => void>();
  let lastId = 0;
  port.receive((message) => {
    if ('event' in message) for (const listener of listeners) listener(message.event);
    else {
      waiting.get(message.id)?.(message);
      waiting.delete(message.id);
    }
  });
  const ask = async (request: { method: string; params: unknown } | { pdf: string }): Promise<unknown> => {
    const id = ++lastId;
    const answer = await new Promise<PortAnswer>((resolve) => {
      waiting.set(id, resolve);
      port.send({ id, ...request });
    });
    if ('value' in answer) return answer.value;
    throw new Error(`the engine refused: ${answer.refused}`);
  };
  const methods = Object.keys(PARAMS).map((method) => [method, (params: unknown) => ask({ method, params })]);
  return {
    handlers: Object.fromEntries(methods) as Handlers,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pdf: (sha256) => ask({ pdf: sha256 }) as Promise<Uint8Array | null>,
    close,
  };
}
