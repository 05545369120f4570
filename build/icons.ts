import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { ROOT } from './steps.ts';

type Picture = { size: number; png: Buffer };

const SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Types of an ICNS file that hold a PNG, by its size in pixels. */
const ICNS_TYPES: Record<number, string> = {
  16: 'icp4',
  32: 'icp5',
  64: 'icp6',
  128: 'ic07',
  256: 'ic08',
  512: 'ic09',
  1024: 'ic10',
};

/** Writes the program's icon for every system to a folder: `icon.ico`, `icon.icns`, and `icons/` with PNGs. */
export async function writeIcons(folder: string): Promise<void> {
  const pictures: Picture[] = [];
  for (const size of SIZES) pictures.push({ size, png: await draw(size) });
  mkdirSync(join(folder, 'icons'), { recursive: true });
  for (const { size, png } of pictures) writeFileSync(join(folder, 'icons', `${size}x${size}.png`), png);
  writeFileSync(join(folder, 'icon.ico'), ico(pictures.filter(({ size }) => size <= 256)));
  writeFileSync(join(folder, 'icon.icns'), icns(pictures));
}

async function draw(size: number): Promise<Buffer> {
  const svg = readFileSync(join(ROOT, 'renderer', 'public', 'icon.svg'), 'utf8');
  const image = await loadImage(Buffer.from(svg.replace('<svg ', `<svg width="${size}" height="${size}" `)));
  const canvas = createCanvas(size, size);
  canvas.getContext('2d').drawImage(image, 0, 0, size, size);
  return canvas.toBuffer('image/png');
}

/** A header, an entry of 16 bytes per picture, and the pictures; 256 pixels is written as 0. */
function ico(pictures: readonly Picture[]): Buffer {
  const head = Buffer.alloc(6 + 16 * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}

/** Blocks of a type, their own length and a picture, in a block of type `icns`. */
function icns(pictures: readonly Picture[]): Buffer {
  const blocks = pictures.flatMap(({ size, png }) => (ICNS_TYPES[size] ? [block(ICNS_TYPES[size], png)] : []));
  return block('icns', Buffer.concat(blocks));
}

function block(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8, type, 'latin1');
  head.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([head, content]);
}
