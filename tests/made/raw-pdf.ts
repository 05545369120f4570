import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

/** Objects of a PDF by number, each the text between `obj` and `endobj`; 1 is the catalogue. */
export type RawObjects = Record<number, string>;

/** A PDF written byte by byte, so that it can be wrong in any way. `trailer` is added to the trailer's dictionary. */
export function rawPdf(objects: RawObjects, trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = new Map<number, number>();
  for (const [number, body] of Object.entries(objects)) {
    offsets.set(Number(number), text.length);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const size = Math.max(...offsets.keys()) + 1;
  const rows = Array.from({ length: size }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const xref = `xref\n0 ${size}\n${rows.join('')}`;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return latin1(`${text}${xref}${end}`);
}

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));

const asText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

/** A stream object, as it is or compressed. */
export const stream = (content: string, dictionary = ''): string =>
  `<< /Length ${content.length} ${dictionary} >>\nstream\n${content}\nendstream`;

export const packedStream = (content: Uint8Array): string =>
  stream(asText(deflateSync(content, { level: 9 })), '/Filter /FlateDecode');

/** Operators that print lines of text. */
export const printed = (...lines: string[]): string =>
  `BT /F1 11 Tf 70 760 Td 16 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;

/** The objects of a PDF with one page that has the given content (object 4); to be changed at will. */
export const onePage = (content: string): RawObjects => ({
  1: '<< /Type /Catalog /Pages 2 0 R >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  4: content,
  5: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
});

/** What pads a password (PDF 32000-1, 7.6.3.3, algorithm 2). */
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');

/** The one page of text, encrypted with 40-bit RC4 (PDF 32000-1, 7.6): an empty user password opens it for reading. */
export function encryptedPdf(lines: string[], passwords: { owner: string; user: string }): Uint8Array {
  const id = md5(Buffer.from('caoscoop'));
  const permissions = -44;
  const ownerKey = md5(padded(passwords.owner)).subarray(0, 5);
  const owner = rc4(ownerKey, padded(passwords.user));
  const p = Buffer.alloc(4);
  p.writeInt32LE(permissions);
  const key = md5(Buffer.concat([padded(passwords.user), owner, p, id])).subarray(0, 5);
  const user = rc4(key, PADDING);
  const objectKey = md5(Buffer.concat([key, Buffer.from([4, 0, 0, 0, 0])])).subarray(0, 10);
  const content = rc4(objectKey, Buffer.from(printed(...lines), 'latin1')).toString('latin1');
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`;
  return rawPdf(
    onePage(stream(content)),
    `/ID [${hex(id)} ${hex(id)}] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${hex(owner)} /U ${hex(user)} /P ${permissions} >>`,
  );
}

const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);

const md5 = (bytes: Buffer): Buffer => createHash('md5').update(bytes).digest();

/** The RC4 cipher, which present-day crypto libraries leave out. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, i) => i);
  const swap = (a: number, b: number): void => {
    [state[a], state[b]] = [state[b] as number, state[a] as number];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] as number) + (key[i % key.length] as number)) % 256;
    swap(i, j);
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    bytes.map((byte) => {
      i = (i + 1) % 256;
      j = (j + (state[i] as number)) % 256;
      swap(i, j);
      return byte ^ (state[((state[i] as number) + (state[j] as number)) % 256] as number);
    }),
  );
}
