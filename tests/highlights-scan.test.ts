import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import type { Outline } from '../corpus/api/contract.ts';
import { callEngine, type MarkOnPage, marksOnPage } from './in-page.mjs';
import { type Journey, startJourney } from './journey-host.ts';
import { pagesOf, printedPdf, scanOf } from './made/pdfs.ts';

const browser = findBrowser();
if (browser === null) console.warn('No browser: the marks on a scan are not looked at.');

const LINES = [
  'Artikel 1 Werkingssfeer',
  'Deze cao is van toepassing op alle werknemers in de bedrijfstak.',
  'Artikel 2 Vergoeding',
  'De werknemer die thuis werkt ontvangt een thuiswerkvergoeding van € 2,40 per dag.',
];

describe.skipIf(browser === null)('a page that was read by OCR', { timeout: 300_000 }, () => {
  let journey: Journey;
  let sha256: string;
  let printed: Uint8Array;
  const ask = async <T>(method: string, params: unknown): Promise<T> => {
    const call: [string, unknown] = [method, params];
    return ((await journey.page.evaluate(callEngine, call)) as { value: T }).value;
  };

  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
    await journey.page.goto(journey.link);
    printed = await printedPdf(LINES);
    const path = join(journey.folder, 'gescand.pdf');
    writeFileSync(path, await scanOf(printed, [1]));
    await ask('import.start', { paths: [path] });
    while ((await ask<{ state: string }>('import.state', {})).state === 'running')
      await journey.page.waitForTimeout(200);
    const { unknown } = await ask<{ unknown: { sha256: string }[] }>('corpus.list', {
      ...{ peildatum: '2024-01-01', selection: 'all' },
    });
    sha256 = unknown[0]?.sha256 ?? '';
  }, 300_000);
  afterAll(async () => journey?.end());

  test('has its marks on the words of the picture', async () => {
    await journey.page.evaluate(`location.hash = '#/lezen/${sha256}/1'`);
    await journey.page.locator('.page[data-page="1"] .mark-box').first().waitFor();
    const marks: MarkOnPage[] = await journey.page.evaluate(marksOnPage, 1);
    const [page] = await pagesOf(printed);
    const line = page?.items.find((item) => item.text.includes('thuiswerkvergoeding'));
    if (!line) throw new Error('no line');
    const middles = marks.map(({ left, right, top, bottom }) => [(left + right) / 2, (top + bottom) / 2]);
    expect(middles.length).toBeGreaterThan(0);
    for (const [x = 0, y = 0] of middles) {
      expect(x).toBeGreaterThan(line.x);
      expect(x).toBeLessThan(line.x + line.width);
      expect(Math.abs(y - (line.y + line.height / 2))).toBeLessThan(line.height / 2);
    }
  });

  test('says how sure its words are', async () => {
    const { pages } = await ask<Outline>('document.outline', { sha256 });
    const sure = Math.round(pages[0]?.confidence ?? 0);
    expect(sure).toBeGreaterThan(60);
    expect(pages[0]).toMatchObject({ source: 'ocr', fault: null });
    await journey.page.getByText(`OCR, ${sure}% zeker`).waitFor();
  });
});
