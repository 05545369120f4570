import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPdf } from '../ingest/read-pdf.ts';
import { CODES } from '../model/coding.ts';
import { parseListing } from '../register/listing.ts';
import { parseRegister } from '../register/register.ts';
import { generateSample, type Sample } from './generate.ts';
import type { DocumentTruth } from './truth.ts';

let folder: string;
let sample: Sample;
let documents: DocumentTruth[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sample-'));
  sample = await generateSample(join(folder, 'one'));
  documents = JSON.parse(await readFile(sample.truth, 'utf8')).documents;
}, 60_000);
afterAll(() => rm(folder, { recursive: true }));

/** Hash of every file of a folder, by name. */
async function hashes(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory)).sort();
  const bytes = await Promise.all(names.map((name) => readFile(join(directory, name))));
  return Object.fromEntries(
    names.map((name, at) => [
      name,
      createHash('sha256')
        .update(bytes[at] ?? '')
        .digest('hex'),
    ]),
  );
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

test('writes the same bytes for the same seed and others for another', async () => {
  await generateSample(join(folder, 'two'));
  await generateSample(join(folder, 'three'), { seed: 2 });
  const [one, two, three] = await Promise.all(['one', 'two', 'three'].map((name) => hashes(join(folder, name))));
  expect(two).toEqual(one);
  expect(three).not.toEqual(one);
}, 60_000);

test('has every code of the codebook, in caos of at least seven layouts', () => {
  expect(CODES.filter((code) => !documents.some(({ has }) => has.includes(code)))).toEqual([]);
  expect(new Set(documents.map(({ layout }) => layout)).size).toBeGreaterThanOrEqual(7);
});

test('has two terms of at least twelve caos: one in force on 1-1-2020, one with more on 1-1-2024', () => {
  const inForce = (day: string) => documents.filter(({ start, end }) => start <= day && day <= end);
  const [before, after] = [inForce('2020-01-01'), inForce('2024-01-01')];
  expect(before.length).toBeGreaterThanOrEqual(12);
  expect(after.map(({ cao }) => cao)).toEqual(before.map(({ cao }) => cao));
  for (const [at, one] of after.entries()) expect(one.has.length).toBeGreaterThanOrEqual(before[at]?.has.length ?? 0);
});

test('finds the words of every provision, negative and heading on the page that the truth names', async () => {
  const missing: string[] = [];
  for (const document of documents) {
    const read = await readPdf(new Uint8Array(await readFile(join(folder, 'one', document.file))));
    const pages = read.ok ? read.value.map(({ items }) => letters(items.map(({ text }) => text).join(' '))) : [];
    expect(pages).toHaveLength(document.pages);
    const check = (page: number, words: string) => {
      if (!words || !pages[page - 1]?.includes(letters(words))) missing.push(`${document.file} p${page}: ${words}`);
    };
    for (const { page, anchor } of [...document.provisions, ...document.negatives]) check(page, anchor);
    for (const { page, title } of document.structure) check(page, title);
    for (const page of document.contents_pages.slice(0, 1)) check(page, 'Inhoudsopgave');
  }
  expect(missing).toEqual([]);
}, 60_000);

test('gives every document at least twelve pages and enough hard negatives', () => {
  for (const { pages } of documents) expect(pages).toBeGreaterThanOrEqual(12);
  for (const { negatives } of documents) expect(negatives.length).toBeGreaterThan(15);
});

test('lists every PDF with its term, and registers every cao as fictional over at least six sectors', async () => {
  const listing = parseListing(await readFile(sample.listing, 'utf8'));
  const register = parseRegister(await readFile(sample.register, 'utf8'), 'test');
  if (!listing.ok || !register.ok) throw new Error('The lists of the example corpus cannot be read');
  const listed = listing.value.map(({ file, start, end }) => ({ file, start, end }));
  expect(listed).toEqual(documents.map(({ file, start, end }) => ({ file, start, end })));
  expect(sample.files.map((file) => basename(file))).toEqual(listed.map(({ file }) => file));
  expect(register.value.fictional).toBe(true);
  expect(new Set(register.value.caos.map(({ sector }) => sector)).size).toBeGreaterThanOrEqual(6);
});

test('makes caos of real length for measurements', async () => {
  const { truth } = await generateSample(join(folder, 'many'), { caos: 2 });
  for (const { pages } of JSON.parse(await readFile(truth, 'utf8')).documents) expect(pages).toBeGreaterThan(60);
}, 60_000);
