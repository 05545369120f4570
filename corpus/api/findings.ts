import type { Provision } from '../model/coding.ts';
import type { Db } from '../store/database.ts';
import { listPages, type PageRecord } from '../store/pages.ts';
import { listProvisions } from '../store/provisions.ts';

/** What is known of the documents of a project, by their ids, and read once: pages never change, findings with the rules. */
export type Findings = {
  pages: (documentId: number) => readonly PageRecord[];
  /** What the last run found, before people judged it: provisions, and units that hold near misses only. */
  found: (documentId: number) => readonly Provision[];
  /** To be called when a document was coded anew, with what was found. */
  replace: (documentId: number, provisions: readonly Provision[]) => void;
  /** To be called when a change was not kept. */
  forget: () => void;
};

export function createFindings(db: Db): Findings {
  const pages = new Map<number, readonly PageRecord[]>();
  const found = new Map<number, readonly Provision[]>();
  return {
    pages: (id) => kept(pages, id, () => listPages(db, id)),
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
