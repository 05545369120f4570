import type { Code } from '../../model/coding.ts';
import type { Conflict } from '../../model/document.ts';
import type { Coverage, Share } from '../../model/report.ts';
import type { DocumentKind } from '../../model/unit.ts';

/** First and last day, ISO, both inclusive; null where unknown. */
export type Term = { start: string | null; end: string | null };

/** One text of a cao, for the table and the timeline of the corpus. */
export type CorpusText = {
  sha256: string;
  file: string;
  kind: DocumentKind;
  /** The cao that it counts for; null when unknown or in doubt. */
  caoCode: string | null;
  /** What listing or file name claim, also where it is in doubt. */
  claimedCode: string | null;
  title: string | null;
  /** The term that counts: a person's, else the listing's, else the text's. */
  term: Term;
  textTerm: Term;
  listedTerm: Term | null;
  kvo: string | null;
  /** Fields that a person set. */
  edited: (keyof MetadataEdit)[];
  inForce: boolean;
  /** In force after its term, until a later text is known (nawerking). */
  continued: boolean;
  /** Why it counts in no figure of this view, in Dutch; null when it does. */
  outside: string | null;
  /** Other names under which the same file came by. */
  copies: string[];
  pages: number;
  textLayer: 'good' | 'poor' | 'none';
  ocrPages: number[];
  unreadablePages: number[];
  conflicts: Conflict[];
  provisions: number;
  has: Code[];
};

export type CorpusCao = {
  code: string;
  name: string;
  sector: string;
  type: string;
  employees: number;
  rank: number | null;
  inPanel: boolean;
  inSelection: boolean;
  coverage: Coverage;
  /** Dutch sentences: terms that differ, a text that is continued, a choice between texts. */
  remarks: string[];
  /** By first day of their term; unknown ones last. */
  texts: CorpusText[];
};

export type Corpus = {
  /** Every cao of the register, the largest first. */
  caos: CorpusCao[];
  /** Texts of no cao of the register. */
  unknown: CorpusText[];
  /** Caos of the selection with a text on the peildatum ("71 van 98 cao's, 83% van de werknemers"), of `caos`. */
  covered: Share;
  selection: { caos: number; employees: number };
};

/** What a person can say of a text instead of what listing, file name and text say; null takes it back. */
export type MetadataEdit = {
  caoCode?: string | null | undefined;
  start?: string | null | undefined;
  end?: string | null | undefined;
  kind?: DocumentKind | null | undefined;
};
