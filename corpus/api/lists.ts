import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Register } from '../model/cao.ts';
import { type Fault, fail, ok, type Result } from '../model/result.ts';
import { decodeList, readCsv } from '../register/csv.ts';
import { isListing, type ListingFault, type ListingRow, parseListing } from '../register/listing.ts';
import { isRegister, parseRegister, type RegisterFault } from '../register/register.ts';

export type ListFault = ListingFault | RegisterFault | 'FILE_MISSING' | 'FILE_UNREADABLE';

/** What the CSV files of a folder say: rows of listings, and a list of caos when there is one. */
export type FoundLists = { listing: ListingRow[]; register: Register | null; faults: Fault<ListFault>[] };

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

/** Reads the lists among CSV files by their columns; other CSV files are none of ours. */
export async function readLists(paths: readonly string[]): Promise<FoundLists> {
  const found: FoundLists = { listing: [], register: null, faults: [] };
  for (const path of paths) {
    const text = await readList(path);
    const columns = text.ok ? readCsv(text.value) : text;
    if (!columns.ok) continue;
    if (isListing(columns.value)) {
      const rows = await readListing(path);
      if (rows.ok) found.listing.push(...rows.value);
      else found.faults.push(rows.error);
    } else if (isRegister(columns.value)) {
      const register = await readRegister(path);
      if (register.ok) found.register ??= register.value;
      else found.faults.push(register.error);
    }
  }
  return found;
}
