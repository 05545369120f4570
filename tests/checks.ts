import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 AA on the screen as it is, in both themes. */
export async function violations(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const result = await new AxeBuilder({ page }).withTags(WCAG).analyze();
    for (const { id, nodes } of result.violations)
      found.push(`${colorScheme} ${id}: ${nodes.length} × ${nodes[0]?.html}`);
  }
  await page.emulateMedia({ colorScheme: 'light' });
  return found;
}

/** For what comes a moment later, also on a machine that is busy. */
export const PATIENT = { timeout: 10_000 };

/** Letters and digits only: pages hyphenate and break lines where quotations do not. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A window of 1280 × 720 at 200%. */
const DOUBLED = { width: 640, height: 360 };

/** How far the page is wider than the window at 200%, in pixels: what would have to be scrolled sideways. */
export async function overflowAtDouble(page: Page): Promise<number> {
  const before = page.viewportSize();
  await page.setViewportSize(DOUBLED);
  const [wide = 0, room = 0] = (await page.evaluate('[document.documentElement.scrollWidth, innerWidth]')) as number[];
  if (before) await page.setViewportSize(before);
  return Math.max(0, wide - room);
}
