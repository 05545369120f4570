import type { Provision } from '../model/coding.ts';
import type { Db } from '../store/database.ts';
import { listPages, type PageRecord } from '../store/pages.ts';
import { listProvisions } from '../store/provisions.ts';
import { listDatedTitles } from '../store/units.ts';
import { datedParts } from '../structure/dated-parts.ts';
import type { DocumentFacts } from './study.ts';

/** What is known of the documents of a project, by their ids, and read once: texts never change, findings with the rules. */
export type Findings = {
  pages: (documentId: number) => readonly PageRecord[];
  parts: (documentId: number) => DocumentFacts['parts'];
  /** What the last run found, before people judged it: provisions, and units that hold near misses only. */
  found: (documentId: number) => readonly Provision[];
  /** To be called when a document was coded anew, with what was found. */
  replace: (documentId: number, provisions: readonly Provision[]) => void;
  /** To be called when a change was not kept. */
  forget: () => void;
};

export function createFindings(db: Db): Findings {
  const pages = new Map<number, readonly PageRecord[]>();
  const parts = new Map<number, DocumentFacts['parts']>();
  const found = new Map<number, readonly Provision[]>();
  return {
    pages: (id) => kept(pages, id, () => listPages(db, id)),
    parts: (id) => kept(parts, id, () => datedParts(listDatedTitles(db, id))),
    found: (id) => kept(found, id, () => listProvisions(db, id)),
    replace: (id, provisions) => void found.set(id, provisions),
    forget: () => found.clear(),
  };
}

function kept<T>(known: Map<number, T>, id: number, make: () => T): T {
  const value = known.get(id) ?? make();
  known.set(id, value);
  return value;
}
