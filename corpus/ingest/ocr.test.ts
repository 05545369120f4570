import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf, printedPdf, scanOf } from '../../tests/made/pdfs.ts';
import type { Page } from '../model/page.ts';

const wordsOf = (page: Page): string[] =>
  page.items
    .map((item) => item.text)
    .join(' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Share of the printed words that stand among the recognised ones, each counted as often as it is printed. */
function accuracy(printed: string[], recognised: string[]): number {
  const left = new Map<string, number>();
  for (const word of recognised) left.set(word, (left.get(word) ?? 0) + 1);
  const found = printed.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
  return found.length / printed.length;
}

describe('a page without a text layer', () => {
  it('is read from its picture, with each word at its place', async () => {
    const lines = ['Artikel 12 Thuiswerken', 'De werknemer ontvangt € 2,40 per dag waarop hij thuis werkt.'];
    const printed = await printedPdf(lines);
    const [page] = await pagesOf(await scanOf(printed, [1]));
    expect(page).toMatchObject({ source: 'ocr', fault: null });
    expect(page?.items.map((item) => item.text).join(' ')).toBe(lines.join(' '));
    const first = page?.items[0];
    expect(first && Math.abs(first.x - 70)).toBeLessThan(2);
    expect(first && Math.abs(first.y + first.height - (842 - 700))).toBeLessThan(2);
  });

  const real = resolve(process.env.CAO_SHARED ?? '../shared', 'corpus-real');
  it.skipIf(!existsSync(real))('gives at least 97 of 100 words of three pages of a real cao', async () => {
    const bytes = readFileSync(resolve(real, '730__CAO_Technische_Groothandel_2014_2016_Formele_tekst.pdf'));
    const numbers = [10, 32, 50];
    const printed = await pagesOf(new Uint8Array(bytes));
    const scanned = await pagesOf(await scanOf(new Uint8Array(bytes), numbers));
    const words = numbers.flatMap((number) => wordsOf(printed[number - 1] as Page));
    expect(accuracy(words, scanned.flatMap(wordsOf))).toBeGreaterThanOrEqual(0.97);
  });
});
