import type { Line } from './line.ts';

/** The label of an item of a list at the start of a line: a lid, a sub-item or a bullet. */
export type ListLabel = {
  family: 'int' | 'upper' | 'lower' | 'roman' | 'lid' | 'decimal' | 'bullet';
  /** As printed, without marks; '' for a bullet. */
  number: string;
  parts: (number | string)[];
  /** Offset in the line where the item's text starts. */
  textAt: number;
};

const BULLET = /^\s*[-–—•·●○▪■□◦‣*\uF0B7\uF0A7\uF02D\uF0D8]+\s*(?=\S|$)/u;
const MARKED =
  /^\s*(?:(?<lid>[Ll]id|LID)\s+(?<lidNo>\d{1,2}[a-z]?)[.:)]?|\(?(?<decimal>\d{1,2}(?:\.\d{1,2}){1,3})[.)]?(?=\s|$)|\((?<par>\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(?<no>\d{1,2}[a-z]?|[a-zA-Z]|[a-z]{2}|[ivx]{2,5}|[IVX]{2,5})\s?[.)°:]+(?!\d)|(?<bare>\d{1,2}[a-z]?|[a-zA-Z])(?=$))\s*/u;

/** Reads the label a line starts with, from an offset on; null when it starts with words. */
export function listLabel(line: Line, from = 0): ListLabel | null {
  const text = line.text.slice(from);
  const groups = MARKED.exec(text)?.groups;
  if (groups) {
    const length = MARKED.exec(text)?.[0].length ?? 0;
    const printed = groups.lidNo ?? groups.decimal ?? groups.par ?? groups.no ?? groups.bare ?? '';
    return named(printed, groups.lid ? 'lid' : groups.decimal ? 'decimal' : null, from + length);
  }
  const cell = columnNumber(line, from);
  if (cell) return named(cell.number, null, cell.textAt);
  const bullet = BULLET.exec(text);
  return bullet ? { family: 'bullet', number: '', parts: [], textAt: from + bullet[0].length } : null;
}

/** A bare number in a cell of its own: "1     De werkgever …". */
function columnNumber(line: Line, from: number): { number: string; textAt: number } | null {
  if (from > 0 || line.cells.length < 2) return null;
  const match = /^\s*(\d{1,2}|[a-z])\s+(?=[\p{Lu}(])/u.exec(line.text);
  return match ? { number: match[1] as string, textAt: match[0].length } : null;
}

function named(number: string, family: 'lid' | 'decimal' | null, textAt: number): ListLabel {
  const parts = [...number.matchAll(/\d+|\p{L}+/gu)].map(([part]) =>
    /\d/.test(part) ? Number(part) : part.toLowerCase(),
  );
  if (family) return { family, number, parts, textAt };
  if (/^\d/.test(number)) return { family: 'int', number, parts, textAt };
  if (/^[ivxIVX]{2,}$/.test(number)) return { family: 'roman', number, parts, textAt };
  return { family: /^\p{Lu}/u.test(number) ? 'upper' : 'lower', number, parts, textAt };
}
