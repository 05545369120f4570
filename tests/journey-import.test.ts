import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { generateSample, type Sample } from '../corpus/sample/generate.ts';
import { PATIENT, violations } from './checks.ts';
import { type Journey, startJourney } from './journey-host.ts';

const browser = findBrowser();
if (!browser) console.warn('No browser found: stop, resume and restart of an import on screen are skipped.');

const LONG = 240_000;

describe.skipIf(!browser)('an import that is stopped, gone on with and kept', { timeout: LONG }, () => {
  let journey: Journey;
  let sample: Sample;
  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
    sample = await generateSample(join(journey.folder, 'voorbeeld'));
    await journey.page.goto(journey.link);
  }, LONG);
  afterAll(async () => journey?.end());

  const choose = async (files: string[]) => {
    const { page } = journey;
    const more = page.getByRole('button', { name: 'Meer bestanden kiezen' });
    if (await more.isVisible()) await more.click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Pdf’s kiezen' }).click();
    await (await chooser).setFiles(files);
  };
  const open = (name: string) =>
    journey.page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name, exact: true }).click();
  const documents = async (): Promise<number> =>
    Number((await journey.page.locator('.project-count').textContent())?.replace(/\D/g, ''));

  test('stops when asked, and keeps what was read', async () => {
    const { page } = journey;
    await choose([...sample.files, sample.register, sample.listing]);
    await page.locator('.file.done').nth(2).waitFor({ timeout: LONG });
    await page.getByRole('button', { name: 'Stoppen' }).click();
    await page.getByText(/Wat klaar was, blijft bewaard/).waitFor();
    await expect.poll(documents, PATIENT).toBeGreaterThan(0);
    expect(await documents()).toBeLessThan(sample.files.length);
    expect(await violations(page)).toEqual([]);
  });

  test('goes on where it stopped, also while another screen is open', async () => {
    const { page } = journey;
    await choose(sample.files);
    await open('Corpus');
    await page.getByText(/14 van 15 cao’s/).waitFor({ timeout: LONG });
    await open('Start');
    await expect.poll(documents, PATIENT).toBe(sample.files.length);
  });

  test('tells beside a broken file what is wrong with it, and reads the others', async () => {
    const { page } = journey;
    const broken = join(journey.folder, 'kapot.pdf');
    await writeFile(broken, '%PDF-1.7\nniets');
    await choose([broken, sample.files[0] ?? '']);
    const item = page.getByRole('listitem').filter({ hasText: 'kapot.pdf' });
    await item.getByText('niet gelezen').waitFor();
    expect(await item.locator('.file-problem').textContent()).toMatch(/\.$/);
    await open('Matrix');
    await page.getByRole('button', { name: '1 bestand niet gelezen' }).waitFor();
  });

  test('finds everything again after the host was started anew', async () => {
    const { page } = journey;
    const figures = await page.locator('.grid-head').textContent();
    await open('Corpus');
    await page.getByRole('button', { name: /Teksten van 9101/ }).click();
    await page.locator('.text-row').first().getByRole('button', { name: /Soort/ }).click();
    await page.getByRole('option', { name: 'Akkoord' }).click();
    await page.locator('.undo-message').waitFor();
    await journey.restart();
    await open('Matrix');
    await page.locator('.grid-head').waitFor();
    expect(await page.locator('.grid-head').textContent()).toBe(figures);
    await page.getByRole('button', { name: '1 bestand niet gelezen' }).waitFor();
    await open('Corpus');
    await page.getByRole('button', { name: /Teksten van 9101/ }).click();
    await page.locator('.text-row').getByText('gewijzigd', { exact: true }).waitFor();
    await page.keyboard.press('Control+z');
    await page.locator('.text-row').getByText('gewijzigd', { exact: true }).waitFor({ state: 'detached' });
  });

  test('asked no other address for anything', () => expect(journey.strayRequests).toEqual([]));
});
