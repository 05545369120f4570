import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  APP_SCHEME,
  CONTENT_SECURITY_POLICY,
  headersOf,
  mayRequest,
  resourceOf,
  windowOptions,
} from './window-options.ts';

test('the page is sandboxed and isolated, and has no Node', () => {
  expect(windowOptions('/app/preload.cjs').webPreferences).toMatchObject({
    preload: '/app/preload.cjs',
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
  });
});

test('the own scheme keeps to the content security policy', () => {
  expect(APP_SCHEME).toMatchObject({
    scheme: 'caoscoop',
    privileges: { bypassCSP: false, standard: true, secure: true },
  });
  expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
  expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe|https?:|\*/);
  expect(headersOf('/x/index.html')['Content-Security-Policy']).toBe(CONTENT_SECURITY_POLICY);
});

test.each([
  ['caoscoop://app/index.html', true],
  ['blob:caoscoop://app/1', true],
  ['data:image/png;base64,', true],
  ['caoscoop://other/index.html', false],
  ['caoscoop://app.example.org/', false],
  ['https://example.org/', false],
  ['http://127.0.0.1:1/', false],
  ['file:///etc/passwd', false],
  ['devtools://devtools/', false],
])('a request for %s is allowed: %s', (url, isAllowed) => expect(mayRequest(url)).toBe(isAllowed));

const screens = join('/app', 'dist', 'renderer');

test.each([
  ['caoscoop://app/', { kind: 'file', path: join(screens, 'index.html') }],
  ['caoscoop://app/assets/a.js', { kind: 'file', path: join(screens, 'assets', 'a.js') }],
  [`caoscoop://app/pdf/${'a'.repeat(64)}`, { kind: 'pdf', sha256: 'a'.repeat(64) }],
  ['caoscoop://app/preview/2024-01-01/top98/all', { kind: 'preview', report: '2024-01-01/top98/all' }],
  ['caoscoop://app/..%2f..%2fpackage.json', { kind: 'none' }],
  ['caoscoop://other/index.html', { kind: 'none' }],
])('%s stands for %j', (url, resource) => expect(resourceOf(url, screens)).toEqual(resource));
