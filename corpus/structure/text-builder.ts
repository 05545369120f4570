import type { TextRun } from '../model/unit.ts';
import type { Line } from './line.ts';
import { joint, type Vocabulary } from './text.ts';

/** Builds the repaired text of a unit and remembers where each stretch of it stands on its page. */
export type TextBuilder = {
  /** Adds a line from an offset on; where its words start in the text. */
  append: (line: Line, from: number, newParagraph: boolean) => number;
  finish: () => { text: string; runs: TextRun[] };
};

/** How much of the end of a text the joint of two lines looks at. */
const TAIL = 40;

export function textBuilder(words: Vocabulary): TextBuilder {
  const parts: string[] = [];
  const runs: TextRun[] = [];
  let length = 0;
  let tail = '';

  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
    tail = (tail + text).slice(-TAIL);
  };
  /** Soft hyphens fall away, and of several spaces (where words were struck out) all but one. */
  const putWords = (text: string, page: number, item: number, offset: number): void => {
    for (const match of text.matchAll(/(?:[^\u00AD ]| (?! ))+|\u00AD\s*$/g)) {
      const start = length;
      put(match[0]);
      runs.push({ start, end: length, page, item, offset: offset + match.index });
    }
  };
  return {
    append: (line, from, newParagraph) => {
      if (length > 0) {
        const how = newParagraph ? 'break' : joint(tail, line.text.slice(from, from + TAIL), words);
        if (how === 'break') put('\n');
        else if (how === 'drop') cutHyphen();
        else if (how === 'space' && !/\s$/.test(tail)) put(' ');
      }
      const start = length;
      putLine(line, from);
      return start;
    },
    finish: () => ({ text: parts.join(''), runs }),
  };

  function putLine(line: Line, from: number): void {
    line.pieces.forEach((piece, i) => {
      const skip = Math.max(0, from - piece.start);
      if (skip >= piece.length) return;
      const before = line.pieces[i - 1];
      const isSpaced = before !== undefined && before.start + before.length < piece.start && piece.start > from;
      if (isSpaced && !/\s$/.test(tail)) put(' ');
      putWords(line.text.slice(piece.start + skip, piece.start + piece.length), line.page, piece.item, skip);
    });
  }

  /** Takes the hyphen at the end of the text away, and the white space behind it. */
  function cutHyphen(): void {
    const cut = /[\u00AD\-‐‑]\s*$/.exec(tail)?.[0].length ?? 0;
    let left = cut;
    while (left > 0) {
      const last = parts.pop() ?? '';
      const kept = last.slice(0, Math.max(0, last.length - left));
      left -= last.length - kept.length;
      if (kept !== '') parts.push(kept);
    }
    length -= cut;
    tail = tail.slice(0, tail.length - cut);
    while (runs.length > 0 && (runs.at(-1) as TextRun).start >= length) runs.pop();
    const last = runs.at(-1);
    if (last && last.end > length) last.end = length;
  }
}
