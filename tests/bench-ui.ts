import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BROWSER_FLAGS, ensureBrowser } from '../build/browser.mjs';
import { buildScreens } from '../build/screens.ts';
import { ROOT } from '../build/steps.ts';
import { startServer } from '../corpus/cli/serve.ts';
import { startEngine } from '../corpus/cli/serve-engine.ts';
import { generateSample } from '../corpus/sample/generate.ts';
import { callEngine, longestTaskWhileScrolling } from './in-page.mjs';

/** The times that the screens must keep on 98 generated caos of real length, in milliseconds. */
type Measure = { name: string; ms: number; most: number; unit?: string };

const CAOS = 98;

async function main(): Promise<void> {
  buildScreens();
  const folder = await mkdtemp(join(tmpdir(), 'caoscoop-bench-ui-'));
  const sample = join(folder, 'caos');
  console.log(`${CAOS} cao's maken …`);
  await generateSample(sample, { caos: CAOS });
  const opened = await startEngine(join(folder, 'bench.caoscoop'));
  if (!opened.ok) throw new Error(opened.error.code);
  const server = await startServer({
    engine: opened.value,
    project: join(folder, 'bench.caoscoop'),
    screens: join(ROOT, 'dist/renderer'),
    sample: async () => undefined,
    stateDirectory: join(folder, 'state'),
  });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...BROWSER_FLAGS] });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(server.newLink());
  await importAll(page, sample);
  for (const measure of await measureAll(page, server.newLink)) print(measure);
  await browser.close();
  await server.close();
  await opened.value.close();
  await rm(folder, { recursive: true });
}

async function importAll(page: Page, folder: string): Promise<void> {
  const started = performance.now();
  await ask(page, 'import.start', { paths: [folder] });
  for (;;) {
    const { value } = (await ask(page, 'import.state', {})) as { value: { state: string; done: number } };
    if (value.state !== 'running') break;
    await page.waitForTimeout(1000);
  }
  print({ name: 'inlezen en coderen', ms: performance.now() - started, most: Number.POSITIVE_INFINITY });
}

const ask = (page: Page, method: string, params: unknown): Promise<unknown> => {
  const call: [string, unknown] = [method, params];
  return page.evaluate(callEngine, call);
};

async function measureAll(page: Page, newLink: () => string): Promise<Measure[]> {
  const measures: Measure[] = [];
  const time = async (name: string, most: number, act: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await act();
    measures.push({ name, ms: performance.now() - started, most });
  };
  const open = (screen: string) => page.evaluate(`location.hash = '#/${screen}'`);

  await page.evaluate(`sessionStorage.clear()`);
  const link = `${newLink()}#/matrix`;
  await time('start tot bruikbare matrix', 2000, async () => {
    await page.goto(link);
    await page.locator('.cao-row .cell').first().waitFor();
  });
  await page.waitForTimeout(1500);
  const longest = await page.evaluate(longestTaskWhileScrolling, '.grid');
  measures.push({ name: 'langste taak bij het scrollen van de matrix', ms: longest, most: 50 });
  const cells = page.locator('.cell:is(.tone-recht, .tone-kan)');
  await cells.nth(0).click();
  await page.locator('.mark-box').first().waitFor();
  await time('bewijs openen', 200, async () => {
    await cells.nth(5).click();
    await page.locator('.provision[data-chosen="true"]').first().waitFor();
  });
  await page.keyboard.press('Escape');
  await time('zoeken', 100, () => ask(page, 'search.run', { query: 'thuiswerken', limit: 100 }));
  await time('zoeken met afstand en een lijst', 100, () =>
    ask(page, 'search.run', { query: '@thuiswerken ~5 vergoeding', limit: 100 }),
  );
  await open('corpus');
  await page.locator('.corpus-line').first().waitFor();
  await measureReader(page, time);
  const rules = (await ask(page, 'rules.overview', {})) as { value: { id: string; code: string | null }[] };
  const rule = rules.value.find(({ code }) => code === 'thuiswerkvergoeding');
  await open('matrix');
  await page.locator('.cao-row .cell').first().waitFor();
  if (rule)
    await time('regel gewijzigd tot matrix bijgewerkt', 1500, async () => {
      await ask(page, 'rules.switch', { id: rule.id, enabled: false });
      await page.waitForFunction('document.querySelector(".matrix")?.getAttribute("aria-busy") === "false"');
      await ask(page, 'matrix.get', { peildatum: '2024-01-01', selection: 'top98' });
    });
  const heap = (await page.evaluate('performance.memory?.usedJSHeapSize ?? 0')) as number;
  measures.push({ name: 'geheugen van de pagina', ms: heap / 1e6, most: 400, unit: 'MB' });
  return measures;
}

type Time = (name: string, most: number, act: () => Promise<unknown>) => Promise<void>;

/** A long text, opened in the middle, and a second time when its program has been loaded. */
async function measureReader(page: Page, time: Time): Promise<void> {
  const corpus = (await ask(page, 'corpus.list', { peildatum: '2024-01-01', selection: 'all' })) as {
    value: { caos: { texts: { sha256: string; pages: number }[] }[] };
  };
  const texts = corpus.value.caos.flatMap((cao) => cao.texts).sort((a, b) => b.pages - a.pages);
  for (const [at, name] of ['eerste keer', 'volgende'].entries()) {
    const text = texts[at];
    if (!text) return;
    const middle = Math.ceil(text.pages / 2);
    await time(`cao van ${text.pages} bladzijden op bladzijde ${middle} (${name})`, 500, async () => {
      await page.evaluate(`location.hash = '#/lezen/${text.sha256}/${middle}'`);
      await page.locator(`.page[data-page="${middle}"] canvas`).waitFor();
    });
  }
}

function print({ name, ms, most, unit = 'ms' }: Measure): void {
  const limit = Number.isFinite(most) ? `ten hoogste ${most} ${unit}` : '';
  console.log(
    `${name.padEnd(58)} ${ms.toFixed(0).padStart(7)} ${unit}   ${limit}${ms > most ? '   NIET GEHAALD' : ''}`,
  );
}

await main();
