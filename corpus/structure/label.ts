/** What a number at the start of a line looks like. `parts` are comparable: "3.2a" is [3, 2, 'a'], "IV" is [4] with `style` roman. */
export type NumberLabel = {
  text: string;
  parts: (number | string)[];
  style: 'decimal' | 'letter' | 'roman' | 'prefixed';
  /** What follows the number, without separator. */
  rest: string;
  /** The mark behind the number: ".", ")", ":", "-" or "". */
  closer: string;
  /** Where `rest` starts in the text. */
  restStart: number;
};

export type WordLabel = {
  word: LabelWord;
  printed: string;
  number: NumberLabel | null;
  rest: string;
  restStart: number;
};
export type LabelWord = 'artikel' | 'hoofdstuk' | 'deel' | 'paragraaf' | 'bijlage' | 'protocol' | 'lid';

const WORDS: [RegExp, LabelWord][] = [
  [/^(artikel|article|art\.?)(?=[\s\d:])/i, 'artikel'],
  [/^hoofd?stuk(?=[\s\d:]|$)/i, 'hoofdstuk'],
  [/^(deel|titel)(?=[\s:])/i, 'deel'],
  [/^(paragraaf|afdeling|§)(?=[\s\d:])/i, 'paragraaf'],
  [/^(bijlage|annex|appendix|addendum|aanhangsel)(?=[\s\d:.–-]|$)/i, 'bijlage'],
  [/^protocol(?=[\s:]|$)/i, 'protocol'],
  [/^lid(?=\s\d)/i, 'lid'],
];

/** A letter behind a number: "12a"; with a space only where it cannot be the first word of a title: "14 B.", "IV a Titel". */
const SUFFIX = String.raw`-?[a-zA-Z]\d?(?![\p{L}\p{N}])|\s[a-zA-Z](?=\s*[.:–]|\s*$|\s+\p{Lu}\p{Ll})`;

const NUMBER = new RegExp(
  [
    `^(?<decimal>\\d{1,3}(?:[A-Z](?=[.:]\\d))?(?:[.:]\\d{1,3}){0,4}(?:${SUFFIX}|\\.[a-z](?![\\p{L}\\p{N}]))?)`,
    `^(?<roman>[IVXL]+(?:${SUFFIX})?)(?![\\p{L}\\p{N}]|[.-]\\d)`,
    '^(?<prefixed>(?:[A-Z]{1,2}|[IVXL]{3,5}(?=\\.))\\s?[.-]?\\s?(?!\\d+(?:e|ste|de)(?!\\p{L}))\\d{1,3}(?:\\.\\d{1,3})*[a-z]?)(?![\\p{L}\\p{N}])',
    '^(?<letter>\\p{L})(?![\\p{L}\\p{N}])',
  ].join('|'),
  'u',
);

/** What can stand before the word: the line of a table, the chapter of an article ("Hoofdstuk 4, artikel 12"). */
const BEFORE = /^[\s|]*(hoofdstuk\s+[\dIVX]+\s*[,–-]?\s+(?=art(ikel|\.)\s))?/i;

/** The word and number a line starts with ("Artikel 8.4 Thuiswerken"), or null. The number may be absent for annexes. */
export function wordLabel(text: string): WordLabel | null {
  const lead = BEFORE.exec(text)?.[0].length ?? 0;
  const trimmed = unspaced(text.slice(lead));
  for (const [pattern, word] of WORDS) {
    const printed = pattern.exec(trimmed)?.[0];
    if (!printed) continue;
    const gap = /^[\s.:–—-]*/.exec(trimmed.slice(printed.length))?.[0].length ?? 0;
    const start = printed.length + gap;
    const number = numberLabel(trimmed.slice(start));
    const restStart = number ? start + number.restStart : start;
    return { word, printed, number, rest: trimmed.slice(restStart), restStart: lead + restStart };
  }
  return null;
}

/** The number a line starts with ("8.4", "12a", "D", "IV", "P1", "(1)"), or null. */
export function numberLabel(text: string): NumberLabel | null {
  const open = /^[\s|]*\(?/.exec(text)?.[0].length ?? 0;
  const groups = NUMBER.exec(text.slice(open))?.groups;
  if (!groups) return null;
  const style = (['decimal', 'roman', 'prefixed', 'letter'] as const).find((key) => groups[key] !== undefined);
  if (!style) return null;
  const printed = groups[style] as string;
  const after = text.slice(open + printed.length);
  const closer = /^\s*([.):–—|-]+|°)?\s*/.exec(after);
  const restStart = open + printed.length + (closer?.[0].length ?? 0);
  if (/^[\p{L}\p{N}]/u.test(after) && style === 'decimal') return null;
  return {
    text: printed.trim(),
    parts: partsOf(printed, style),
    style,
    rest: text.slice(restStart),
    closer: closer?.[1] ?? '',
    restStart,
  };
}

/** Value of a roman numeral of up to some fifty. */
export function romanValue(text: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };
  const digits = [...text.toUpperCase()].map((letter) => values[letter] ?? 0);
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
}

function partsOf(printed: string, style: NumberLabel['style']): (number | string)[] {
  if (style === 'letter') return [printed.toLowerCase()];
  if (style === 'roman') {
    const [, roman = '', letter] = /^([IVXL]+)\s?-?([a-zA-Z])?$/.exec(printed) ?? [];
    return letter ? [romanValue(roman), letter.toLowerCase()] : [romanValue(roman)];
  }
  return [...printed.matchAll(/\d+|\p{L}+/gu)].map(([part]) => (/\d/.test(part) ? Number(part) : part.toLowerCase()));
}

/** Letter-spaced words closed up: "A R T I K E L  1 0" is "ARTIKEL  10". */
export function unspaced(text: string): string {
  if (!/^\s*(\p{L} ){4,}/u.test(text)) return text;
  return text.replace(/(?<=(?<!\p{L})\p{L}) (?=\p{L}(?!\p{L}))|(?<=(?<!\d)\d) (?=\d(?!\d))/gu, '');
}
