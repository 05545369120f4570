import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { buildScreens } from '../build/screens.ts';
import { ROOT } from '../build/steps.ts';
import { startServer } from '../corpus/cli/serve.ts';
import { startEngine } from '../corpus/cli/serve-engine.ts';
import { generateSample } from '../corpus/sample/generate.ts';

/** Chromium may do nothing but show the page: no updates, no look-ups of its own. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export type Journey = {
  page: Page;
  context: BrowserContext;
  port: number;
  link: string;
  folder: string;
  /** Addresses outside the host that the browser asked for, in all its pages. */
  strayRequests: string[];
  /** Errors of scripts and of the content security policy. */
  pageErrors: string[];
  /** Keeps a picture of the page in `out/screens`. */
  picture: (name: string) => Promise<void>;
  end: () => Promise<void>;
};

/** The real engine on a new project behind the real host, with the real screens in a real browser. */
export async function startJourney(executablePath: string): Promise<Journey> {
  if (!buildScreens()) throw new Error('the screens do not build');
  const folder = await mkdtemp(join(tmpdir(), 'caoscoop-journey-'));
  const project = join(folder, 'study.caoscoop');
  const opened = await startEngine(project);
  if (!opened.ok) throw new Error(opened.error.code);
  const engine = opened.value;
  const server = await startServer({
    engine,
    project,
    screens: join(ROOT, 'dist/renderer'),
    sample: async (directory) => void (await generateSample(directory)),
    stateDirectory: join(folder, 'state'),
  });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...sandbox] });
  const view = await openPage(browser, server.port);
  return {
    ...view,
    port: server.port,
    link: server.newLink(),
    folder,
    async end() {
      await browser.close();
      await server.close();
      await engine.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, port: number) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  context.on('request', (request) => {
    if (!isOwn(request.url(), port)) strayRequests.push(request.url());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  const pictures = join(ROOT, 'out/screens');
  await mkdir(pictures, { recursive: true });
  const picture = async (name: string) => void (await page.screenshot({ path: join(pictures, `${name}.png`) }));
  return { page, context, strayRequests, pageErrors, picture };
}

/** Data and blobs are made by the page itself. */
const isOwn = (url: string, port: number): boolean =>
  url.startsWith(`http://127.0.0.1:${port}/`) || url.startsWith('data:') || url.startsWith('blob:');
