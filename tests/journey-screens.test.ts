import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { lettersOf, PATIENT, violations } from './checks.ts';
import { markedWords } from './in-page.mjs';
import { type Journey, readSample, startJourney } from './journey-host.ts';
import { pictures } from './pictures.ts';

const browser = findBrowser();
if (!browser) console.warn('No browser found: the journey through corpus, reader and report is skipped.');

const LONG = 240_000;

describe.skipIf(!browser)('corpus, reader and report', { timeout: LONG }, () => {
  let journey: Journey;
  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
    await readSample(journey);
  }, LONG);
  afterAll(async () => journey?.end());

  const open = (name: string) =>
    journey.page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name, exact: true }).click();

  test('shows coverage and the texts of every cao by term', async () => {
    const { page } = journey;
    await open('Corpus');
    await page.getByText(/14 van 15 cao’s, 99% van de werknemers/).waitFor();
    expect(await page.locator('.corpus-line').count()).toBe(15);
    expect(await page.locator('.stretch.counts').count()).toBe(14);
    await pictures(page, 'corpus');
    expect(await violations(page)).toEqual([]);
  });

  test('sorts, filters and leaves columns out', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'Cao', exact: true }).click();
    const names = () => page.locator('.corpus-line .col-name').allTextContents();
    const byName = (await names()).toSorted((a, b) => a.localeCompare(b, 'nl'));
    await expect.poll(names, PATIENT).toEqual(byName);
    await page.getByRole('button', { name: 'Kolommen' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Sector' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.col-sector').count(), PATIENT).toBe(0);
    await page.getByRole('searchbox', { name: /Zoek op naam/ }).fill('wolken');
    await expect.poll(() => page.locator('.corpus-line').count(), PATIENT).toBe(1);
  });

  test('puts a term right in the table, and back again', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: /Teksten van 9101/ }).click();
    const year = page
      .locator('.text-row')
      .last()
      .getByRole('spinbutton', { name: /jaar, Laatste dag/ });
    const before = await year.textContent();
    await year.focus();
    await page.keyboard.type('2027');
    await page.keyboard.press('Enter');
    await page.locator('.undo-message').waitFor();
    await page.locator('.text-row').getByText('gewijzigd', { exact: true }).waitFor();
    expect(await year.textContent()).toBe('2027');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(() => year.textContent(), PATIENT).toBe(before);
    await pictures(page, 'corpus-wijzigen');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('searchbox', { name: /Zoek op naam/ }).fill('');
  });

  test('reads a text: a provision leads to its page, a mark to its provision', async () => {
    const { page } = journey;
    await open('Lezen');
    await pictures(page, 'lezen-kiezen');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('option', { name: /9106.*2023-2024/ }).click();
    const provision = page.locator('.provision-place').nth(1);
    await provision.click();
    await page.locator('.mark-box.chosen').first().waitFor();
    const quoted = await page.locator('.provision[data-chosen="true"] .provision-text mark').allTextContents();
    const marked = lettersOf(await page.evaluate(markedWords, '.mark-box.chosen'));
    for (const words of quoted) expect(marked).toContain(lettersOf(words));
    await pictures(page, 'lezen');
    expect(await violations(page)).toEqual([]);
    await page.locator('.mark-box.theme-5').first().scrollIntoViewIfNeeded();
    const box = await page.locator('.mark-box.theme-5').first().boundingBox();
    await page.mouse.click((box?.x ?? 0) + 3, (box?.y ?? 0) + 3);
    const owner = await page.locator('.mark-box.theme-5').first().getAttribute('data-owner');
    expect(page.url()).toMatch(new RegExp(`/${owner}$`));
    expect(await page.locator('.provision[data-chosen="true"]').count()).toBe(1);
  });

  test('goes through a text by keyboard: provisions, pages, zoom, turn, search', async () => {
    const { page } = journey;
    await page.locator('.pdf-scroll').focus();
    const chosen = () => page.locator('.provision[data-chosen="true"] .provision-name').textContent();
    const before = await chosen();
    await page.keyboard.press('n');
    await expect.poll(chosen, PATIENT).not.toBe(before);
    await page.keyboard.press('p');
    await expect.poll(chosen, PATIENT).toBe(before);
    await page.keyboard.press('+');
    await page.getByRole('button', { name: '125%' }).waitFor();
    await page.keyboard.press('0');
    await page.keyboard.press('r');
    await page.locator('.page[data-rotation="90"]').first().waitFor();
    for (const _ of [1, 2, 3]) await page.keyboard.press('r');
    await page.keyboard.press('/');
    await page.keyboard.type('thuiswerk');
    await page.getByText(/^\d+ van \d+$/).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.mark-box.found.chosen').first().waitFor();
    expect(lettersOf(await page.evaluate(markedWords, '.mark-box.found.chosen')).toLowerCase()).toContain('thuiswerk');
    await pictures(page, 'lezen-zoeken');
  });

  test('shows the report itself, and saves it in every kind', async () => {
    const { page } = journey;
    await open('Rapport');
    const preview = page.frameLocator('iframe');
    await preview.getByRole('heading', { name: 'Kerncijfers' }).waitFor();
    await pictures(page, 'rapport');
    expect(await violations(page)).toEqual([]);
    for (const [name, ending] of [
      ['Excel (.xlsx)', '.xlsx'],
      ['Webpagina (.html)', '.html'],
      ['Tabel per cao (.csv)', '.csv'],
      ['Alle gegevens (.json)', '.json'],
    ] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      expect(download.suggestedFilename()).toBe(`rapport-2024-01-01${ending}`);
      expect((await readFile(await download.path())).length).toBeGreaterThan(500);
    }
  });

  test('makes the report about the dates and subjects that are chosen', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'Geen', exact: true }).click();
    await page.getByText('Kies ten minste één onderwerp.').waitFor();
    await page.getByRole('checkbox', { name: 'Thuiswerkvergoeding' }).click({ force: true });
    const preview = page.frameLocator('iframe');
    await preview.locator('#sector-thuiswerkvergoeding').waitFor({ state: 'attached' });
    expect(await preview.locator('#sector-privacy').count()).toBe(0);
    expect(await preview.locator('#ontwikkeling').count()).toBe(0);
    await page.getByRole('button', { name: 'Vergelijken met een andere peildatum' }).click();
    await preview.locator('#ontwikkeling').getByText('van 01-01-2023 tot 01-01-2024').waitFor();
    expect(await preview.locator('#ontwikkeling tbody tr').count()).toBe(1);
  });

  test('works at 200% zoom on a small screen', async () => {
    const { page } = journey;
    await page.setViewportSize({ width: 640, height: 360 });
    for (const name of ['Corpus', 'Lezen', 'Matrix', 'Rapport', 'Start']) {
      await open(name);
      await page.waitForTimeout(300);
      const over = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      expect([name, over]).toEqual([name, 0]);
      expect(await violations(page)).toEqual([]);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  test('asked no other address for anything, and met no error', () => {
    expect(journey.strayRequests).toEqual([]);
    expect(journey.pageErrors).toEqual([]);
  });
});
