import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextItem } from '../model/page.ts';
import type { ItemClass, TextRun } from '../model/unit.ts';

/** Lists of thousands of small things are kept as compressed columns: a page's words would take ten times the room. */
const pack = (columns: unknown): Buffer => deflateRawSync(JSON.stringify(columns), { level: 1 });
const unpack = (bytes: Buffer): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'));

type PackedItem = [text: string, x: number, y: number, width: number, height: number, font: number, angle?: number];

export function packItems(items: readonly TextItem[]): Buffer {
  const fonts = [...new Set(items.map((item) => item.font))];
  const places = new Map(fonts.map((font, at) => [font, at]));
  const rows = items.map(({ text, x, y, width, height, font, angle }): PackedItem => {
    const row: PackedItem = [text, x, y, width, height, places.get(font) ?? 0];
    if (angle !== undefined) row.push(angle);
    return row;
  });
  return pack({ fonts, rows });
}

export function unpackItems(bytes: Buffer): TextItem[] {
  const { fonts, rows } = unpack(bytes) as { fonts: string[]; rows: PackedItem[] };
  return rows.map(([text, x, y, width, height, font, angle]) => ({
    ...{ text, x, y, width, height, font: fonts[font] ?? '' },
    ...(angle === undefined ? {} : { angle }),
  }));
}

export const packClasses = (classes: readonly ItemClass[]): Buffer => pack(classes);
export const unpackClasses = (bytes: Buffer): ItemClass[] => unpack(bytes) as ItemClass[];

type PackedRun = [start: number, end: number, page: number, item: number, offset: number];

export const packRuns = (runs: readonly TextRun[]): Buffer =>
  pack(runs.map(({ start, end, page, item, offset }): PackedRun => [start, end, page, item, offset]));

export const unpackRuns = (bytes: Buffer): TextRun[] =>
  (unpack(bytes) as PackedRun[]).map(([start, end, page, item, offset]) => ({ start, end, page, item, offset }));

/** The words of a document's passages (`rules/word-index.ts`); the store does not look into it. */
export const packWords = (words: unknown): Buffer => pack(words);
export const unpackWords = <T>(bytes: Buffer): T => unpack(bytes) as T;
