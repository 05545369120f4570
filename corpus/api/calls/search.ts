import type { Highlight } from './shared.ts';

export type SearchHit = {
  caoCode: string | null;
  caoName: string;
  /** Its group in `bySector` and `byYear`. */
  sector: string;
  year: string;
  file: string;
  sha256: string;
  /** Index of its unit in the outline: which of the places of `search.document` it is. */
  unit: number;
  article: string | null;
  lid: string | null;
  page: number;
  before: string;
  words: string;
  after: string;
};

/** A place of a query in a document, with where its words stand. */
export type FoundPlace = { unit: number; highlights: Highlight[] };

/** Hits of one group: places, and caos with at least one. */
export type HitCount = { name: string; places: number; caos: number };

export type SearchAnswer = {
  /** Places found, of which `hits` are the first. */
  total: number;
  /** False where the words are so common that not all places were looked at: then `total` is a lower bound. */
  complete: boolean;
  caos: number;
  hits: SearchHit[];
  /** Most places first; texts of unknown caos under "onbekend". */
  bySector: HitCount[];
  /** By the year in which the text begins, earliest first; unknown years under "onbekend". */
  byYear: HitCount[];
  /** Forms of words that matched, the most common first, at most 20. */
  forms: { word: string; places: number }[];
};

/** What is wrong in a query: a range of its characters and a Dutch sentence. */
export type QueryProblem = { start: number; end: number; message: string };

/** One way to go on where the caret stands: `insert` takes the place of the characters `start`–`end` of the query. */
export type Completion = {
  insert: string;
  label: string;
  note: string;
  kind: 'list' | 'entity' | 'operator' | 'scope' | 'word';
};

export type Completions = { start: number; end: number; options: Completion[] };
