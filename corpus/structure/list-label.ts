import type { Line } from './line.ts';

/** The label of an item of a list at the start of a line: a lid, a sub-item or a bullet. */
export type ListLabel = {
  family: 'int' | 'upper' | 'lower' | 'roman' | 'lid' | 'decimal' | 'bullet';
  /** As printed, without marks; '' for a bullet. */
  number: string;
  parts: (number | string)[];
  /** Offset in the line where the item's text starts. */
  textAt: number;
  /** A number without any mark: only its place tells that it is a label. */
  bare: boolean;
};

const BULLET = /^\s*(?:o(?=\s)|[-–—•·●○▪■□◦‣*\uF0B7\uF0A7\uF02D\uF0D8]+)\s*(?=\S|$)/u;
const MARKED =
  /^\s*["“„‘]?(?:(?<lid>[Ll]id|LID)\s+(?<lidNo>\d{1,2}[a-z]?)[.:)]?|\(?(?<decimal>\d{1,2}(?:\.[1-9]\d?){1,3})[.)]?(?=\s|$)|\((?<par>\d{1,2}|[a-zA-Z]|[ivx]{1,4})\)|(?<no>\d{1,2}[a-z]?|[a-zA-Z]|[a-z]{2}|[ivx]{2,5}|[IVX]{2,5})\s?[.)°:]+(?!\d)|(?<lead>\d{1,2})\s+(?=[a-z][.)]\s)|(?<bare>\d{1,2}[a-z]?|[a-zA-Z])(?=$))\s*/u;

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde', 'vijfde', 'zesde', 'zevende', 'achtste', 'negende', 'tiende'];
const IN_WORDS = new RegExp(`^\\s*(${ORDINALS.join('|')}) lid\\s*[.:]?\\s*$`, 'i');

/** Reads the label a line starts with, from an offset on; null when it starts with words. */
export function listLabel(line: Line, from = 0): ListLabel | null {
  const text = line.text.slice(from);
  const groups = MARKED.exec(text)?.groups;
  if (groups && !isAbbreviation(groups.no ?? '')) {
    const length = MARKED.exec(text)?.[0].length ?? 0;
    const printed = groups.lidNo ?? groups.decimal ?? groups.par ?? groups.no ?? groups.lead ?? groups.bare ?? '';
    return named(printed, groups.lid ? 'lid' : groups.decimal ? 'decimal' : null, from + length);
  }
  const ordinal = IN_WORDS.exec(text)?.[1]?.toLowerCase();
  if (ordinal) return named(String(ORDINALS.indexOf(ordinal) + 1), 'lid', from + text.length);
  const bullet = BULLET.exec(text);
  const bare = from > 0 || bullet ? null : /^\s*(\d{1,2}|[a-z])\s+(?=[\p{Lu}(])/u.exec(text);
  if (bare) return { ...named(bare[1] as string, null, bare[0].length), bare: true };
  return bullet ? { family: 'bullet', number: '', parts: [], textAt: from + bullet[0].length, bare: false } : null;
}

/** Two letters that are no label as "bb", "ab", or a letter struck out and the next put in its place: "dr.", "of:". */
function isAbbreviation(letters: string): boolean {
  if (!/^[a-z]{2}$/.test(letters) || /^([ivx]+|a.)$/.test(letters)) return false;
  return Math.abs(letters.charCodeAt(0) - letters.charCodeAt(1)) > 1;
}

function named(number: string, family: 'lid' | 'decimal' | null, textAt: number): ListLabel {
  const parts = [...number.matchAll(/\d+|\p{L}+/gu)].map(([part]) =>
    /\d/.test(part) ? Number(part) : part.toLowerCase(),
  );
  const label = { number, parts, textAt, bare: false };
  if (family) return { family, ...label };
  if (/^\d/.test(number)) return { family: 'int', ...label };
  if (/^[ivxIVX]{2,}$/.test(number)) return { family: 'roman', ...label };
  return { family: /^\p{Lu}/u.test(number) ? 'upper' : 'lower', ...label };
}
