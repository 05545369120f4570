import type { Code, Provision, Strength } from './coding.ts';
import type { DocumentKind, Unit } from './unit.ts';

/** One PDF as the contract's JSON describes it (`contract.md`). Everything in it is JSON and of a fixed order. */
export type AnalysedDocument = {
  file: string;
  sha256: string;
  pages: number;
  kind: DocumentKind;
  cao: { code: string | null; name: string | null };
  start: string | null;
  end: string | null;
  datesFrom: string | null;
  register: { start: string | null; end: string | null; kvo: string | null } | null;
  conflicts: Conflict[];
  textLayer: 'good' | 'poor' | 'none';
  ocrPages: number[];
  unreadablePages: number[];
  units: UnitOutline[];
  provisions: Provision[];
  has: Code[];
  strongest: Partial<Record<Code, Strength>>;
  undetermined: Code[];
};

/** A unit as the tree of a document shows it, without its text. */
export type UnitOutline = Pick<Unit, 'kind' | 'number' | 'path' | 'title' | 'page' | 'pageEnd'>;

/**
 * Sources that say different things of one document ('cao' leaves it in doubt, 'code' does not), or two readings of its
 * own text ('text'). `text` is Dutch and complete.
 */
export type Conflict = { kind: 'cao' | 'code' | 'dates' | 'kind' | 'name' | 'text'; text: string };
