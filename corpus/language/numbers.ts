import type { Token } from '../model/text.ts';

const UNITS = 'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien'.split(' ');
const TENS = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');

function below100(): Map<string, number> {
  const numerals = new Map(UNITS.map((word, n) => [word, n]));
  for (const n of [5, 6, 7, 8, 9]) numerals.set(`${n === 8 ? 'acht' : UNITS[n]}tien`, n + 10);
  for (const [i, ten] of TENS.entries()) {
    numerals.set(ten, (i + 2) * 10);
    for (let n = 1; n < 10; n++) numerals.set(`${UNITS[n]}en${ten}`, (i + 2) * 10 + n);
  }
  return numerals.set('achttien', 18).set('half', 0.5).set('halve', 0.5).set('anderhalf', 1.5).set('anderhalve', 1.5);
}

const NUMERALS = below100();
const cache = new Map<string, number | null>();

function compose(word: string): number | null {
  const known = NUMERALS.get(word);
  if (known !== undefined) return known;
  for (const [name, size] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const at = word.indexOf(name);
    if (at < 0) continue;
    const many = at === 0 ? 1 : compose(word.slice(0, at));
    const rest = word.slice(at + name.length).replace(/^en(?=.)/, '');
    const more = rest === '' ? 0 : compose(rest);
    return many === null || more === null ? null : many * size + more;
  }
  return null;
}

/** The number that a Dutch numeral names ("tweeëntwintig", "honderdvijftig", "anderhalve"); null for other words. */
export function numeralValue(word: string): number | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length > 40) return null;
  const value = compose(word.normalize('NFD').replace(/\p{M}/gu, ''));
  if (cache.size < 50_000) cache.set(word, value);
  return value;
}

/**
 * The number that printed digits stand for: the point groups thousands, the comma is decimal ("1.000,50", "2,-");
 * a point before one or two last digits is taken as decimal ("2.15"). Null when it is no number.
 */
export function parseDecimal(printed: string): number | null {
  const plain = printed
    .replace(/[Oo]/g, '0')
    .replace(/\s/g, '')
    .replace(/[.,](?:--?|–|—|=)$/, '');
  if (!/^\d+(?:[.,]\d+)*$/.test(plain)) return null;
  const decimal = /^(.*?)(?:,(\d{1,2})|\.(\d{1,2}))?$/.exec(plain);
  const whole = (decimal?.[1] ?? plain).replace(/[.,]/g, '');
  const value = Number(`${whole}.${decimal?.[2] ?? decimal?.[3] ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

/** The value of a token that is a number or a numeral; null for others. "een" counts as 1: the caller knows if it is an article. */
export const numberAt = (token: Token | undefined): number | null => {
  if (token?.kind === 'number') return parseDecimal(token.text);
  return token?.kind === 'word' ? numeralValue(token.word) : null;
};
