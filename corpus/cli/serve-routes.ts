import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename } from 'node:path';
import type { Engine } from '../api/contract.ts';
import { dispatch } from '../api/dispatch.ts';
import { htmlOf, PREVIEW_POLICY, previewParams } from '../api/preview.ts';
import { streamEvents } from './serve-events.ts';
import { MAX_UPLOAD, receiveFile, sendFile } from './serve-files.ts';

/** What the routes of the browser host work with. */
export type HostContext = {
  engine: Engine;
  /** Folder with the built screens. */
  screens: string;
  /** Folder for uploaded files and for reports that are fetched by the browser. */
  scratch: string;
  /** Writes the example corpus when needed and returns its folder. */
  sample: () => Promise<string>;
};

type Route = (context: HostContext, request: IncomingMessage, response: ServerResponse, rest: string) => Promise<void>;

/** Largest body of a call, in bytes. */
const MAX_CALL = 1024 * 1024;

/** By method and first part of the path; `rest` is what follows it. */
export const ROUTES: Record<string, Route> = {
  'POST api': async ({ engine, scratch }, request, response, method) => {
    const params = await readJson(request);
    if (params === undefined) return refuse(response, 400);
    const called = await dispatch(engine, method, downloadHere(method, params, scratch));
    if (called.kind === 'unknownMethod') return refuse(response, 404);
    if (called.kind === 'invalidParams') return refuse(response, 400);
    sendJson(response, called.value);
  },
  'GET events': async ({ engine }, _request, response) => streamEvents(engine, response),
  'GET pdf': async ({ engine }, _request, response, sha256) => {
    const bytes = await engine.pdf(sha256);
    if (!bytes) return refuse(response, 404);
    // The address is the hash of the bytes, so they never change.
    response.setHeader('Cache-Control', 'private, max-age=31536000, immutable');
    response.writeHead(200, { 'Content-Type': 'application/pdf', 'Content-Length': bytes.byteLength }).end(bytes);
  },
  'GET preview': async ({ engine }, _request, response, rest) => {
    const called = await dispatch(engine, 'report.preview', previewParams(rest));
    const html = called.kind === 'answer' ? htmlOf(called.value) : null;
    if (html === null) return refuse(response, 404);
    response.setHeader('Content-Security-Policy', PREVIEW_POLICY);
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html);
  },
  'POST upload': async ({ scratch }, request, response) => {
    const name = decodeURIComponent(String(request.headers['x-file-name'] ?? ''));
    const batch = String(request.headers['x-batch'] ?? '');
    if (!/^[\w-]{1,64}$/.test(batch) || !/\.(pdf|csv)$/i.test(name)) return refuse(response, 400);
    if (Number(request.headers['content-length'] ?? 0) > MAX_UPLOAD) return refuse(response, 413);
    const path = await receiveFile(request, `${scratch}/uploads`, batch, name);
    if (!path) return refuse(response, 413);
    sendJson(response, { path });
  },
  'POST sample': async ({ sample }, _request, response) => sendJson(response, { path: await sample() }),
  'GET report': async ({ scratch }, _request, response, name) =>
    sendFile(response, `${scratch}/reports`, basename(name), true),
};

/** In the browser a report without a folder of its own is written where the page can fetch it. */
function downloadHere(method: string, params: unknown, scratch: string): unknown {
  if (method !== 'report.write' || typeof params !== 'object' || params === null) return params;
  return { ...params, directory: `${scratch}/reports` };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) return undefined;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_CALL) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    return undefined;
  }
}

function sendJson(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(JSON.stringify(value));
}

export function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(REFUSALS[status] ?? '');
}

const REFUSALS: Record<number, string> = {
  403: 'Geen toegang. Start Caoscoop opnieuw en gebruik de koppeling die het dan opent of toont.\n',
  404: 'Niet gevonden.\n',
};
