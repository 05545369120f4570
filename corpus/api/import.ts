import { basename, isAbsolute, relative } from 'node:path';
import { codeUnits, passagesOf } from '../coding/code-document.ts';
import type { FileFault } from '../model/page.ts';
import type { FileProblem } from '../model/report.ts';
import type { Fault } from '../model/result.ts';
import type { ListingRow } from '../register/listing.ts';
import { addCopies } from '../store/copies.ts';
import { type Db, fitsOnDisk, releaseMemory } from '../store/database.ts';
import { insertDocument, listDocuments, renameDocument } from '../store/documents.ts';
import { clearProblem, saveProblem } from '../store/problems.ts';
import { insertProvisions, runOf } from '../store/provisions.ts';
import { loadListing } from '../store/register.ts';
import { insertWords } from '../store/units.ts';
import { factsOf, type Progress, yearOf } from './analyse-files.ts';
import { findFiles } from './find-files.ts';
import { type FoundLists, readLists } from './lists.ts';
import { problemOf } from './messages.ts';
import type { Project } from './project.ts';
import { readFiles } from './read-files.ts';
import type { ReadDocument, ReaderLimits } from './reader.ts';
import { type CopiedFile, clarityOf, createDescriber } from './study.ts';
import { wordsOfPassages } from './texts.ts';
import { PARSER, rulesHash, versionsOfRules } from './tool.ts';

export type ImportOptions = {
  /** Rows of a listing; `null`: none at all; absent: the one found among the files. */
  listing?: ListingRow[] | null | undefined;
  onProgress?: (progress: Progress, problems: readonly FileProblem[]) => void;
  signal?: AbortSignal | undefined;
  limits?: Partial<ReaderLimits>;
};

export type Imported = { added: number; known: number; problems: FileProblem[]; stopped: boolean };

/**
 * Reads PDFs into a project. Each document goes in whole, with its provisions, in one transaction: an import that is
 * stopped or killed goes on where it was when it is asked for again.
 */
export async function importFiles(
  project: Project,
  paths: readonly string[],
  options: ImportOptions = {},
): Promise<Imported> {
  const found = await findFiles(paths);
  const lists = await readLists(found.lists);
  const problems = [...found.faults, ...lists.faults].map(problemOf);
  const imported: Imported = { added: 0, known: 0, problems, stopped: false };
  if (!fitsOnDisk(() => takeLists(project, lists, options.listing))) {
    return { ...imported, problems: [problemOf({ code: 'DISK_FULL', file: project.path })], stopped: true };
  }
  const listing = loadListing(project.db);
  const describe = createDescriber(project.register(), listing);
  const clarity = clarityOf(listing);
  const copies: CopiedFile[] = [];
  const known = new Set(listDocuments(project.db).map(({ sha256 }) => sha256));
  const progress: Progress = { done: 0, total: found.pdfs.length, pages: 0, current: null };
  const { limits = {}, onProgress } = options;
  const full = new AbortController();
  const signal = AbortSignal.any([full.signal, ...(options.signal ? [options.signal] : [])]);
  onProgress?.(progress, problems);
  await readFiles(found.pdfs, { known, clarity, signal, limits }, (path, result) => {
    if ('sha256' in result) {
      imported.known += 1;
      copies.push({ file: basename(path), sha256: result.sha256 });
    } else if (
      result.ok &&
      !addDocument(project, { file: basename(path), place: placeIn(paths, path) }, result.value, describe)
    ) {
      full.abort();
      problems.push(problemOf({ code: 'DISK_FULL', file: project.path }));
      return;
    } else if (result.ok) {
      imported.added += 1;
      progress.pages += result.value.pages.length;
    } else problems.push(addProblem(project, placeIn(paths, path), result.error));
    project.changed();
    progress.done += 1;
    progress.current = basename(path);
    onProgress?.({ ...progress }, problems);
  });
  fitsOnDisk(project.db.transaction(() => keepNames(project.db, copies, clarity)));
  project.changed();
  return { ...imported, stopped: signal.aborted };
}

/** Lists found among the files are taken in, unless another was given; a list of caos only into a project without texts. */
function takeLists(project: Project, { listing, register }: FoundLists, given: ListingRow[] | null | undefined): void {
  project.putListing(given === undefined ? listing : (given ?? []));
  if (register && listDocuments(project.db).length === 0) project.putRegister(register);
}

/** Files that are there already: a name that says more than the present one takes its place, the others are kept beside it. */
function keepNames(db: Db, copies: readonly CopiedFile[], clarity: (file: string) => number): void {
  const names = Map.groupBy(copies, ({ sha256 }) => sha256);
  for (const { sha256, file } of listDocuments(db)) {
    const others = (names.get(sha256) ?? []).map((copy) => copy.file);
    const best = others.toSorted((a, b) => clarity(b) - clarity(a))[0];
    if (best === undefined || clarity(best) <= clarity(file)) continue;
    renameDocument(db, sha256, best);
    copies = [...copies, { file, sha256 }];
  }
  addCopies(db, copies);
}

type Describe = ReturnType<typeof createDescriber>;

/** A file by its name, and its place among the files that were named. */
type Found = { file: string; place: string };

/** The path within the folder that was named, so that equal names in different folders stay apart. */
function placeIn(roots: readonly string[], path: string): string {
  const within = roots
    .map((root) => relative(root, path))
    .find((place) => place !== '' && !place.startsWith('..') && !isAbsolute(place));
  return within ?? basename(path);
}

/** False when the disk is full: then nothing of the document is there. */
function addDocument(project: Project, { file, place }: Found, read: ReadDocument, describe: Describe): boolean {
  const { db } = project;
  const year = yearOf(describe(factsOf(file, read)));
  const passages = passagesOf(read.structure, year);
  const provisions = codeUnits(passages, project.rules());
  const words = wordsOfPassages(passages);
  const ruleSet = project.ruleSet();
  const add = db.transaction(() => {
    const id = insertDocument(db, { ...read, file, parser: PARSER });
    insertProvisions(db, runOf(db, rulesHash(ruleSet), PARSER, versionsOfRules(ruleSet)), id, provisions);
    insertWords(db, id, words);
    clearProblem(db, place);
  });
  const fits = fitsOnDisk(add);
  releaseMemory(db);
  return fits;
}

function addProblem({ db }: Project, place: string, fault: Fault<FileFault>): FileProblem {
  const problem = problemOf({ ...fault, file: place });
  // On a full disk it is told now and not kept; the next document stops the import.
  fitsOnDisk(() => saveProblem(db, { file: place, code: fault.code, detail: fault.detail ?? null }));
  return problem;
}
