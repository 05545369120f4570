import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEngine } from '../api/engine.ts';
import { IN_MEMORY, openProject } from '../api/project.ts';
import { type RunningServer, startServer } from './serve.ts';
import { runningUrl, writeLock } from './serve-lock.ts';
import { openCommand } from './serve-open.ts';

type Asked = { method?: string; path: string; headers?: Record<string, string>; body?: string };
type Answered = { status: number; headers: Record<string, string | string[] | undefined>; body: string };

let folder: string;
let server: RunningServer;
let cookie: string;
const project = 'study.caoscoop';

/** A request with exactly these headers: fetch would not send another Host. */
const ask = ({ method = 'GET', path, headers = {}, body }: Asked): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: server.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body);
  });

const call = (method: string, params: unknown, headers: Record<string, string> = {}): Promise<Answered> =>
  ask({
    method: 'POST',
    path: `/api/${method}`,
    headers: { cookie, 'content-type': 'application/json', ...headers },
    body: JSON.stringify(params),
  });

const enter = async (link: string): Promise<Answered> => ask({ path: link.slice(link.indexOf('/?')) });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caoscoop-test-'));
  await writeFile(join(folder, 'index.html'), '<title>Caoscoop</title>');
  const opened = openProject(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  server = await startServer({
    engine: createEngine(opened.value),
    project,
    screens: folder,
    sample: async () => undefined,
    stateDirectory: join(folder, 'state'),
  });
  const answer = await enter(server.newLink());
  cookie = String(answer.headers['set-cookie']).split(';')[0] ?? '';
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

test('a link opens a session once, with a cookie that scripts and other sites cannot use', async () => {
  const link = server.newLink();
  const first = await enter(link);
  expect(first).toMatchObject({ status: 303, headers: { location: '/' } });
  expect(String(first.headers['set-cookie'])).toMatch(/HttpOnly; SameSite=Strict/);
  expect((await enter(link)).status).toBe(403);
});

test.each([
  ['a page', { path: '/' }],
  ['a call', { method: 'POST', path: '/api/project.info' }],
  ['the events', { path: '/events' }],
  ['a PDF', { path: `/pdf/${'0'.repeat(64)}` }],
  ['an upload', { method: 'POST', path: '/upload' }],
  ['a link', { method: 'POST', path: '/link' }],
  ['a wrong token', { path: '/?token=guess' }],
  ['a wrong cookie', { path: '/', headers: { cookie: 'caoscoop-0=guess' } }],
])('without token %s is refused', async (_what, asked) => {
  expect((await ask(asked)).status).toBe(403);
});

test.each([
  ['another origin', { origin: 'https://example.org' }],
  ['another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['a sandboxed page', { origin: 'null' }],
  ['a page of another site without an origin', { 'sec-fetch-site': 'cross-site' }],
  ['a name that was made to resolve to this machine', { host: 'example.org' }],
  ['localhost by name', { host: 'localhost' }],
])('%s is refused, even with the cookie', async (_who, headers) => {
  const answer = await call('project.info', {}, headers);
  expect(answer.status).toBe(403);
  expect(answer.headers['access-control-allow-origin']).toBeUndefined();
});

test('every answer carries a policy that allows no other address and no inline script', async () => {
  const { headers } = await ask({ path: '/', headers: { cookie } });
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
});

test('answers a call of the contract', async () => {
  const { status, body } = await call('project.info', {});
  expect(status).toBe(200);
  expect(JSON.parse(body)).toMatchObject({ ok: true, value: { documents: 0 } });
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty', 'project.drop', ''])(
  'knows no method %j',
  async (method) => expect((await call(method, {})).status).toBe(404),
);

test.each([
  ['matrix.get', {}],
  ['matrix.get', { peildatum: '2024-01-01', selection: 'some' }],
  ['matrix.get', { peildatum: '2024-01-01', selection: 'all', more: 1 }],
  ['page.items', { sha256: '../../secret', page: 1 }],
  ['import.start', { paths: [] }],
  ['evidence.list', { peildatum: '2024-01-01', selection: 'all', caoCode: '1', code: 'toString' }],
  ['project.info', null],
])('refuses %s with parameters that are not as agreed', async (method, params) => {
  expect((await call(method, params)).status).toBe(400);
});

test('refuses a call that is not sent as JSON, as forms of other sites would', async () => {
  expect((await call('project.info', {}, { 'content-type': 'text/plain' })).status).toBe(400);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/state/',
  '/report/..%2findex.html',
])('serves nothing outside its folders: %s', async (path) =>
  expect((await ask({ path, headers: { cookie } })).status).toBe(404),
);

test('keeps an uploaded PDF under its base name and refuses other kinds of file', async () => {
  const upload = (name: string) =>
    ask({
      method: 'POST',
      path: '/upload',
      headers: { cookie, 'x-batch': 'b1', 'x-file-name': encodeURIComponent(name) },
      body: '%PDF-1.7',
    });
  const { path } = JSON.parse((await upload('../../Cao über.pdf')).body) as { path: string };
  expect(path).toMatch(/uploads[\\/]b1[\\/]Cao über\.pdf$/);
  expect(await readFile(path, 'utf8')).toBe('%PDF-1.7');
  const again = JSON.parse((await upload('onder/Cao über.pdf')).body) as { path: string };
  expect(again.path).toMatch(/b1[\\/]2[\\/]Cao über\.pdf$/);
  expect((await upload('cao.exe')).status).toBe(400);
});

test('gives a second start a fresh link to the host that runs', async () => {
  const url = await runningUrl(project, join(folder, 'state'));
  expect(url).toContain(`127.0.0.1:${server.port}/?token=`);
  expect((await enter(url ?? '')).status).toBe(303);
  expect(await runningUrl('other.caoscoop', join(folder, 'state'))).toBeNull();
});

test.each([
  ['linux', 'xdg-open'],
  ['darwin', 'open'],
  ['win32', 'cmd'],
])('opens the browser on %s with %s', (system, command) => {
  expect(openCommand('http://127.0.0.1:1/', system)[0]).toBe(command);
});

test.each(['', '{"port":', 'null', '{"port":"1"}'])('a lock file that holds %j is as good as none', async (text) => {
  const state = join(folder, 'broken');
  const unlock = await writeLock('cut.caoscoop', { port: server.port, secret: 'x' }, state);
  const [name = ''] = await readdir(state);
  await writeFile(join(state, name), text);
  expect(await runningUrl('cut.caoscoop', state)).toBeNull();
  await unlock();
});

test('what another program at the port answers is never opened', async () => {
  const other = createServer((_, response) => response.end('https://example.org/?token=1')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const state = join(folder, 'other');
  await writeLock('taken.caoscoop', { port, secret: 'x' }, state);
  expect(await runningUrl('taken.caoscoop', state)).toBeNull();
  other.close();
});
