import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { lettersOf, overflowAtDouble, violations } from './checks.ts';
import { markedWords } from './in-page.mjs';
import { type Journey, readSample, startJourney } from './journey-host.ts';
import { pictures } from './pictures.ts';

const browser = findBrowser();
if (!browser) console.warn('No browser found: the journey through search and rules is skipped.');

const LONG = 240_000;
/** Time for an answer of the engine on a busy machine. */
const SOON = { timeout: 20_000 };
/** A word of the example corpus that no standard rule is about. */
const QUERY = 'zeebries OF getuigschrift';

describe.skipIf(!browser)('from a search to a rule and back', { timeout: LONG }, () => {
  let journey: Journey;
  const open = async (screen: string) => {
    await journey.page.locator('.top-bar').getByRole('link', { name: screen, exact: true }).click();
  };
  /** Caos with a provision on home working, as the matrix counts them. */
  const matrixFigures = () => journey.page.locator('.grid-head').textContent();

  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
    await readSample(journey);
    journey.page.setDefaultTimeout(SOON.timeout);
  }, LONG);
  afterAll(async () => journey?.end());

  test('completes lists while typing and takes one by keyboard', async () => {
    const { page } = journey;
    await open('Zoeken');
    const field = page.getByRole('textbox', { name: 'Zoekvraag' });
    await field.waitFor();
    expect(await violations(page)).toEqual([]);
    await field.pressSequentially('#bedrag ~8 @thuiswerker');
    await page.getByRole('option', { name: /@thuiswerkers/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('#bedrag ~8 @thuiswerkers');
  });

  test('tells a mistake at its place', async () => {
    const { page } = journey;
    const field = page.getByRole('textbox', { name: 'Zoekvraag' });
    await field.fill('thuiswerk* ~ vergoeding');
    await page.getByText('Teken 12:').waitFor();
    await expect.poll(() => page.locator('.query-painted [data-wrong]').allTextContents(), SOON).toEqual(['~']);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await violations(page)).toEqual([]);
  });

  test('shows hits in their context, by cao, with the forms that matched', async () => {
    const { page } = journey;
    await page.getByRole('textbox', { name: 'Zoekvraag' }).fill('thuiswerken');
    await page.locator('.hit mark').first().waitFor();
    expect(await page.locator('.forms .tag').first().textContent()).toMatch(/^thuis/);
    const [sector] = await page.locator('.count').all();
    const places = Number(await sector?.locator('.number').textContent());
    await sector?.click();
    await page.getByText(`${places} getoond`).waitFor();
    await sector?.click();
    expect(await violations(page)).toEqual([]);
    expect(await overflowAtDouble(page)).toBe(0);
    await pictures(page, 'zoeken');
  });

  test('moves through the hits by keyboard and opens the page', async () => {
    const { page } = journey;
    await page.locator('[data-hit="0"]').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate('document.activeElement.dataset.hit')).toBe('1');
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate('Number(document.activeElement.dataset.hit)'), SOON).toBeGreaterThan(1);
    await page.keyboard.press('Home');
    await expect.poll(() => page.evaluate('document.activeElement.dataset.hit'), SOON).toBe('0');
    await page.keyboard.press('Enter');
    await page.waitForURL(/#\/lezen\//);
    await page.locator('.mark-box.found.chosen').first().waitFor();
    expect(lettersOf(await page.evaluate(markedWords, '.mark-box.found.chosen')).toLowerCase()).toContain('thuis');
    expect(await page.locator('.sought').textContent()).toMatch(/thuiswerken\d+ van \d+/);
    const address = page.url();
    await page.locator('.pdf-scroll').focus();
    await page.keyboard.press('F3');
    await expect.poll(() => page.url(), SOON).not.toBe(address);
    expect(await violations(page)).toEqual([]);
    await page.goBack();
    expect(await page.getByRole('textbox', { name: 'Zoekvraag' }).inputValue()).toBe('thuiswerken');
  });

  test('saves a search as a rule, changes the matrix, and takes it back', async () => {
    const { page } = journey;
    await open('Matrix');
    await page.getByRole('grid').waitFor();
    const before = await matrixFigures();

    await open('Zoeken');
    await page.getByRole('textbox', { name: 'Zoekvraag' }).fill(QUERY);
    await page.getByRole('button', { name: 'Bewaar als regel' }).click();
    await page.getByText('Nog nodig: een naam, een code, een uitleg.').waitFor();
    await page.getByRole('textbox', { name: 'Naam' }).fill('eigen proef');
    await page
      .getByText(/^In een naam staan geen spaties/)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'Naam' }).fill('eigen.proef');
    await page.getByRole('textbox', { name: /^Uitleg/ }).fill('Vindt getuigschriften, om te zien wat een regel doet.');
    await page
      .locator('.rule-fields')
      .getByRole('button', { name: /Kies een code/ })
      .click();
    await page.getByRole('option', { name: 'Thuiswerken en hybride werken' }).click();
    await page.getByText(/^Nog geen voorbeeld/).waitFor();
    expect(await page.locator('.save-problem').count()).toBe(0);
    await page.getByRole('button', { name: 'Zin die hij moet vinden' }).click();
    await page.getByRole('textbox', { name: 'Zin die hij vindt' }).fill('De werknemer krijgt een [[getuigschrift]].');
    await page.locator('.example[data-state="passes"]').waitFor();
    await page.getByText(/cao’s slaan om|cao slaat om/).waitFor();
    await page.getByRole('tab', { name: /Wat verandert/ }).click();
    await page.getByRole('heading', { name: 'Bepalingen die omslaan' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflowAtDouble(page)).toBe(0);
    await pictures(page, 'regel-nieuw');
    await page.keyboard.press('Control+s');
    await page.getByRole('heading', { name: 'eigen.proef' }).waitFor();

    await open('Matrix');
    await expect.poll(matrixFigures, SOON).not.toBe(before);
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await expect.poll(matrixFigures, SOON).toBe(before);
  });

  test('tests the examples of a rule while it is changed, and gives the rule back as it was', async () => {
    const { page } = journey;
    await page.goto(`${page.url().replace(/#.*/, '')}#/rules/thuiswerkvergoeding.bedrag`);
    const pattern = page.getByRole('textbox', { name: 'Zoekvraag' });
    await page.locator('.example[data-state="passes"]').first().waitFor();
    const saved = await pattern.inputValue();
    expect(await violations(page)).toEqual([]);
    const examples = page.getByRole('textbox', { name: 'Zin die hij vindt' });
    const count = await examples.count();
    const second = await examples.nth(1).inputValue();
    await page.locator('.example .icon-button').first().click();
    expect(await examples.first().inputValue()).toBe(second);
    await page.getByRole('button', { name: 'Stap terug' }).click();
    expect(await examples.count()).toBe(count);
    await page.getByRole('button', { name: 'Stap vooruit' }).click();
    expect(await examples.count()).toBe(count - 1);
    await page.getByRole('button', { name: 'Stap terug' }).click();
    await pattern.fill('vrijdagmiddagborrel');
    await page.locator('.example[data-state="fails"]').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await pictures(page, 'regel-wijzigen');
    await page.getByRole('button', { name: 'Verwerpen' }).click();
    expect(await pattern.inputValue()).toBe(saved);
    await page.locator('.live-hits .hit').first().waitFor();
    await page.locator('.rule-head').scrollIntoViewIfNeeded();
    await pictures(page, 'regels');
  });

  test('switches a rule off and on, and keeps its history', async () => {
    const { page } = journey;
    const toggle = page.getByRole('switch', { name: 'Aan' });
    await page.locator('.switch').click();
    await expect.poll(() => toggle.isChecked(), SOON).toBe(false);
    await page.locator('.switch').click();
    await expect.poll(() => toggle.isChecked(), SOON).toBe(true);
    await page.getByRole('tab', { name: 'Geschiedenis' }).click();
    await page.getByText('huidige versie').waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test('exports rules and takes a file of rules in', async () => {
    const { page, folder } = journey;
    await page.getByRole('button', { name: 'Meer' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Deze regel exporteren' }).click(),
    ]);
    const text = await readFile(await download.path(), 'utf8');
    const file = join(folder, 'regels.json');
    await writeFile(file, text.replaceAll('thuiswerkvergoeding.bedrag', 'eigen.ingelezen'));
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('option', { name: /eigen\.ingelezen/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('option', { name: /eigen\.ingelezen/ }).waitFor({ state: 'detached' });
    await writeFile(file, '{"kind":"iets anders"}');
    await page.locator('input[type="file"]').setInputFiles(file);
    await page.getByRole('alert').waitFor();
  });

  test('shows the lists that rules share, with their hits', async () => {
    const { page } = journey;
    await page.getByRole('radio', { name: 'Lijsten' }).click();
    await page.getByRole('button', { name: 'Nieuw' }).click();
    await page.getByText('Nog nodig: een naam, ten minste één term.').waitFor();
    await page.getByRole('textbox', { name: 'Naam' }).fill('eigen lijst');
    await page.getByText(/^De naam van een lijst bestaat uit/).waitFor();
    await page.getByRole('textbox', { name: 'Naam' }).fill('mededelingen');
    await page.getByRole('textbox', { name: /^Termen/ }).fill('zeebries\nmededeling*');
    await page.locator('.live-hits .hit').first().waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Opslaan' }).click();
    await page.getByRole('option', { name: /@mededelingen/ }).waitFor();
    await page.keyboard.press('Control+z');
    await page.getByRole('option', { name: /@mededelingen/ }).waitFor({ state: 'detached' });
    await page.getByRole('option', { name: /@thuiswerken/ }).click();
    await page.locator('.live-hits .hit').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflowAtDouble(page)).toBe(0);
    await pictures(page, 'lijsten');
  });

  test('compares caos side by side and on a scale', async () => {
    const { page } = journey;
    await open('Vergelijken');
    await page.getByRole('button', { name: 'De drie grootste met een bepaling' }).click();
    await expect.poll(() => page.locator('.compared').count(), SOON).toBe(3);
    await page.getByRole('combobox', { name: 'Cao toevoegen' }).fill('Sprookjes');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.compared').count(), SOON).toBe(4);
    await page
      .getByRole('img', { name: /mediaan/ })
      .first()
      .waitFor();
    await page.getByText(/van de \d+ cao’s met een bepaling staan op een schaal/).waitFor();
    expect(await page.locator('.scale-legend').textContent()).toMatch(/ten minste|maximaal/);
    await page.getByRole('button', { name: /op geen schaal/ }).click();
    await page.locator('.off-scale dd').first().waitFor();
    await page.locator('.differs').first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflowAtDouble(page)).toBe(0);
    await pictures(page, 'vergelijken');
    await page
      .getByRole('button', { name: /weghalen/ })
      .first()
      .click();
    await expect.poll(() => page.locator('.compared').count(), SOON).toBe(3);
    await page.goBack();
    await expect.poll(() => page.locator('.compared').count(), SOON).toBe(4);
  });

  test('opens the handleiding and the list of shortcuts', async () => {
    const { page } = journey;
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+9');
    await page.getByRole('heading', { name: 'Handleiding voor analisten' }).waitFor();
    await page.getByRole('button', { name: '3. Inlezen' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('3. Inlezen');
    await page.getByRole('article').getByRole('link', { name: 'de zoektaal' }).first().click();
    await page.getByRole('heading', { name: 'De zoektaal' }).waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflowAtDouble(page)).toBe(0);
    await pictures(page, 'help');
  });

  test('says all of it in English too', async () => {
    const { page } = journey;
    await page.getByRole('button', { name: 'English' }).click();
    for (const screen of ['Search', 'Rules', 'Compare', 'Help']) {
      await open(screen);
      await page.locator('main > *').first().waitFor();
      expect(await page.locator('main').textContent()).not.toMatch(/\b(zoeken|rules|vergelijken|help|query)\.\w+/);
    }
    await page.getByRole('button', { name: 'Nederlands' }).click();
  });

  test('asked no other address for anything, and met no error', () => {
    expect(journey.strayRequests).toEqual([]);
    expect(journey.pageErrors).toEqual([]);
  });
});
