import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { createReader } from '../../corpus/api/reader.ts';
import { generateSample } from '../../corpus/sample/generate.ts';
import { currentOrder, itemsInOrder, placesOf, reviewedOrder } from './reading-order.ts';

/** Items that are read before one that should come earlier. */
const outOfOrder = (places: readonly number[]): number =>
  places.filter((place, i) => place < (places[i - 1] ?? 0)).length;

it('every page of the example corpus is read in the order in which it was set', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'caoscoop-volgorde-'));
  const { files } = await generateSample(folder);
  const reader = createReader();
  const wrong: string[] = [];
  let pages = 0;
  for (const file of files) {
    const read = await reader.read(file);
    if (!read.ok) throw new Error(read.error.code);
    for (const { number } of read.value.pages) {
      pages += 1;
      if (outOfOrder(itemsInOrder(read.value, number)) > 0) wrong.push(`${basename(file)} ${number}`);
    }
  }
  await reader.close();
  rmSync(folder, { recursive: true });
  expect(pages).toBeGreaterThan(400);
  expect(wrong).toEqual([]);
}, 120_000);

const orders = await currentOrder();

it.skipIf(orders === null)('hard pages of real caos are read in the reviewed order', () => {
  const reviewed = reviewedOrder();
  for (const [page, items] of Object.entries(orders ?? {})) {
    const places = placesOf(reviewed[page] ?? []);
    const known = items.filter((item) => places.has(item));
    expect(known.length, page).toBeGreaterThan(items.length * 0.9);
    expect(outOfOrder(known.map((item) => places.get(item) ?? 0)), page).toBe(0);
  }
});
