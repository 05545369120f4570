import type { FileFault } from '../model/page.ts';

/** How far from an end a header or an end mark may stand: files are sent with mail headers before or padding behind. */
const HEADER_WINDOW = 1024;
const TRAILER_WINDOW = 64 * 1024;

/**
 * What is wrong with a file before it is parsed: nothing in it, no PDF, or cut off. A PDF reader would repair a file
 * that was cut off and give its first pages; for a cao that would turn missing pages into a "nee".
 */
export function faultOfBytes(bytes: Uint8Array): FileFault | null {
  if (bytes.length === 0) return 'FILE_EMPTY';
  if (!latin1(bytes.subarray(0, HEADER_WINDOW)).includes('%PDF-')) return 'PDF_NOT_A_PDF';
  if (!latin1(bytes.subarray(-TRAILER_WINDOW)).includes('%%EOF')) return 'PDF_DAMAGED';
  return null;
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
