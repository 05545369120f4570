import type { Highlight } from '../../corpus/api/contract.ts';

/** A text item as the page prints it. */
type Item = { text: string; endsLine: boolean };

/** The text of a page that can be searched: lower case without accents, and for each letter the item it comes from. */
export type PageText = { page: number; text: string; item: Int32Array; offset: Int32Array };

/** Joins the items of a page; a word that is broken off at the end of a line is whole again. */
export function pageTextOf(page: number, items: readonly Item[]): PageText {
  let text = '';
  const item: number[] = [];
  const offset: number[] = [];
  const add = (letters: string, index: number, at: number) => {
    text += letters;
    for (let i = 0; i < letters.length; i++) {
      item.push(index);
      offset.push(at);
    }
  };
  items.forEach((one, index) => {
    const isBroken = one.endsLine && /\p{L}-\s*$/u.test(one.text) && /^\s*\p{Ll}/u.test(items[index + 1]?.text ?? '');
    const end = isBroken ? one.text.replace(/-\s*$/, '').length : one.text.length;
    for (let at = 0; at < end; at++) add(fold(one.text[at] ?? ''), index, at);
    if (one.endsLine && !isBroken) add(' ', index, one.text.length);
  });
  return { page, text, item: Int32Array.from(item), offset: Int32Array.from(offset) };
}

/** Lower case without accents; ligatures apart. White space is one kind of space. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/g, ' ');

/** The places of a text on a page, each as the ranges of its items, in reading order. */
export function findOnPage({ page, text, item, offset }: PageText, wanted: string): Highlight[][] {
  const query = fold(wanted).trim().replace(/\s+/g, ' ');
  if (query === '') return [];
  const found: Highlight[][] = [];
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + query.length)) {
    found.push(rangesOf(page, item.subarray(at, at + query.length), offset.subarray(at, at + query.length)));
  }
  return found;
}

function rangesOf(page: number, items: Int32Array, offsets: Int32Array): Highlight[] {
  const ranges: Highlight[] = [];
  items.forEach((item, at) => {
    const offset = offsets[at] ?? 0;
    const last = ranges.at(-1);
    if (last?.item === item) last.end = offset + 1;
    else ranges.push({ page, item, start: offset, end: offset + 1 });
  });
  return ranges;
}
