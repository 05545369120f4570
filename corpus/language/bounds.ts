import type { Bound } from '../model/coding.ts';
import type { Token } from '../model/text.ts';

/** Words and phrases right before a quantity that make it a bound. */
const BEFORE: readonly [Bound, string][] = [
  ...phrases(
    'max',
    "ten hoogste|hooguit|hoogstens|maximaal|maximum|max|op zijn hoogst|op z'n hoogst|tot|tot en met|gemaximeerd|begrensd|beperkt|limiet|plafond|bovengrens|maximale|maximalisering|boven de",
  ),
  ...phrases(
    'min',
    "ten minste|tenminste|minimaal|minimum|min|minstens|ten laagste|op zijn minst|op z'n minst|vanaf|minimale|ondergrens|onder de",
  ),
];

/** Phrases right after a quantity that make it a bound. */
const AFTER: readonly [Bound, string][] = [
  ...phrases('min', 'of meer|of hoger|of vaker|als minimum|is het minimum|minimaal|en hoger|en meer'),
  ...phrases('max', 'of minder|of lager|als maximum|is het maximum|maximaal|max|maximum|en minder'),
  ...phrases('max', 'niet te boven|niet overschrijdt|niet overschrijden|niet overstijgt|niet overstijgen'),
];

const COMPARATIVES: Readonly<Record<string, Bound>> = {
  meer: 'min',
  hoger: 'min',
  groter: 'min',
  vaker: 'min',
  minder: 'max',
  lager: 'max',
  kleiner: 'max',
};
const NEGATIONS = new Set('niet nooit nimmer niemand geen noch zonder'.split(' '));

/** Words that may stand between a bound and its quantity ("tot een bedrag van € 750"). */
const FILLERS = new Set(
  `van een het de bedrag som totaal totaalbedrag te netto bruto op is zijn bedraagt bedragen aan gemiddeld per voor wordt worden ad in
   dag week maand kwartaal jaar kalenderjaar werkdag thuiswerkdag eenmalig jaarlijks maandelijks ter hoogte , : ( ) . € eur euro bedrage
   werknemer medewerker gebruik gemaakt conform gelijk`.split(/\s+/),
);

function phrases(bound: Bound, list: string): [Bound, string][] {
  return list.split('|').map((phrase) => [bound, phrase]);
}

const opposite = (bound: Bound): Bound => (bound === 'min' ? 'max' : 'min');

const endsWith = (tokens: Token[], at: number, low: number, phrase: string): boolean => {
  const words = phrase.split(' ');
  const first = at - words.length + 1;
  return first >= low && words.every((word, k) => tokens[first + k]?.word === word);
};

const startsWith = (tokens: Token[], at: number, phrase: string): boolean =>
  phrase.split(' ').every((word, k) => tokens[at + k]?.word === word);

const isNegated = (tokens: Token[], at: number, low: number): boolean =>
  tokens.slice(Math.max(low, at - 7), at).some((token) => NEGATIONS.has(token.word));

/** "niet meer (bedragen) dan": the bound of the comparison that ends at `at` with "dan". */
function comparison(tokens: Token[], at: number, low: number): Bound | null {
  if (tokens[at]?.word !== 'dan') return null;
  for (let k = at - 1; k >= Math.max(low, at - 3); k--) {
    const bound = COMPARATIVES[tokens[k]?.word ?? ''];
    if (bound) return isNegated(tokens, k, low) ? opposite(bound) : bound;
  }
  return null;
}

const CHANGED = /^(?:verhoogd|verlaagd|opgehoogd|bijgesteld|aangepast|gewijzigd|geïndexeerd)$/;

function boundEndingAt(tokens: Token[], at: number, low: number): Bound | null {
  const word = tokens[at]?.word ?? '';
  if (word === 'tot' && CHANGED.test(tokens[at - 1]?.word ?? '')) return null;
  if (/^maxim(?:um|aal|ale)./.test(word)) return 'max';
  if (/^minim(?:um|aal|ale)./.test(word)) return 'min';
  const found = BEFORE.filter(([, phrase]) => endsWith(tokens, at, low, phrase)).sort(
    (a, b) => b[1].length - a[1].length,
  )[0];
  return found?.[0] ?? comparison(tokens, at, low);
}

const REACH = 8;
const isNumeric = (token: Token | undefined): boolean => token?.kind === 'number' || token?.text === '€';

/** "de maximale vergoeding voor een bureau bedraagt …": an adjective earlier in the clause that bounds its noun's amount. */
function adjectiveBefore(tokens: Token[], from: number, low: number): Bound | null {
  for (let k = from - 1; k >= Math.max(low, from - 12); k--) {
    const word = tokens[k]?.word ?? '';
    if (isNumeric(tokens[k]) || /^[,;:(]$/.test(word)) return null;
    const bound = /^maxim(?:ale|um\p{L}+)$/u.test(word) ? 'max' : /^minim(?:ale|um\p{L}+)$/u.test(word) ? 'min' : null;
    if (bound) return bound;
  }
  return null;
}

function before(tokens: Token[], from: number, low: number): Bound | null {
  for (let k = from - 1; k >= Math.max(low, from - REACH); k--) {
    const bound = boundEndingAt(tokens, k, low);
    if (bound) return bound;
    if (!FILLERS.has(tokens[k]?.word ?? '')) break;
  }
  return null;
}

const SKIPPED_AFTER = new Set(
  'netto bruto euro ( , per dag week maand kwartaal jaar kalenderjaar thuiswerkdag in de'.split(' '),
);

function after(tokens: Token[], to: number, high: number): Bound | null {
  for (let k = to; k < Math.min(high, to + 5); k++) {
    const found = AFTER.find(([, phrase]) => startsWith(tokens, k, phrase));
    if (found) return isNumeric(tokens[k + found[1].split(' ').length]) ? null : found[0];
    if (!SKIPPED_AFTER.has(tokens[k]?.word ?? '')) return null;
  }
  return null;
}

/**
 * Whether the quantity at tokens `from`..`to` is a minimum, a maximum or exact, by the words before and after it in
 * its sentence (`low`..`high`).
 */
export const boundOf = (tokens: Token[], from: number, to: number, low: number, high: number): Bound =>
  before(tokens, from, low) ?? after(tokens, to, high) ?? adjectiveBefore(tokens, from, low) ?? 'exact';
