import { existsSync, globSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../build/browser.mjs';
import { ROOT } from '../build/steps.ts';
import type { Highlight, Outline, ProvisionOnPage } from '../corpus/api/contract.ts';
import type { TextItem } from '../corpus/model/page.ts';
import { generateSample } from '../corpus/sample/generate.ts';
import { lettersOf } from './checks.ts';
import { callEngine, type MarkOnPage, marksOnPage } from './in-page.mjs';
import { type Journey, startJourney } from './journey-host.ts';
import { hasPdftotext, type WordBox, wordBoxes } from './made/word-boxes.ts';

const browser = findBrowser();
const REAL = join(resolve(ROOT, process.env.CAO_SHARED ?? '../shared'), 'corpus-real');
const isPossible = browser !== null && hasPdftotext();
if (!isPossible) console.warn('No browser or no pdftotext: the place of the highlights on the page is not compared.');
if (!existsSync(REAL)) console.warn(`${REAL} is not there: highlights are compared on the example corpus alone.`);

const LONG = 600_000;
const MOST = 320;
const LEAST_SHARE = 0.99;

/** The same letters, in whatever order two readers give the words of a page. */
const sorted = (text: string): string => [...lettersOf(text.normalize('NFKC'))].sort().join('');

const middleIsIn = (word: WordBox, { left, right, top, bottom }: MarkOnPage): boolean => {
  const x = (word.left + word.right) / 2;
  const y = (word.top + word.bottom) / 2;
  return left <= x && x <= right && top <= y && y <= bottom;
};

describe.skipIf(!isPossible)('highlights on the page', { timeout: LONG }, () => {
  let journey: Journey;
  let files: string[];
  const ask = async <T>(method: string, params: unknown): Promise<T> => {
    const call: [string, unknown] = [method, params];
    return ((await journey.page.evaluate(callEngine, call)) as { value: T }).value;
  };

  beforeAll(async () => {
    journey = await startJourney(browser ?? '');
    await journey.page.goto(journey.link);
    const sample = await generateSample(join(journey.folder, 'voorbeeld'));
    const real = existsSync(REAL) ? globSync('*.pdf', { cwd: REAL }).map((file) => join(REAL, file)) : [];
    const long = await generateSample(join(journey.folder, 'lang'), { caos: 12 });
    files = [...real, ...sample.files, ...long.files];
    await ask('import.start', { paths: files });
    while ((await ask<{ state: string }>('import.state', {})).state === 'running')
      await journey.page.waitForTimeout(500);
  }, LONG);
  afterAll(async () => journey?.end());

  test('cover exactly the words that another reader finds there', async () => {
    const corpus = await ask<{ caos: { texts: Text[] }[]; unknown: Text[] }>('corpus.list', {
      ...{ peildatum: '2024-01-01', selection: 'all' },
    });
    const texts = [...corpus.caos.flatMap((cao) => cao.texts), ...corpus.unknown];
    let compared = 0;
    const wrong: string[] = [];
    for (const { sha256, file } of texts) {
      const path = files.find((one) => basename(one) === file);
      if (!path || compared >= MOST) continue;
      const found = await compareDocument(sha256, wordBoxes(path));
      compared += found.compared;
      wrong.push(...found.wrong.map((one) => `${file} ${one}`));
    }
    console.log(`${compared} provisions on their pages, ${compared - wrong.length} with exactly the marked words`);
    for (const one of wrong) console.log(one);
    expect(compared).toBeGreaterThanOrEqual(existsSync(REAL) ? 200 : 60);
    expect(1 - wrong.length / compared).toBeGreaterThanOrEqual(LEAST_SHARE);
  });

  async function compareDocument(sha256: string, pages: WordBox[][]) {
    const outline = await ask<Outline>('document.outline', { sha256 });
    const provisions = await ask<ProvisionOnPage[]>('document.provisions', { sha256 });
    const marked = provisions.flatMap(({ unit, codes }) =>
      codes.flatMap(({ highlights }) => highlights.map((highlight) => ({ owner: String(unit), highlight }))),
    );
    const wrong: string[] = [];
    let compared = 0;
    for (const [page, own] of Map.groupBy(marked, ({ highlight }) => highlight.page)) {
      if (outline.pages[page - 1]?.source !== 'text') continue;
      const { items } = await ask<{ items: TextItem[] }>('page.items', { sha256, page });
      const marks = await drawnMarks(sha256, page);
      for (const [owner, list] of Map.groupBy(own, (one) => one.owner)) {
        const expected = sorted(
          wordsOf(
            list.map(({ highlight }) => highlight),
            items,
          ),
        );
        const boxes = marks.filter((mark) => mark.owner === owner);
        const words = (pages[page - 1] ?? []).filter((word) => boxes.some((box) => middleIsIn(word, box)));
        compared += 1;
        if (sorted(words.map(({ text }) => text).join('')) !== expected)
          wrong.push(`p. ${page}, unit ${owner}: ${words.map(({ text }) => text).join(' ')}`);
      }
    }
    return { compared, wrong };
  }

  /** Opens the reader at a page and waits until its marks have their places. */
  async function drawnMarks(sha256: string, page: number): Promise<MarkOnPage[]> {
    await journey.page.evaluate(`location.hash = '#/lezen/${sha256}/${page}'`);
    await journey.page.locator(`.page[data-page="${page}"] .mark-box`).first().waitFor();
    return journey.page.evaluate(marksOnPage, page);
  }
});

type Text = { sha256: string; file: string };

/** The characters of all highlights, each once. */
function wordsOf(highlights: readonly Highlight[], items: readonly TextItem[]): string {
  const places = new Map<string, string>();
  for (const { item, start, end } of highlights)
    for (let at = start; at < end; at++) places.set(`${item}:${at}`, items[item]?.text[at] ?? '');
  return [...places.values()].join('');
}
