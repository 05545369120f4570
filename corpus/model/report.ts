import type { SelectionName } from './cao.ts';
import type { Code, Extent, Strength, Value } from './coding.ts';
import type { Development } from './development.ts';
import type { RuleBehind } from './precision.ts';

/** Three answers of a text, and the fourth for where there is no text to ask. */
export type Answer = 'ja' | 'nee' | 'niet vast te stellen' | 'tekst ontbreekt';

/** One cao × one code on the peildatum. `ids` are those of the evidence that carries the answer. */
export type Cell = {
  code: Code;
  answer: Answer;
  strongest: Strength | null;
  /** True when at least one provision has the strength recht, plicht or kan (for reiskosten also uitgesloten). */
  vastgelegd: boolean;
  /** Amounts and extents of the cell's provisions, without doubles. */
  values: Value[];
  extent: Extent[];
  evidence: string[];
};

/** How well a cao is covered on the peildatum: a text in force, one continued after its term, none, or one whose cao is in doubt. */
export type Coverage = 'geldend' | 'nawerking' | 'ontbreekt' | 'onbevestigd';

export type DocumentInForce = {
  sha256: string;
  file: string;
  kind: string;
  start: string | null;
  end: string | null;
  kvo: string | null;
  /** True when the text is continued after its term. */
  continued: boolean;
};

export type CaoRow = {
  code: string;
  name: string;
  sector: string;
  sbi: string;
  type: string;
  employees: number;
  /** Rank by employees in the register, 1 is the largest; null for caos outside the register. */
  rank: number | null;
  inPanel: boolean;
  coverage: Coverage;
  documents: DocumentInForce[];
  remarks: string[];
  /** One per code, in the codebook's order. */
  cells: Cell[];
};

/**
 * A count of caos and of their employees, with percentages (0–100) of the whole group: the selection, or the sector in
 * it. Caos whose text is missing are part of the whole.
 */
export type Share = { caos: number; caosPercent: number; employees: number; employeesPercent: number };

/**
 * The figures of one code over one group of caos. `recorded` counts recht, plicht and kan (vastgelegd); `any` also
 * intentions, referrals and studies. `undetermined` and `missing` are caos without an answer; `highest` is the
 * share if all of those were "ja" (the lowest is `any`).
 */
export type CodeFigure = {
  code: Code;
  recorded: Share;
  any: Share;
  undetermined: Share;
  missing: Share;
  highest: Share;
};

export type GroupFigures = {
  group: string;
  caos: number;
  employees: number;
  withText: number;
  figures: CodeFigure[];
  /** Caos with at least one code: with any strength, and with a recorded one. */
  anyCode: Share;
  anyCodeRecorded: Share;
};

/** One coded provision as proof: what is said, where, and by which rule. */
export type Evidence = {
  id: string;
  caoCode: string | null;
  caoName: string;
  code: Code;
  strength: Strength;
  temporary: boolean;
  /** The coded words with the text around them. */
  quote: { before: string; words: string; after: string };
  /** The provision's whole text. */
  text: string;
  sha256: string;
  file: string;
  article: string | null;
  lid: string | null;
  title: string | null;
  path: string;
  page: number;
  rules: RuleBehind[];
  confidence: number | null;
  values: Value[];
  extent: Extent[];
  /** Subjects of a study. */
  about: Code[];
};

export type ReportMeta = {
  peildatum: string;
  selection: SelectionName;
  selectionLabel: string;
  caos: number;
  employees: number;
  registerSource: string;
  registerYear: number;
  fictional: boolean;
  toolVersion: string;
  rulesHash: string;
  documents: number;
};

/** A file that could not be taken in, with its Dutch message. */
export type FileProblem = { file: string; code: string; message: string };

/** A file with the same bytes as one that is read, so not read again. */
export type FileCopy = { file: string; sameAs: string };

/** The one object that every table, chart and export shows. */
export type Report = {
  meta: ReportMeta;
  /** The whole selection. */
  total: GroupFigures;
  sectors: GroupFigures[];
  rows: CaoRow[];
  /** Documents that are read but not counted: unknown caos, doubtful ones, ones not in force on the peildatum. */
  outside: { sha256: string; file: string; caoCode: string | null; name: string; reason: string; has: Code[] }[];
  evidence: Evidence[];
  problems: FileProblem[];
  copies: FileCopy[];
  /** What changed between this peildatum and others; null when the report is about one date. */
  development: Development | null;
};

/** How many of the caos with a text have one that is continued after its term (", waarvan 4 in nawerking"); '' for none. */
export function continuedText(rows: readonly CaoRow[]): string {
  const continued = rows.filter(({ coverage }) => coverage === 'nawerking').length;
  return continued === 0 ? '' : `, waarvan ${continued} in nawerking`;
}
