import { stemOf } from '../language/stem.ts';
import { tokenise } from '../language/tokens.ts';
import type { Token } from '../model/text.ts';
import { rarestWord } from './commonness.ts';
import { fitsGlob, type PhrasePart, type Term } from './term.ts';

/** A term or a phrase; a term that is written as more than one token is a phrase too. */
export type Wording = PhrasePart[];

/** What a word can mean to the rules: leaves that it fires alone, and phrases that it may be part of. */
export type Entry = { leaves: number[]; phrases: Phrase[] };

/** A wording of more words, found by its rarest word. */
export type Phrase = { leaf: number; wording: Wording; anchor: number };

/** All words of all queries that are matched together, by form, by stem, and with an asterisk. */
export type Vocabulary = {
  exact: Map<string, Entry>;
  stems: Map<string, Entry>;
  /** Under the first letters of the word ("th…"), else its last ones ("…ng"), else under ''. */
  globs: Map<string, { parts: string[]; entry: Entry }[]>;
  /** What was found before, per word: the tests with an asterisk run once per distinct word. */
  known: Map<string, Entry | null>;
};

const KNOWN_LIMIT = 500_000;

export const emptyVocabulary = (): Vocabulary => ({
  exact: new Map(),
  stems: new Map(),
  globs: new Map(),
  known: new Map(),
});

/** The tokens of a query's word, which may be more than one ("e-mail/telefoon"), with the stems that texts have. */
export function wordingOf(parts: PhrasePart[]): Wording {
  return parts.flatMap((part): PhrasePart[] => {
    if (part.kind === 'glob' || part.kind === 'gap') return [part];
    const tokens = tokenise(part.word).filter((token) => token.kind !== 'mark');
    const words = tokens.map((token) => token.word);
    return words.map((word) => ({ kind: part.kind, word: part.kind === 'stem' ? stemOf(word) : word }));
  });
}

/** Adds a wording under the number of a leaf. */
export function addWording(vocabulary: Vocabulary, leaf: number, wording: Wording): void {
  const anchor = rarestWord(wording);
  const word = wording[anchor];
  if (!word || word.kind === 'gap') return;
  vocabulary.known.clear();
  const entry = entryFor(vocabulary, word);
  if (wording.length === 1) entry.leaves.push(leaf);
  else entry.phrases.push({ leaf, wording, anchor });
}

function entryFor(vocabulary: Vocabulary, term: Term): Entry {
  if (term.kind === 'glob') return globEntry(vocabulary, term.parts);
  const words = term.kind === 'exact' ? vocabulary.exact : vocabulary.stems;
  const entry = words.get(term.word) ?? { leaves: [], phrases: [] };
  words.set(term.word, entry);
  return entry;
}

function globEntry({ globs }: Vocabulary, parts: string[]): Entry {
  const key = globKey(parts.at(0) ?? '', parts.at(-1) ?? '');
  const alike = globs.get(key) ?? [];
  const known = alike.find((glob) => glob.parts.join('*') === parts.join('*'));
  if (known) return known.entry;
  const entry: Entry = { leaves: [], phrases: [] };
  globs.set(key, [...alike, { parts, entry }]);
  return entry;
}

/** Letters under which a glob is kept. */
const KEY = 3;

function globKey(first: string, last: string): string {
  if (first.length >= KEY) return `${first.slice(0, KEY)}…`;
  return last.length >= KEY ? `…${last.slice(-KEY)}` : '';
}

/** The keys of `globs` under which a glob that fits a word can stand; those under '' fit any word. */
export const edgesOf = (word: string): string[] => [globKey(word, ''), globKey('', word)].filter((key) => key !== '');

/** What a token means to the rules; null when nothing. */
export function lookUp(vocabulary: Vocabulary, token: Pick<Token, 'word' | 'stem' | 'kind'>): Entry | null {
  const known = vocabulary.known.get(token.word);
  if (known !== undefined) return known;
  if (vocabulary.known.size >= KNOWN_LIMIT) vocabulary.known.clear();
  const entry = token.kind === 'mark' ? null : merged(vocabulary, token);
  vocabulary.known.set(token.word, entry);
  return entry;
}

function merged(vocabulary: Vocabulary, { word, stem }: Pick<Token, 'word' | 'stem'>): Entry | null {
  const entries: Entry[] = [];
  const add = (entry: Entry | undefined) => entry && entries.push(entry);
  add(vocabulary.exact.get(word));
  add(vocabulary.stems.get(stem));
  for (const key of [...edgesOf(word), '']) {
    for (const { parts, entry } of vocabulary.globs.get(key) ?? []) if (fitsGlob(parts, word)) add(entry);
  }
  if (entries.length === 0) return null;
  const leaves = [...new Set(entries.flatMap((entry) => entry.leaves))];
  return { leaves, phrases: [...new Set(entries.flatMap((entry) => entry.phrases))] };
}
