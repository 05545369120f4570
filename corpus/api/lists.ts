import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Register } from '../model/cao.ts';
import { type Fault, fail, ok, type Result } from '../model/result.ts';
import { type CsvList, decodeList, readCsv } from '../register/csv.ts';
import { LISTING_COLUMNS, type ListingFault, type ListingRow, parseListing } from '../register/listing.ts';
import { parseRegister, REGISTER_COLUMNS, type RegisterFault } from '../register/register.ts';

export type ListFault = ListingFault | RegisterFault | 'FILE_MISSING' | 'FILE_UNREADABLE';

/** What the CSV files of a folder say: rows of listings and their paths, and a list of caos when there is one. */
export type FoundLists = {
  listing: ListingRow[];
  listingPaths: string[];
  register: Register | null;
  faults: Fault<ListFault>[];
};

async function readList(path: string): Promise<Result<string, 'FILE_MISSING' | 'FILE_UNREADABLE'>> {
  try {
    return ok(decodeList(await readFile(path)));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { file: path });
  }
}

/** Puts the file's name on the fault of a list. */
const of = <T, E extends string>(path: string, result: Result<T, E>): Result<T, E> =>
  result.ok ? result : { ok: false, error: { ...result.error, file: path } };

export async function readListing(path: string): Promise<Result<ListingRow[], ListFault>> {
  const text = await readList(path);
  return text.ok ? of(path, parseListing(text.value)) : text;
}

export async function readRegister(path: string): Promise<Result<Register, ListFault>> {
  const text = await readList(path);
  return text.ok ? of(path, parseRegister(text.value, basename(path))) : text;
}

/**
 * Reads the lists among CSV files by their columns. One with only some columns of a list is a fault; one with none, or
 * just one, is none of ours.
 */
export async function readLists(paths: readonly string[]): Promise<FoundLists> {
  const found: FoundLists = { listing: [], listingPaths: [], register: null, faults: [] };
  for (const path of paths) await readFound(path, found);
  return found;
}

async function readFound(path: string, found: FoundLists): Promise<void> {
  const text = await readList(path);
  const list = text.ok ? of(path, readCsv(text.value)) : text;
  const kind = list.ok ? kindOf(list.value) : null;
  if (kind === 'listing') {
    const rows = await readListing(path);
    if (!rows.ok) return void found.faults.push(rows.error);
    found.listing.push(...rows.value);
    found.listingPaths.push(path);
  } else if (kind === 'register') {
    const register = await readRegister(path);
    if (register.ok) found.register ??= register.value;
    else found.faults.push(register.error);
  } else if (!list.ok && list.error.code !== 'LIST_EMPTY') found.faults.push(list.error);
}

function kindOf({ columns }: CsvList): 'listing' | 'register' | null {
  const count = (known: readonly string[]): number => known.filter((column) => columns.includes(column)).length;
  const [listing, register] = [count(LISTING_COLUMNS), count(REGISTER_COLUMNS)];
  if (Math.max(listing, register) < 2) return null;
  return listing >= register ? 'listing' : 'register';
}
