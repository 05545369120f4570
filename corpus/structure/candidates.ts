import type { Body } from './body.ts';
import { letters, type Witness } from './contents-witness.ts';
import { type LabelWord, type NumberLabel, numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** A line that could be the heading of an article or of a part that holds articles. */
export type Candidate = {
  /** Index of its line in the document's lines. */
  line: number;
  word: Exclude<LabelWord, 'lid'> | 'number' | 'part';
  number: NumberLabel | null;
  rest: string;
  /** How much the line looks like a heading by itself. */
  score: number;
  /** True when it stands in the style of running text. */
  plain: boolean;
};

/** Print smaller than this share of the text's is that of tables and charts, not of headings by a letter alone. */
const SMALL = 0.92;

/** A reference in running text goes on like this. */
const REFERENCE =
  /^(lid|leden|van|tot|en|of|is|zijn|sub|onder|t\/m|bedoeld|genoemd|wordt|worden|uit|bij|aanhef|eerste|tweede|derde|in|op|\d|[,;)/])/;

/** All lines that start with a number or a word and number such as articles and annexes have. */
export function candidatesOf(lines: Line[], body: Body, witness: Witness): Candidate[] {
  return lines.flatMap((line, index) => {
    const word = wordLabel(line.text);
    if (word?.word === 'lid') return [];
    if (word?.word === 'artikel' && !word.number) return [];
    const number = word ? word.number : numberLabel(line.text);
    if (!word && !(number && canBeArticle(number, line))) return [];
    const candidate: Candidate = {
      line: index,
      word: word ? (word.word as Candidate['word']) : 'number',
      number,
      rest: (word ? word.rest : (number?.rest ?? '')).trim(),
      score: 0,
      plain: line.plain,
    };
    return readings(candidate).map((one) => ({ ...one, score: scoreOf(one, lines, body, witness) }));
  });
}

/** A single "I", "V" or "C" is a roman numeral or a letter: the row of numbers decides. */
function readings(candidate: Candidate): Candidate[] {
  const { number } = candidate;
  if (number?.style !== 'roman' || !/^[A-Z]$/.test(number.text)) return [candidate];
  return [candidate, { ...candidate, number: { ...number, style: 'letter', parts: [number.text.toLowerCase()] } }];
}

/** Numbers without the word "artikel" that an article can have: 8.4, 1.5.8, P1, "D - Titel". */
function canBeArticle(number: NumberLabel, line: Line): boolean {
  const parts = number.parts;
  if (parts.some((part) => part === 0 || (typeof part === 'number' && part > 99))) return false;
  if (/^[,\d%€]/.test(number.rest) || line.text.length > 160) return false;
  if (number.style === 'decimal') return parts.length > 2 || (parts.length > 1 && typeof parts[1] === 'number');
  if (number.style === 'letter') return /^\p{Lu}/u.test(number.text) && number.rest !== '';
  return number.style === 'prefixed' || number.rest !== '';
}

function scoreOf(candidate: Candidate, lines: Line[], body: Body, witness: Witness): number {
  const line = lines[candidate.line] as Line;
  const { rest, plain, word, number } = candidate;
  let score = word === 'number' ? -0.5 : 1;
  if (number && word === 'number' && number.style !== 'decimal') score -= number.style === 'prefixed' ? 0.5 : 1;
  if (number && word === 'number' && number.style !== 'decimal' && line.size < body.size * SMALL) score -= 3;
  if (!plain) score += 2;
  if (rest === '') score += word === 'number' ? 0 : 1.5;
  else if (/^\p{Ll}/u.test(rest) || REFERENCE.test(rest)) score -= plain ? 4 : 1;
  else score += 0.5;
  if (line.cells.length > 3 || (plain && isIndented(line, lines[candidate.line - 1]))) score -= 3;
  if (plain && rest.length > 80) score -= 1;
  if (plain && rest === '' && word !== 'number' && number?.closer === '.') score -= 1.5;
  if (plain && word !== 'number' && /^\s*\p{Ll}/u.test(line.text)) score -= 1.5;
  if (plain && /[.;,:]$/.test(rest)) score -= 1.5;
  if (plain && word === 'number' && number?.style !== 'decimal') score -= 3;
  const previous = lines[candidate.line - 1];
  if (previous && plain && runsOn(previous, line)) score -= 3;
  if (!previous || previous.page !== line.page || line.baseline - previous.baseline > body.leading * 1.25) score += 0.7;
  return score + witnessed(candidate, witness);
}

/** Far from the left edge, and not centred: a cell of a table or a quotation. */
function isIndented(line: Line, previous: Line | undefined): boolean {
  const centre = (line.start + line.edge) / 2;
  const isCentred = Math.abs((line.x + line.right) / 2 - centre) < 25;
  return !isCentred && line.x > line.start + 60 && (previous === undefined || line.x > previous.x - 2);
}

/** Whether running text goes on from one line to the next: full to the edge and not ended. */
export function runsOn(line: Line, next: Line): boolean {
  const full = line.right > line.edge - line.size * 6;
  return full && !/[.;:!?]["”’)]?\s*$/.test(line.text) && Math.abs(line.size - next.size) < 0.6;
}

function witnessed({ word, number, rest }: Candidate, witness: Witness): number {
  if (!number) return 0;
  const title =
    witness.get(`${word === 'number' ? '' : word}${number.text.toLowerCase()}`) ??
    (word === 'artikel' ? witness.get(number.text.toLowerCase()) : undefined);
  if (title === undefined) return 0;
  const own = letters(rest);
  return own.length >= 4 && (title.startsWith(own) || own.startsWith(title)) && title.length >= 4 ? 3 : 0.5;
}
