import type { Cao } from '../model/cao.ts';
import type { Code, Provision } from '../model/coding.ts';
import type { RuleBehind } from '../model/precision.ts';
import type { Coverage, DocumentInForce, FileCopy, FileProblem, Report, ReportMeta } from '../model/report.ts';

/** A document in force on the peildatum with what was coded in it. */
export type CodedDocument = DocumentInForce & {
  provisions: Provision[];
  /** Codes for which unreadable pages leave the answer open. */
  undetermined: Code[];
};

/** One cao of the selection with the set of its documents in force; empty when its text is missing or unconfirmed. */
export type CaoInput = {
  cao: Cao;
  /** Rank by employees in the register, 1 is the largest; null for caos outside the register. */
  rank: number | null;
  coverage: Coverage;
  documents: CodedDocument[];
  /** Dutch sentences about this cao: terms that differ, a text that is continued, a choice between texts. */
  remarks: string[];
};

/** Everything a report is made of. What can be counted from it (caos, employees, documents) is not asked. */
export type ReportInput = {
  meta: Omit<ReportMeta, 'caos' | 'employees' | 'documents'>;
  /** Every cao of the selection, also those without a text: they are part of the denominator. */
  caos: CaoInput[];
  outside: Report['outside'];
  problems: FileProblem[];
  copies: FileCopy[];
  /** What the rules do and how their hits were judged, by rule id. */
  rules: Record<string, Omit<RuleBehind, 'id'>>;
};
