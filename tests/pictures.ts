import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../build/steps.ts';
import { withFewColours } from './made/few-colours.ts';

/** Where pictures go that the README and the handleiding show; else a place that git does not see. */
const isKept = process.env.CAOSCOOP_PICTURES === '1';
const FOLDER = join(ROOT, isKept ? 'docs/images' : 'out/screens');

const SIZES = [
  ['', 1440, 900],
  ['-1280', 1280, 720],
] as const;
const THEMES = [
  ['', 'light'],
  ['-dark', 'dark'],
] as const;

/**
 * Keeps the screen as it is, as `<name>.png`. With CAOSCOOP_PICTURES=1 in both themes and two sizes (`-dark`, `-1280`,
 * `-dark-1280`) among the documentation, so that an ordinary run of the tests changes no file of it.
 */
export async function pictures(page: Page, name: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const before = page.viewportSize();
  for (const [sizeName, width, height] of isKept ? SIZES : SIZES.slice(0, 1)) {
    await page.setViewportSize({ width, height });
    for (const [themeName, colorScheme] of isKept ? THEMES : THEMES.slice(0, 1)) {
      await page.emulateMedia({ colorScheme });
      // Pages of PDFs are drawn anew for another width.
      await page.waitForTimeout(isKept ? 700 : 0);
      await writeFile(
        join(FOLDER, `${name}${themeName}${sizeName}.png`),
        await withFewColours(await page.screenshot()),
      );
    }
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}
