import { analyse } from '../language/analyse.ts';
import type { Code, CodeHit, Value } from '../model/coding.ts';
import { valuesOf } from './values.ts';

/** The letters that tests write for the codes that can have an amount. */
export const MONEY_LETTERS: Record<string, Code> = {
  T: 'thuiswerkvergoeding',
  I: 'internetvergoeding',
  W: 'werkplekbudget',
  C: 'ict_middelen',
};

/** A code as a passage carries it, when only the code matters. */
export const codeHit = (code: Code): CodeHit => ({
  code,
  strength: 'recht',
  temporary: false,
  confidence: null,
  rules: [],
  spans: [],
});

/** "T 2.15 min dag": code, amount (F: the tax-free maximum, F2.15: with a figure), bound when not exact, period, n. */
function short({ code, amount, bound, fiscal_max, period, n }: Value): string {
  const letter = Object.keys(MONEY_LETTERS).find((key) => MONEY_LETTERS[key] === code) ?? code;
  const sum = `${fiscal_max ? 'F' : ''}${amount ?? ''}`;
  return [letter, sum, bound === 'exact' ? '' : bound, period ?? '-', n ?? ''].filter((part) => part !== '').join(' ');
}

/** The amounts of a text that carries the codes of these letters, each in one short line: what the tests compare. */
export function valuesInShort(text: string, codes: string, heading = '', lead: string | null = null): string[] {
  const hits = [...codes].map((letter) => codeHit(MONEY_LETTERS[letter] as Code));
  return valuesOf(analyse(text), hits, { headings: heading ? [heading] : [], lead }).map(short);
}
