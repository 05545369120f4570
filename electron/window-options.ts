import { extname, resolve, sep } from 'node:path';
import type { BrowserWindowConstructorOptions, CustomScheme } from 'electron';

/** The only address the window knows. */
export const APP_ORIGIN = 'caoscoop://app';

/** A scheme of its own with the rights of a web page and no others: it does not get round the content security policy. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'caoscoop',
  privileges: {
    standard: true,
    secure: true,
    supportFetchAPI: true,
    stream: true,
    bypassCSP: false,
    corsEnabled: false,
  },
};

export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A window whose page is no more than a page: sandboxed, isolated, without Node. */
export const windowOptions = (preload: string): BrowserWindowConstructorOptions => ({
  width: 1440,
  height: 900,
  minWidth: 960,
  minHeight: 600,
  show: false,
  title: 'Caoscoop',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
    allowRunningInsecureContent: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  },
});

/** Whether the window may ask this address for anything: itself, and data that it made itself. */
export const mayRequest = (url: string): boolean =>
  url.startsWith(`${APP_ORIGIN}/`) || url.startsWith('data:') || url.startsWith(`blob:${APP_ORIGIN}/`);

/** What an address of the app stands for: a PDF of the project, the page of a report, a file of the screens, or nothing. */
export type Resource =
  | { kind: 'pdf'; sha256: string }
  | { kind: 'preview'; report: string }
  | { kind: 'file'; path: string }
  | { kind: 'none' };

export function resourceOf(url: string, screens: string): Resource {
  if (!url.startsWith(`${APP_ORIGIN}/`)) return { kind: 'none' };
  const pathname = decodeURIComponent(new URL(url).pathname);
  const sha256 = /^\/pdf\/([0-9a-f]{64})$/.exec(pathname)?.[1];
  if (sha256) return { kind: 'pdf', sha256 };
  const report = /^\/preview\/(.+)$/.exec(pathname)?.[1];
  if (report) return { kind: 'preview', report };
  const path = resolve(screens, `.${pathname === '/' ? '/index.html' : pathname}`);
  return path.startsWith(resolve(screens) + sep) ? { kind: 'file', path } : { kind: 'none' };
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/** Headers of everything the window gets. */
export const headersOf = (path: string): Record<string, string> => ({
  'Content-Type': path.endsWith('.pdf') ? 'application/pdf' : (TYPES[extname(path)] ?? 'application/octet-stream'),
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
});
