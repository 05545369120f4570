/**
 * One word of a query. `stem`: any form of the word; `exact`: exactly this form, lower case;
 * `glob`: the word holds `parts` in this order, the first at its start and the last at its end ('' is anything).
 */
export type Term = { kind: 'stem'; word: string } | { kind: 'exact'; word: string } | { kind: 'glob'; parts: string[] };

/** A part of a phrase: a word, or a gap of `min` to `max` words of any kind. */
export type PhrasePart = Term | { kind: 'gap'; min: number; max: number };

/** Words that `..` may skip at most. */
const WIDE_GAP = 3;

/** Reads `thuis`, `=thuis` or `thuis*`. A string is what is wrong with it, in Dutch. */
export function parseTerm(text: string): Term | string {
  const word = text.toLowerCase();
  if (word.startsWith('=')) {
    return /^=[^=*]+$/.test(word) ? { kind: 'exact', word: word.slice(1) } : 'Na = hoort een heel woord zonder *.';
  }
  if (word.includes('=')) return 'Een = staat alleen vóór een woord.';
  return word.includes('*') ? { kind: 'glob', parts: word.split('*') } : { kind: 'stem', word };
}

/** Reads what stands between quotation marks. A string is what is wrong with it, in Dutch. */
export function parsePhrase(text: string): PhrasePart[] | string {
  const parts: PhrasePart[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const part = phrasePart(word);
    if (typeof part === 'string') return part;
    parts.push(part);
  }
  if (parts.length === 0) return 'De woordgroep is leeg.';
  if (parts[0]?.kind === 'gap' || parts.at(-1)?.kind === 'gap')
    return 'Een woordgroep begint en eindigt met een woord, niet met _ of ..';
  return parts;
}

function phrasePart(word: string): PhrasePart | string {
  if (word === '_') return { kind: 'gap', min: 1, max: 1 };
  if (word === '..') return { kind: 'gap', min: 0, max: WIDE_GAP };
  if (/^[@#~>()]/.test(word))
    return `In een woordgroep staan alleen woorden, _ en ..; ${word} hoort erbuiten, zoals in "recht op" >1 @lijst.`;
  return parseTerm(word);
}

/** Whether a glob fits a word (lower case). Linear: each part is sought once, from where the last one ended. */
export function fitsGlob(parts: string[], word: string): boolean {
  const first = parts[0] ?? '';
  const last = parts[parts.length - 1] ?? '';
  if (!word.startsWith(first) || !word.endsWith(last)) return false;
  let at = first.length;
  for (let i = 1; i < parts.length - 1; i++) {
    const part = parts[i] ?? '';
    const found = word.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at + last.length <= word.length;
}
