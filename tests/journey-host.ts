import { mkdtemp, rm } from 'node:fs/promises';
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
  /** The same engine and project behind a new host, as after a restart; the page opens the new link. */
  restart: () => Promise<void>;
  end: () => Promise<void>;
};

/** The real engine on a new project behind the real host, with the real screens in a real browser. */
export async function startJourney(executablePath: string, { caos }: { caos?: number } = {}): Promise<Journey> {
  if (!buildScreens()) throw new Error('the screens do not build');
  const folder = await mkdtemp(join(tmpdir(), 'caoscoop-journey-'));
  // What the program remembers of projects that were open stays with the test.
  process.env.XDG_STATE_HOME = join(folder, 'state');
  let host = await startHost(folder, caos);
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = await chromium.launch({ executablePath, args: [...QUIET, ...sandbox] });
  const isOwn = (url: string): boolean =>
    url.startsWith(`http://127.0.0.1:${host.server.port}/`) || url.startsWith('data:') || url.startsWith('blob:');
  const view = await openPage(browser, isOwn);
  return {
    ...view,
    port: host.server.port,
    link: host.server.newLink(),
    folder,
    async restart() {
      await view.page.goto('about:blank');
      await host.close();
      host = await startHost(folder, caos);
      await view.page.goto(host.server.newLink());
    },
    async end() {
      await browser.close();
      await host.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** The engine in its own thread on the project of a folder, and the host before it. */
async function startHost(folder: string, caos: number | undefined) {
  const project = join(folder, 'study.caoscoop');
  const opened = await startEngine(project);
  if (!opened.ok) throw new Error(opened.error.code);
  const engine = opened.value;
  const server = await startServer({
    engine,
    project,
    screens: join(ROOT, 'dist/renderer'),
    sample: async (directory) => void (await generateSample(directory, caos === undefined ? {} : { caos })),
    stateDirectory: join(folder, 'state'),
  });
  const close = async (): Promise<void> => {
    await server.close();
    await engine.close();
  };
  return { server, engine, close };
}

/** Reads the example corpus from the start screen, and waits until it is done. */
export async function readSample({ page, link }: Journey): Promise<void> {
  await page.goto(link);
  await page.getByRole('button', { name: 'Voorbeeldcorpus openen' }).click();
  await page.getByRole('button', { name: 'Naar de matrix' }).waitFor({ timeout: 300_000 });
}

async function openPage(browser: Browser, isOwn: (url: string) => boolean) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
  const strayRequests: string[] = [];
  const pageErrors: string[] = [];
  context.on('request', (request) => {
    if (!isOwn(request.url())) strayRequests.push(request.url());
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') pageErrors.push(message.text());
  });
  return { page, context, strayRequests, pageErrors };
}
