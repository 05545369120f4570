import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Engine } from '../api/contract.ts';
import { sendFile } from './serve-files.ts';
import { writeLock } from './serve-lock.ts';
import { type HostContext, ROUTES, refuse } from './serve-routes.ts';
import { SECURITY_HEADERS } from './serve-security.ts';
import { createSession, type Session } from './serve-session.ts';

export type ServeOptions = {
  engine: Engine;
  /** Path of the project file: a second start for it opens this host. */
  project: string;
  /** Folder with the built screens (`dist/renderer`). */
  screens: string;
  /** Writes the example corpus when needed and returns its folder. */
  sample: (directory: string) => Promise<void>;
  /** 0 or absent: any free port. */
  port?: number;
  /** Folder of the lock file; absent: the user's own. */
  stateDirectory?: string;
};

export type RunningServer = {
  port: number;
  /** A link with a token that works once. */
  newLink: () => string;
  close: () => Promise<void>;
};

/** Serves the screens and the engine to a browser on this machine, on the loopback address only. */
export async function startServer(options: ServeOptions): Promise<RunningServer> {
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed);
    server.listen(options.port ?? 0, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const scratch = await mkdtemp(join(tmpdir(), 'caoscoop-'));
  await mkdir(join(scratch, 'reports'));
  const sample = once(() => writeSample(options.sample, join(scratch, 'voorbeeldcorpus')));
  const context: HostContext = { engine: options.engine, screens: options.screens, scratch, sample };
  const session = createSession(port);
  server.on('request', (request, response) => void answer(context, session, request, response));
  const unlock = await writeLock(options.project, { port, secret: session.linkSecret }, options.stateDirectory);

  return {
    port,
    newLink: session.newLink,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await unlock();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

async function answer(context: HostContext, session: Session, request: IncomingMessage, response: ServerResponse) {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  try {
    await route(context, session, request, response);
  } catch (error) {
    if (response.destroyed) return;
    console.error(error);
    response.headersSent ? response.destroy() : refuse(response, 500);
  }
}

async function route(context: HostContext, session: Session, request: IncomingMessage, response: ServerResponse) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'POST' && pathname === '/link') {
    if (!session.mayAskLink(request)) return refuse(response, 403);
    return void response.end(session.newLink());
  }
  if (!hasAccess(session, request, response, pathname === '/' ? searchParams.get('token') : null)) return;
  const [, name = '', ...rest] = pathname.split('/');
  const handle = ROUTES[`${request.method} ${name}`];
  if (handle && rest.length > 0 === TAKES_REST.has(name)) return handle(context, request, response, rest.join('/'));
  if (request.method !== 'GET') return refuse(response, 404);
  return sendFile(response, context.screens, pathname === '/' ? 'index.html' : pathname.slice(1));
}

const TAKES_REST = new Set(['api', 'pdf', 'preview', 'report']);

/** True when the request may go on; else it has been answered: let in by its token, or refused. */
function hasAccess(session: Session, request: IncomingMessage, response: ServerResponse, token: string | null) {
  if (!session.isLocal(request)) {
    refuse(response, 403);
    return false;
  }
  if (token !== null && session.enter(token, response)) return false;
  if (session.hasCookie(request)) return true;
  refuse(response, 403);
  return false;
}

async function writeSample(generate: ServeOptions['sample'], directory: string): Promise<string> {
  await generate(directory);
  return directory;
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
