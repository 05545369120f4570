import { closeSync, openSync, readSync } from 'node:fs';

type Entry = { files?: Record<string, Entry>; unpacked?: boolean };

/** The paths in an asar archive, and whether each lies beside it: a length, and behind it the tree as JSON. */
export function asarEntries(path: string): { path: string; isUnpacked: boolean }[] {
  const file = openSync(path, 'r');
  const read = (position: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    readSync(file, bytes, 0, length, position);
    return bytes;
  };
  const header = read(16, read(12, 4).readUInt32LE()).toString('utf8');
  closeSync(file);
  return entriesBelow('', JSON.parse(header) as Entry);
}

const entriesBelow = (path: string, entry: Entry): { path: string; isUnpacked: boolean }[] =>
  entry.files
    ? Object.entries(entry.files).flatMap(([name, child]) =>
        entriesBelow(path === '' ? name : `${path}/${name}`, child),
      )
    : [{ path, isUnpacked: entry.unpacked === true }];
