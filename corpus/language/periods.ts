import type { Period } from '../model/coding.ts';
import type { Token } from '../model/text.ts';
import type { Found } from './found.ts';
import { numberAt } from './numbers.ts';

type Span = { period: Period; n: number | null };

/** Words that open a period: "per dag", "voor iedere thuiswerkdag", "elke maand". */
const OPENERS = new Set('per elke elk iedere ieder à'.split(' '));
const ARTICLES = new Set('een de het één'.split(' '));
const BETWEEN = new Set(
  `thuis thuisgewerkte thuisgewerkt gewerkte volledige volledig hele hele gehele vol volle heel structureel structurele vanuit huis daadwerkelijk
   daadwerkelijke te werken periode van afzonderlijke volledige extra die op hybride kalender gewerkt werkelijk door de het een duur termijn tijdvak tijdsbestek
   aldus zodanige dergelijke zulke`.split(/\s+/),
);
/** Ways to say that something happens once in the years that follow. */
const ONCE = new Set('eens eenmaal éénmaal 1x 1 één keer maal hooguit'.split(' '));

/** The period that a noun names ("thuiswerkdag", "kalendermaand", "uur"); null for other words. */
function unitOf(word: string): Period | null {
  if (/(?:(?:^|[a-z])dag(?:en)?|^days?)$/.test(word) && !/(?:feest|vakantie|verjaar)dag/.test(word)) return 'dag';
  if (/dagde(?:el|len)$/.test(word)) return 'halve_dag';
  if (/^(?:(?:thuis)?(?:werk|gewerkt)?uur|(?:thuis)?(?:werk)?uren|thuiswerkuur)$/.test(word)) return 'uur';
  if (/^(?:kalender|werk)?we(?:ek|ken)$/.test(word)) return 'week';
  if (/^(?:(?:kalender)?maand(?:en)?|months?)$/.test(word)) return 'maand';
  if (/^kwarta(?:al|len)$/.test(word)) return 'kwartaal';
  return /^(?:(?:kalender|boek|dienst)?ja(?:ar|ren)|years?)$/.test(word) ? 'jaar' : null;
}

/** `n` units as a period of the codebook: five years, 24 months, one week; null when it has no such period. */
function manyOf(n: number, unit: Period): Span | null {
  if (n === 0.5 && unit === 'dag') return { period: 'halve_dag', n: null };
  if (n === 1) return { period: unit, n: null };
  if (unit === 'jaar' && Number.isInteger(n)) return { period: 'n_jaar', n };
  if (unit === 'maand' && n % 12 === 0) return n === 12 ? { period: 'jaar', n: null } : { period: 'n_jaar', n: n / 12 };
  return unit === 'maand' && n === 3 ? { period: 'kwartaal', n: null } : null;
}

const COMPOUND: readonly [RegExp, Period][] = [
  [/^(?:thuiswerk)?dag(?:elijkse?$|elijks$|basis|vergoeding|bedrag|tarief|toelage)/, 'dag'],
  [/^daily$/, 'dag'],
  [/^(?:wekelijks|weekbasis|weekvergoeding|weekbedrag)/, 'week'],
  [/^(?:maandelijks|maandbasis|maandvergoeding|maandbedrag|maandbudget|maandtoelage|monthly)/, 'maand'],
  [/^(?:kwartaalvergoeding|kwartaalbedrag|driemaandelijks)/, 'kwartaal'],
  [/^(?:jaarlijks|jaarbasis|jaarvergoeding|jaarbedrag|jaarbudget|yearly)/, 'jaar'],
  [/^(?:eenmalig|éénmalig|ineens|start(?:budget|bedrag|vergoeding)$)/, 'eenmalig'],
];
/** "in de maand januari" is a moment, not a period. */
const MONTH_NAME = /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/;
const YEARLY = /^(.+?)jaarlijkse?$/;

/** A period in one word: "maandelijks", "dagvergoeding", "vijfjaarlijks", "eenmalige". */
function inOneWord(token: Token): Span | null {
  if (!/dag|we{1,2}k|maand|kwart|jaar|malig|ineens|^start|daily|month|yearly/.test(token.word)) return null;
  if (/^halfjaarlijks/.test(token.word)) return null;
  const known = COMPOUND.find(([form]) => form.test(token.word));
  if (known) return { period: known[1], n: null };
  const years = YEARLY.exec(token.word)?.[1];
  const n = years
    ? numberAt({ ...token, word: years, kind: /^\d+$/.test(years) ? 'number' : 'word', text: years })
    : null;
  return n ? manyOf(n, 'jaar') : null;
}

type Hit = Span & { to: number };

