import { readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { lettersOf, PATIENT, violations } from './checks.ts';
import { callFromElsewhere, clippedParts, focusedCell, markedWords } from './in-page.mjs';
import { type Journey, startJourney } from './journey-host.ts';
import { pictures } from './pictures.ts';

const browser = findBrowser();
if (!browser) console.warn('No browser found: the journey through the screens is skipped.');

const LONG = 240_000;

describe.skipIf(!browser)('a journey through the screens', { timeout: LONG }, () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
  }, LONG);
  afterAll(async () => journey?.end());

  test('starts with the ways to bring in PDFs', async () => {
    const { page, link } = journey;
    await page.goto(link);
    expect(page.url()).not.toContain('token');
    await page.getByRole('heading', { name: 'Wat zeggen cao’s over thuiswerken?' }).waitFor();
    await page.getByRole('button', { name: 'Voorbeeldcorpus openen' }).waitFor();
    await pictures(page, 'start');
    expect(await violations(page)).toEqual([]);
  });

  test('reads the example corpus and leads to the matrix', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'Voorbeeldcorpus openen' }).click();
    await page.getByRole('progressbar').waitFor();
    const toMatrix = page.getByRole('button', { name: 'Naar de matrix' });
    await toMatrix.waitFor({ timeout: LONG });
    await page.getByText('28 documenten').waitFor();
    await pictures(page, 'import');
    expect(await violations(page)).toEqual([]);
    await toMatrix.click();
    await page.getByRole('grid', { name: 'Matrix van cao’s en codes' }).waitFor();
    await page.getByText('Verzonnen cao’s: voorbeeldcorpus').waitFor();
    await pictures(page, 'matrix-facets');
    expect(await violations(page)).toEqual([]);
  });

  test('keeps the example corpus in a project of its own, and names what it shows', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: /Alle cao’s \(15\)/ }).waitFor();
    const nav = page.getByRole('navigation', { name: 'Schermen' });
    await nav.getByRole('link', { name: 'Start', exact: true }).click();
    await page.locator('.project', { hasText: 'voorbeeldcorpus.caoscoop' }).waitFor();
    await page.getByRole('button', { name: 'study', exact: true }).click();
    await page.locator('.project', { hasText: 'study.caoscoop' }).waitFor();
    await page.locator('.project', { hasText: 'Cao-afspraken 2024' }).waitFor();
    expect(await page.locator('.project-count').textContent()).toBe('0 documenten');
    await page.getByRole('button', { name: 'voorbeeldcorpus', exact: true }).click();
    await page.locator('.project', { hasText: 'voorbeeldcorpus.caoscoop' }).waitFor();
    await nav.getByRole('link', { name: 'Matrix', exact: true }).click();
    await page.locator('.cao-row').first().waitFor();
  });

  test('shows every value of the matrix whole', async () => {
    const clipped = await journey.page.evaluate(clippedParts, '.cell .fits');
    expect(clipped).toEqual([]);
  });

  test('moves through the matrix by keyboard and opens a cell with Enter', async () => {
    const { page } = journey;
    const focused = () => page.evaluate(focusedCell);
    await page.locator('[data-position="0:0"]').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await focused()).toBe('1:2');
    await page.keyboard.press('Control+End');
    expect(await focused()).toMatch(/:18$/);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await focused()).toBe('0:0');
  });

  test('shows the evidence of a cell, with exactly the quoted words marked on the page', async () => {
    const { page } = journey;
    const cells = page.locator('.cell:is(.tone-recht, .tone-plicht, .tone-kan)');
    const count = Math.min(await cells.count(), 12);
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at++) {
      await cells.nth(at).click();
      const quoted = page.locator('.provision[data-chosen="true"] mark');
      await quoted.first().waitFor();
      await page.locator('.mark-box').first().waitFor();
      const words = lettersOf((await quoted.allTextContents()).join(''));
      expect(lettersOf(await page.evaluate(markedWords, '.mark-box'))).toBe(words);
    }
    await pictures(page, 'matrix');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('shows the provision large enough to read, and the whole page on request', async () => {
    const { page } = journey;
    await page.locator('.cell.tone-recht').first().click();
    await page.locator('.mark-box').first().waitFor();
    const pane = (await page.locator('.pdf .pdf-scroll').boundingBox()) ?? { width: 0, height: 0 };
    const shown = async () => (await page.locator('.pdf .page').boundingBox()) ?? { width: 0, height: 0 };
    expect((await shown()).width).toBeGreaterThan(pane.width * 1.05);
    await page.getByRole('button', { name: 'Hele pagina' }).click();
    await expect.poll(async () => (await shown()).height, PATIENT).toBeLessThanOrEqual(pane.height);
    await page.getByRole('button', { name: 'Naar de bepaling' }).click();
    await expect.poll(async () => (await shown()).width, PATIENT).toBeGreaterThan(pane.width * 1.05);
    await page.keyboard.press('Escape');
  });

  test('answers another peildatum and a search', async () => {
    const { page } = journey;
    await page.getByRole('searchbox', { name: 'Zoek op naam of nummer' }).fill('9101');
    await page.getByText('1 van ').waitFor();
    expect(await page.locator('.cao-row').count()).toBe(1);
    await page.getByRole('searchbox').fill('');
    const figures = () => page.locator('.grid-head').textContent();
    const before = await figures();
    await page.getByRole('spinbutton', { name: /jaar/ }).fill('2020');
    await expect.poll(figures, PATIENT).not.toBe(before);
    await page.getByRole('spinbutton', { name: /jaar/ }).fill('2024');
    await expect.poll(figures, PATIENT).toBe(before);
  });

  test('narrows and groups the rows by facets', async () => {
    const { page } = journey;
    const rows = page.locator('.cao-row');
    await expect.poll(() => rows.count(), PATIENT).toBe(15);
    const all = await rows.count();
    await page.getByRole('checkbox', { name: /^ontbreekt/ }).click({ force: true });
    await expect.poll(() => rows.count(), PATIENT).toBeLessThan(all);
    await page.getByRole('button', { name: 'Wissen' }).click();
    await expect.poll(() => rows.count(), PATIENT).toBe(all);
    await page.getByRole('button', { name: /Groepeer/ }).click();
    await page.getByRole('option', { name: 'Sector' }).click();
    await expect.poll(() => page.locator('.group-row').count(), PATIENT).toBeGreaterThan(2);
  });

  test('defends a nee: what was read, which rules looked', async () => {
    const { page } = journey;
    await page.locator('.cell.tone-nee').first().click();
    await page.getByText(/regels? zocht(en)? hiernaar/).waitFor();
    await page.getByText(/passages doorzocht/).waitFor();
    await pictures(page, 'matrix-nee');
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('says everything in English too, and remembers it', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    for (const name of ['Corpus', 'Read', 'Matrix', 'Report', 'Start'])
      await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name, exact: true }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Nederlands' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('nl');
  });

  test('tells at the file itself why it was not read and what to do', async () => {
    const { page, folder } = journey;
    const broken = join(folder, 'kapot.pdf');
    await writeFile(broken, 'Dit is geen pdf.');
    await page.getByRole('link', { name: 'Start' }).click();
    const more = page.getByRole('button', { name: 'Meer bestanden kiezen' });
    if (await more.isVisible()) await more.click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Pdf’s kiezen' }).click();
    await (await chooser).setFiles([broken]);
    const item = page.getByRole('listitem').filter({ hasText: 'kapot.pdf' });
    await item.getByText('niet gelezen').waitFor();
    expect(await item.locator('.file-problem').textContent()).toMatch(/\.$/);
  });

  test('a page of another origin cannot reach the engine', async () => {
    const { context, port } = journey;
    const other = createServer((_request, response) => response.end('<title>other</title>'));
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const page = await context.newPage();
    const statuses: number[] = [];
    page.on('response', (response) => {
      if (response.url().includes('/api/')) statuses.push(response.status());
    });
    await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
    const outcome = await page.evaluate(callFromElsewhere, `http://127.0.0.1:${port}/api/project.info`);
    expect(outcome).toBe('refused');
    expect(statuses.every((status) => status === 403)).toBe(true);
    await page.close();
    other.close();
    journey.strayRequests.length = 0;
  });

  test('asked no other address for anything, and met no error', async () => {
    expect(journey.strayRequests).toEqual([]);
    expect(journey.pageErrors).toEqual([]);
    expect(await readdir(journey.folder)).toContain('study.caoscoop');
  });
});
