import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const CENTRAL_HEADER = Buffer.from('PK\x01\x02', 'latin1');

/** Unpacks a ZIP into a folder with the modes that it keeps, as `unzip` does. */
export function unpack(zip: Buffer, folder: string): void {
  const modes = modesIn(zip);
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
    chmodSync(join(folder, path), modes.get(path) ?? 0o600);
  }
}

/** The Unix modes in the ZIP's directory, which stands behind its files (APPNOTE 4.3.12). */
function modesIn(zip: Buffer): Map<string, number> {
  const modes = new Map<string, number>();
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 16);
  while (zip.subarray(at, at + 4).equals(CENTRAL_HEADER)) {
    const nameEnd = at + 46 + zip.readUInt16LE(at + 28);
    modes.set(zip.toString('utf8', at + 46, nameEnd), (zip.readUInt32LE(at + 38) >>> 16) & 0o777);
    at = nameEnd + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return modes;
}
