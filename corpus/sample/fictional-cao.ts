import { CODES, type Code } from '../model/coding.ts';
import type { Term } from './cao-text.ts';
import type { LayoutName } from './layouts/index.ts';

/** A fictional cao with what its texts say on home working. */
export type FictionalCao = {
  code: string;
  name: string;
  sector: string;
  sbi: string;
  type: 'bedrijfstak' | 'onderneming';
  employees: number;
  /** As it stands in a sentence: "de wolkenvegerij". */
  branch: string;
  layout: LayoutName;
  /** Where the scheme for home working stands: a chapter of its own, among the chapters, or an annex that numbers anew. */
  scheme: 'chapter' | 'spread' | 'annex';
  /** What the text calls a werknemer. */
  says: 'werknemer' | 'medewerker';
  /** What makes it long: job profiles, salary tables, and the rules once more for groups of workers. */
  size: { functionBook: boolean; salaryTables: number; groups: number };
  /** False: only the duration article tells the term. */
  termOnCover: boolean;
  texts: { term: Term; codes: Code[] }[];
};

/** A text in force from the first to the last day, with the codes it has, parted by spaces. */
export function text(start: string, end: string, names: string): FictionalCao['texts'][number] {
  const wanted = names.split(' ').filter(Boolean);
  const codes = CODES.filter((code) => wanted.includes(code));
  if (codes.length !== wanted.length) throw new Error(`Unknown code among: ${names}`);
  return { term: { start, end }, codes };
}
