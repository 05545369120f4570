import type { ServerResponse } from 'node:http';
import type { Engine } from '../api/contract.ts';

/** How often an idle stream says that it is still there, in milliseconds. */
const HEARTBEAT_MS = 20_000;

/** Sends the engine's events to one page as server-sent events until the page goes away. */
export function streamEvents(engine: Engine, response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(': open\n\n');
  const unsubscribe = engine.subscribe((event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT_MS);
  response.on('close', () => {
    clearInterval(heartbeat);
    unsubscribe();
  });
}