/** "(een) (hele) thuiswerkdag", "vijf jaar", "periode van drie jaar" at token `i`. */
function nounFrom(tokens: Token[], i: number, mayBeMany: boolean): Hit | null {
  let n = 1;
  for (let k = i; k < Math.min(tokens.length, i + 6); k++) {
    const token = tokens[k] as Token;
    if (token.word === '(' && tokens[k + 2]?.word === ')') {
      k += 2;
      continue;
    }
    const unit = token.kind === 'word' ? unitOf(token.word) : null;
    if (unit) {
      const span = manyOf(n, unit);
      return span && { ...span, to: k + 1 };
    }
    const number = numberAt(token);
    if (number !== null && (number === 0.5 || number === 1 || mayBeMany)) n = number;
    else if (!BETWEEN.has(token.word)) return null;
  }
  return null;
}

/** "vijf jaar", "een tijdvak van drie jaar": several years at token `i`. */
function yearsFrom(tokens: Token[], i: number): Hit | null {
  const hit = nounFrom(tokens, i, true);
  return hit?.period === 'n_jaar' ? hit : null;
}

/** "eens in de vijf jaar", "eenmaal per jaar", "één keer per drie jaar": once, and the years in which. */
function onceIn(tokens: Token[], i: number): Hit | null {
  if (!ONCE.has(tokens[i]?.word ?? '') && numberAt(tokens[i]) !== 1) return null;
  let k = i + 1;
  while (k < i + 3 && ONCE.has(tokens[k]?.word ?? '')) k++;
  const isCount = k > i + 1 || /^(?:eens|eenmaal|éénmaal|1x)$/.test(tokens[i]?.word ?? '');
  if (!isCount) return null;
  if (/^(?:per|in|om|gedurende|binnen|iedere|elke|voor)$/.test(tokens[k]?.word ?? '')) {
    const hit = nounFrom(tokens, k + 1, true);
    if (hit) return hit;
  }
  return /^(?:eenmaal|éénmaal|keer)$/.test(tokens[k - 1]?.word ?? '') ? { period: 'eenmalig', n: null, to: k } : null;
}

/** "na vijf jaar opnieuw": once in those years. */
function repeatedAfter(tokens: Token[], i: number): Hit | null {
  const hit = yearsFrom(tokens, i + 1);
  return hit &&
    tokens
      .slice(hit.to, hit.to + 4)
      .some(({ word }) => /^(?:opnieuw|weer|nogmaals|vervanging|vervangen|vervang)$/.test(word))
    ? hit
    : null;
}

/** "per dag", "elke maand", "voor een hele thuiswerkdag", "om de drie jaar", "in drie jaar". */
function opened(tokens: Token[], i: number): Hit | null {
  const word = tokens[i]?.word ?? '';
  const next = tokens[i + 1]?.word ?? '';
  if (OPENERS.has(word) || (word === '/' && tokens[i - 1]?.end === tokens[i]?.start))
    return nounFrom(tokens, i + 1, true);
  if (word === 'voor' && (ARTICLES.has(next) || OPENERS.has(next) || next === 'halve'))
    return nounFrom(tokens, i + 1, false) ?? yearsFrom(tokens, i + 1);
  if (word === 'om' && /^(?:de|het)$/.test(next)) {
    const hit = nounFrom(tokens, i + 2, true);
    return hit && next === 'het' && hit.period === 'jaar' ? { ...hit, period: 'n_jaar', n: 2 } : hit;
  }
  if (word === 'na') return repeatedAfter(tokens, i);
  if (word === 'in' && next === 'de' && /^(?:week|maand)$/.test(tokens[i + 2]?.word ?? ''))
    return MONTH_NAME.test(tokens[i + 3]?.word ?? '') ? null : nounFrom(tokens, i + 1, false);
  return /^(?:in|binnen|gedurende|over|voor)$/.test(word) ? yearsFrom(tokens, i + 1) : null;
}

/** Short forms that are glued or cut: "p/d", "p.m.", "p.j." */
function abbreviated(tokens: Token[], i: number): Hit | null {
  if (tokens[i]?.word !== 'p' || !/^[./]$/.test(tokens[i + 1]?.text ?? '')) return null;
  const units: Record<string, Period> = {
    d: 'dag',
    u: 'uur',
    w: 'week',
    m: 'maand',
    mnd: 'maand',
    k: 'kwartaal',
    j: 'jaar',
    jr: 'jaar',
  };
  const period = units[tokens[i + 2]?.word ?? ''];
  if (!period) return null;
  return { period, n: null, to: tokens[i + 3]?.text === '.' && tokens[i + 1]?.text === '.' ? i + 4 : i + 3 };
}

/** The periods of a text: how often something is paid or may be done. */
export function findPeriods(tokens: Token[]): Found<'periode'>[] {
  const found: Found<'periode'>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'mark' && token.text !== '/') continue;
    const one = token.kind === 'word' ? inOneWord(token) : null;
    const hit = one ? { ...one, to: i + 1 } : (onceIn(tokens, i) ?? opened(tokens, i) ?? abbreviated(tokens, i));
    if (!hit || tokens[hit.to - 1]?.sentence !== token.sentence) continue;
    found.push({ kind: 'periode', period: hit.period, n: hit.n, from: i, to: hit.to });
    i = hit.to - 1;
  }
  return found;
}
