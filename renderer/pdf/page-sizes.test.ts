import { expect, test } from 'vitest';
import { placePages } from './page-sizes.ts';

const portrait = { width: 600, height: 800 };
const landscape = { width: 800, height: 600 };
const sizes = (pages: Parameters<typeof placePages>[0], zoom: number, rotation: number) =>
  placePages(pages, 300, zoom, rotation).map(({ size }) => `${size.width}×${size.height}`);

test.each<[string, Parameters<typeof sizes>, string[]]>([
  ['fills the column with the usual width', [[portrait, portrait], 1, 0], ['300×400', '300×400']],
  ['makes a wider page fit', [[portrait, portrait, landscape], 1, 0], ['300×400', '300×400', '300×225']],
  [
    'keeps a smaller page smaller',
    [[portrait, portrait, { width: 300, height: 400 }], 1, 0],
    ['300×400', '300×400', '150×200'],
  ],
  ['makes pages larger', [[portrait], 2, 0], ['600×800']],
  ['turns pages', [[portrait], 1, 90], ['300×225']],
])('%s', (_what, [pages, zoom, rotation], expected) => expect(sizes(pages, zoom, rotation)).toEqual(expected));
