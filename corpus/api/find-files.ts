import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Fault } from '../model/result.ts';

/** Files to read, by file name; `faults` are paths that cannot be looked into. */
export type FoundFiles = { pdfs: string[]; lists: string[]; faults: Fault<FindFault>[] };

export type FindFault = 'FILE_MISSING' | 'FOLDER_UNREADABLE';

/** Compares by file name, then by whole path: the order of every list, whatever the order on disk. */
export const byFileName = (a: string, b: string): number => compare(basename(a), basename(b)) || compare(a, b);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Finds the PDFs and CSV lists in files and folders, through all folders below. A file named outright is taken whatever its name. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { pdfs: [], lists: [], faults: [] };
  for (const path of paths) await look(path, found);
  return { ...found, pdfs: unique(found.pdfs), lists: unique(found.lists) };
}

async function look(path: string, found: FoundFiles): Promise<void> {
  const about = await stat(path).catch(() => null);
  if (!about) found.faults.push({ code: 'FILE_MISSING', file: path });
  else if (about.isDirectory()) await lookInFolder(path, found);
  else (isList(path) ? found.lists : found.pdfs).push(path);
}

async function lookInFolder(folder: string, found: FoundFiles): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    found.faults.push({ code: 'FOLDER_UNREADABLE', file: folder });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) await lookInFolder(path, found);
    else if (/\.pdf$/i.test(entry.name)) found.pdfs.push(path);
    else if (isList(entry.name)) found.lists.push(path);
  }
}

const isList = (name: string): boolean => /\.csv$/i.test(name);

const unique = (paths: string[]): string[] => [...new Set(paths)].sort(byFileName);
