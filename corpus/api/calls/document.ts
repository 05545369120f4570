import type { Code, CodeHit, Extent, NearMiss, Value } from '../../model/coding.ts';
import type { Page } from '../../model/page.ts';
import type { RuleBehind } from '../../model/precision.ts';
import type { Answer, Evidence } from '../../model/report.ts';
import type { DocumentKind, Unit, UnitKind } from '../../model/unit.ts';
import type { Decision } from './decisions.ts';
import type { Highlight, PlaceInDocument } from './shared.ts';

/** A unit in the tree of a document; `parent` is an index in the same list. */
export type OutlineUnit = {
  kind: UnitKind;
  number: string | null;
  title: string | null;
  path: string;
  parent: number | null;
  page: number;
  pageEnd: number;
  role: Unit['role'];
  /** The codes that it carries. */
  codes: Code[];
};

export type Outline = {
  sha256: string;
  file: string;
  kind: DocumentKind;
  cao: { code: string | null; name: string | null };
  pages: Omit<Page, 'items'>[];
  units: OutlineUnit[];
};

/** The tax category of what a provision gives (werkkostenregeling): derived from its codes, not printed in the cao. */
export type DerivedWkr = { category: string; label: string; why: string; derived: true };

/** A code of a provision with where its words stand, the rules behind it and what people said of it. */
export type HitOnPage = CodeHit & {
  highlights: Highlight[];
  docs: RuleBehind[];
  decision: Decision | null;
};

export type NearMissOnPage = NearMiss & { highlights: Highlight[] };

/** A unit with what the rules found in it. `codes` is empty where there are near misses only. */
export type ProvisionOnPage = {
  /** Index of its unit in the outline. */
  unit: number;
  path: string;
  article: string | null;
  lid: string | null;
  title: string | null;
  page: number;
  pageEnd: number;
  text: string;
  codes: HitOnPage[];
  values: (Value & { highlights: Highlight[] })[];
  extent: (Extent & { highlights: Highlight[] })[];
  about: Code[];
  nearMisses: NearMissOnPage[];
  wkr: DerivedWkr[];
};

/** Evidence with what the viewer needs to mark it, and why the rules decided so. */
export type EvidenceOnPage = Evidence & {
  /** Index of its unit in the outline. */
  unit: number;
  highlights: Highlight[];
  hit: CodeHit;
  nearMisses: NearMiss[];
  decision: Decision | null;
  wkr: DerivedWkr[];
};

/** A place where a rule came near to a code, with the exclusion that stopped it. */
export type NearMissPlace = PlaceInDocument & {
  path: string;
  quote: { before: string; words: string; after: string };
  highlights: Highlight[];
  rule: string;
  excludedBy: string;
  reason: string;
};

/** The defence of a "nee": what was sought and where, what came near, what does not count, what could not be read. */
export type WhyNot = {
  caoCode: string;
  code: Code;
  answer: Answer;
  documents: { sha256: string; file: string; pages: number; passages: number }[];
  rules: { id: string; doc: string }[];
  nearMisses: NearMissPlace[];
  /** Provisions that carry the code in a strength that gives none (definitie, uitgesloten). */
  uncounted: Evidence[];
  /** Provisions that a person took away. */
  rejected: Decision[];
  unreadable: { sha256: string; file: string; pages: number[] }[];
};
