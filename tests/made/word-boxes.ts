import { spawnSync } from 'node:child_process';

/** A word as another program reads it, with its box in points from the top left of the page. */
export type WordBox = { text: string; left: number; right: number; top: number; bottom: number };

export const hasPdftotext = (): boolean => spawnSync('pdftotext', ['-v']).error === undefined;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The words of every page of a PDF by `pdftotext -bbox`. */
export function wordBoxes(path: string): WordBox[][] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', '-cropbox', path, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  return stdout
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)]
        .map(([, left, top, right, bottom, text = '']) => ({
          ...{ left: Number(left), right: Number(right), top: Number(top), bottom: Number(bottom) },
          text: text.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole),
        }))
        .flatMap(partsOf),
    );
}

/** A word of several words ("en/of", "(werk)afspraken") as its parts, its width shared out by letters. */
function partsOf(word: WordBox): WordBox[] {
  const { text, left, right } = word;
  const each = (right - left) / Math.max(text.length, 1);
  return [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)].map(({ 0: part, index }) => ({
    ...word,
    text: part,
    left: left + index * each,
    right: left + (index + part.length) * each,
  }));
}
