import { basename } from 'node:path';
import { codeDocument } from '../coding/code-document.ts';
import type { Register } from '../model/cao.ts';
import type { AnalysedDocument, UnitOutline } from '../model/document.ts';
import type { FileProblem } from '../model/report.ts';
import type { Unit } from '../model/unit.ts';
import type { ListingRow } from '../register/listing.ts';
import { standardRegister } from '../register/register.ts';
import { type CompiledRules, compileRules } from '../rules/compile.ts';
import { datedParts } from '../structure/dated-parts.ts';
import { byFileName, findFiles } from './find-files.ts';
import { readLists } from './lists.ts';
import { problemOf } from './messages.ts';
import { readFiles } from './read-files.ts';
import type { ReadDocument, ReaderLimits } from './reader.ts';
import { standardRules } from './standard-rules.ts';
import {
  type CopiedFile,
  clarityOf,
  createDescriber,
  type DocumentFacts,
  type Study,
  type StudyDocument,
  termOf,
} from './study.ts';

/** How far a job is: files done of all, pages read, and the file that was last finished. */
export type Progress = { done: number; total: number; pages: number; current: string | null };

export type AnalyseOptions = {
  /** Rows of a listing; `null`: none at all; absent: the one found among the files. */
  listing?: ListingRow[] | null | undefined;
  /** Absent: the one found among the files, else the register that comes with Caoscoop. */
  register?: Register | undefined;
  /** Called once the lists are read, before any PDF is; what it throws ends the work. */
  onRegister?: ((register: Register) => Promise<void>) | undefined;
  onProgress?: (progress: Progress) => void;
  signal?: AbortSignal | undefined;
  limits?: Partial<ReaderLimits>;
};

/** A study straight from files, with the units of its documents; nothing is kept. */
export type AnalysedFiles = Study & {
  documents: (StudyDocument & AnalysedDocument)[];
  /** Listings that were found among the files and used. */
  listingPaths: string[];
  stopped: boolean;
};

/** Reads, identifies and codes PDFs and folders of PDFs with the standard rules, without a project. */
export async function analyseFiles(paths: readonly string[], options: AnalyseOptions = {}): Promise<AnalysedFiles> {
  const found = await findFiles(paths);
  const lists = await readLists(found.lists);
  const register = options.register ?? lists.register ?? standardRegister();
  const listing = options.listing === undefined ? lists.listing : (options.listing ?? []);
  const listingPaths = options.listing === undefined ? lists.listingPaths : [];
  await options.onRegister?.(register);
  const describe = createDescriber(register, listing);
  // The rules are made ready at the first document, while the next ones are being read.
  let rules: CompiledRules | null = null;
  const readyRules = (): CompiledRules => {
    rules ??= compileRules(standardRules());
    return rules;
  };

  const problems: FileProblem[] = [...found.faults, ...lists.faults].map(problemOf);
  const documents: AnalysedFiles['documents'] = [];
  const progress: Progress = { done: 0, total: found.pdfs.length, pages: 0, current: null };
  const { signal, limits = {} } = options;
  const copies: CopiedFile[] = [];
  const clarity = clarityOf(listing);
  await readFiles(found.pdfs, { known: new Set(), clarity, signal, limits, structureOnly: true }, (path, result) => {
    if ('sha256' in result) copies.push({ file: basename(path), sha256: result.sha256 });
    else if (!result.ok) problems.push(problemOf({ ...result.error, file: path }));
    else {
      const { structure } = result.value;
      const facts = factsOf(basename(path), result.value);
      const year = yearOf(describe(facts));
      const provisions = codeDocument(structure, readyRules(), year);
      documents.push({ ...describe({ ...facts, provisions }), units: structure.units.map(outlineOf) });
      progress.pages += facts.pages.length;
    }
    progress.done += 1;
    options.onProgress?.({ ...progress, current: basename(path) });
  });
  documents.sort((a, b) => byFileName(a.file, b.file) || byFileName(a.sha256, b.sha256));
  copies.sort((a, b) => byFileName(a.file, b.file));
  problems.sort((a, b) => byFileName(a.file, b.file) || byFileName(a.code, b.code));
  return {
    register,
    listing,
    own: [],
    ruleSet: readyRules().set,
    figures: readyRules().set.measured,
    documents,
    problems,
    copies,
    listingPaths,
    stopped: signal?.aborted ?? false,
  };
}

/** The texts of all units would take more memory than all else that is kept of a document. */
const outlineOf = ({ kind, number, path, title, page, pageEnd }: Unit): UnitOutline => ({
  ...{ kind, number, path, title, page, pageEnd },
});

/** What is known of a file before it is coded. */
export const factsOf = (file: string, { sha256, pages, structure }: ReadDocument): DocumentFacts => ({
  sha256,
  file,
  text: structure.metadata,
  pages: pages.map(({ items: _, ...page }) => page),
  provisions: [],
  confirmedCode: null,
  parts: datedParts(structure.units),
});

/** The year in which a text begins, for tables by year. */
export function yearOf(document: StudyDocument): number | null {
  const { start } = termOf(document);
  return start === null ? null : Number(start.slice(0, 4));
}
