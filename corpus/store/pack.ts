import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { TextItem } from '../model/page.ts';
import type { ItemClass, TextRun } from '../model/unit.ts';

/** Lists of thousands of small things are kept as compressed columns: a page's words would take ten times the room. */
const pack = (columns: unknown): Buffer => deflateRawSync(JSON.stringify(columns), { level: 1 });
const unpack = (bytes: Buffer): unknown => JSON.parse(inflateRawSync(bytes).toString('utf8'));

type PackedItem = [text: string, x: number, y: number, width: number, height: number, font: number];

export function packItems(items: readonly TextItem[]): Buffer {
  const fonts = [...new Set(items.map((item) => item.font))];
  const places = new Map(fonts.map((font, at) => [font, at]));
  const rows = items.map(
    ({ text, x, y, width, height, font }): PackedItem => [text, x, y, width, height, places.get(font) ?? 0],
  );
  return pack({ fonts, rows });
}

export function unpackItems(bytes: Buffer): TextItem[] {
  const { fonts, rows } = unpack(bytes) as { fonts: string[]; rows: PackedItem[] };
  return rows.map(([text, x, y, width, height, font]) => ({ text, x, y, width, height, font: fonts[font] ?? '' }));
}

export const packClasses = (classes: readonly ItemClass[]): Buffer => pack(classes);
export const unpackClasses = (bytes: Buffer): ItemClass[] => unpack(bytes) as ItemClass[];

type PackedRun = [start: number, end: number, page: number, item: number, offset: number];

export const packRuns = (runs: readonly TextRun[]): Buffer =>
  pack(runs.map(({ start, end, page, item, offset }): PackedRun => [start, end, page, item, offset]));

export const unpackRuns = (bytes: Buffer): TextRun[] =>
  (unpack(bytes) as PackedRun[]).map(([start, end, page, item, offset]) => ({ start, end, page, item, offset }));
