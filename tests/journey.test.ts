import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { callFromElsewhere, focusedCell, wordsUnderMarks } from './in-page.mjs';
import { type Journey, startJourney } from './journey-host.ts';

const browser = findBrowser();
if (!browser) console.warn('No browser found: the journey through the screens is skipped.');

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LONG = 120_000;

/** Letters and digits only: the page hyphenates and breaks lines where the quotation does not. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe.skipIf(!browser)('a journey through the screens', { timeout: LONG }, () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
  }, LONG);
  afterAll(async () => journey?.end());

  /** What axe finds on the screen as it is, in both themes. */
  const violations = async (): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await journey.page.emulateMedia({ colorScheme });
      const result = await new AxeBuilder({ page: journey.page }).withTags(WCAG).analyze();
      for (const { id, nodes } of result.violations) found.push(`${colorScheme} ${id}: ${nodes[0]?.html}`);
    }
    await journey.page.emulateMedia({ colorScheme: 'light' });
    return found;
  };

  test('starts with the ways to bring in PDFs', async () => {
    const { page, link, picture } = journey;
    await page.goto(link);
    expect(page.url()).not.toContain('token');
    await page.getByRole('heading', { name: 'Wat zeggen cao’s over thuiswerken?' }).waitFor();
    await page.getByRole('button', { name: 'Voorbeeldcorpus openen' }).waitFor();
    await picture('start');
    expect(await violations()).toEqual([]);
  });

  test('reads the example corpus and leads to the matrix', async () => {
    const { page, picture } = journey;
    await page.getByRole('button', { name: 'Voorbeeldcorpus openen' }).click();
    await page.getByRole('progressbar').waitFor();
    const toMatrix = page.getByRole('button', { name: 'Naar de matrix' });
    await toMatrix.waitFor({ timeout: LONG });
    await picture('import');
    expect(await violations()).toEqual([]);
    await toMatrix.click();
    await page.getByRole('grid', { name: 'Matrix van cao’s en codes' }).waitFor();
    await page.getByText('Verzonnen cao’s: voorbeeldcorpus').waitFor();
    await picture('matrix');
    expect(await violations()).toEqual([]);
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
    const { page, picture } = journey;
    const cells = page.locator('.cell:is(.tone-recht, .tone-plicht, .tone-kan)');
    const count = Math.min(await cells.count(), 12);
    expect(count).toBeGreaterThan(5);
    for (let at = 0; at < count; at++) {
      await cells.nth(at).click();
      const quoted = page.locator('.provision[data-chosen="true"] mark');
      await quoted.first().waitFor();
      await page.locator('.mark-box').first().waitFor();
      const words = lettersOf((await quoted.allTextContents()).join(''));
      expect(lettersOf(await page.evaluate(wordsUnderMarks))).toBe(words);
    }
    await picture('evidence');
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    await picture('evidence-1280');
    await page.setViewportSize({ width: 1440, height: 900 });
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
    await expect.poll(figures).not.toBe(before);
  });

  test('hands over the report', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'Rapport' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Excel-werkmap (.xlsx)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('rapport.xlsx');
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });

  test('shows the rules, and everything in English', async () => {
    const { page, picture } = journey;
    await page.getByRole('link', { name: 'Regels' }).click();
    await page.getByRole('heading', { name: 'Zoekvraag' }).waitFor();
    await picture('rules');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Query' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'Nederlands' }).click();
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
