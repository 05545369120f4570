import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, type ReadDocument } from '../../corpus/api/reader.ts';
import type { ItemClass, Unit } from '../../corpus/model/unit.ts';

/** Shares (0–1) of the words of a file: in each class, and in `none`: said to be of a unit, and in no unit's text or heading. */
type WordClasses = { words: number; shares: Record<ItemClass | 'none', number> };

/** Counts what became of every printed word. A word of a unit counts when a run of a unit or its heading holds it. */
function wordClasses({ pages, structure }: ReadDocument): WordClasses {
  const counts: Record<ItemClass | 'none', number> = {
    ...{ unit: 0, running: 0, contents: 0, margin: 0, cover: 0, other: 0, none: 0 },
  };
  const covered = coveredCharacters(structure.units);
  const headings = headingWords(structure.units);
  for (const page of pages) {
    page.items.forEach((item, index) => {
      const itemClass = structure.classes[page.number - 1]?.[index] ?? 'none';
      for (const word of item.text.matchAll(/\S+/g)) {
        const isHeld =
          itemClass !== 'unit' ||
          covered.get(`${page.number}:${index}`)?.some(([from, to]) => from <= word.index && word.index < to) ||
          lettersOf(word[0]) === '' ||
          headings.get(page.number)?.has(lettersOf(word[0]));
        counts[isHeld ? itemClass : 'none'] += 1;
      }
    });
  }
  const words = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shares = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count / words]));
  return { words, shares: shares as WordClasses['shares'] };
}

function coveredCharacters(units: readonly Unit[]): Map<string, [number, number][]> {
  const covered = new Map<string, [number, number][]>();
  for (const run of units.flatMap((unit) => unit.runs)) {
    const key = `${run.page}:${run.item}`;
    const range: [number, number] = [run.offset, run.offset + run.end - run.start];
    covered.set(key, [...(covered.get(key) ?? []), range]);
  }
  return covered;
}

/** Words of numbers and titles by page; a heading may run on to the next page. */
function headingWords(units: readonly Unit[]): Map<number, Set<string>> {
  const words = new Map<number, Set<string>>();
  for (const { kind, number, title, page } of units) {
    for (const at of [page, page + 1]) {
      const set = words.get(at) ?? new Set();
      words.set(at, set);
      for (const word of `${kind} art ${number ?? ''} ${title ?? ''}`.split(/\s+/)) set.add(lettersOf(word));
    }
  }
  return words;
}

const lettersOf = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Words of the units' texts that another program (`pdftotext`) does not find in the file: words that reading or repair
 * made up. `printed` is that program's text; words count as printed when their letters follow each other there.
 */
function inventedWords({ pages, structure }: ReadDocument, printed: string): string[] {
  const letters = lettersOf(printed.normalize('NFKC'));
  const isFromPicture = (from: number, to: number): boolean =>
    pages.slice(from - 1, to).some((page) => page.source !== 'text');
  const units = structure.units.filter(({ page, pageEnd }) => !isFromPicture(page, pageEnd));
  const words = new Set(units.flatMap((unit) => unit.text.normalize('NFKC').match(/\p{L}{2,}/gu) ?? []));
  return [...words].filter((word) => !letters.includes(lettersOf(word))).sort();
}

/** What `pdftotext` prints of a file, in both of its orders; null where it is not installed. */
function printedText(path: string): string | null {
  const texts = ['-raw', '-layout'].map((order) =>
    spawnSync('pdftotext', [order, path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  );
  return texts.some(({ error }) => error) ? null : texts.map(({ stdout }) => stdout).join('\n');
}

/** How the words of one file were understood; `invented` is null where there is no `pdftotext` to compare with. */
export type WordCheck = WordClasses & { file: string; invented: string[] | null };

/** Checks the words of every PDF of a folder. */
export async function checkWords(folder: string): Promise<WordCheck[]> {
  const reader = createReader();
  const checks: WordCheck[] = [];
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.pdf'))) {
    const path = join(folder, file);
    const read = await reader.read(path);
    if (!read.ok) continue;
    const printed = printedText(path);
    checks.push({
      file,
      ...wordClasses(read.value),
      invented: printed === null ? null : inventedWords(read.value, printed),
    });
  }
  await reader.close();
  return checks;
}
