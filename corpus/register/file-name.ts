import type { Listed } from '../model/cao.ts';
import { toIsoDate } from '../model/date.ts';

const DATE = String.raw`(\d{1,2}-\d{1,2}-\d{4})`;
const PAGE_NAME = new RegExp(String.raw`^(\d+) - (.+?) - ${DATE} - ${DATE}(?: - .*)?$`);
const KVO = new RegExp(`kvo datum - ${DATE}`, 'i');

/**
 * What a file's name says: the ministry's page name (`633 - UITZENDKRACHTEN - 01-06-2021 - 30-09-2021 - Regulier -
 * kvo datum - 31-05-2021`), or a code before two underscores (`2070__CAO_Facilitaire.pdf`). Null for other names.
 */
export function parseFileName(file: string): (Listed & { from: 'fileName' }) | null {
  const base = file.replace(/\.pdf$/i, '').trim();
  const page = PAGE_NAME.exec(base);
  if (page) {
    return {
      code: page[1] ?? null,
      name: page[2]?.trim() ?? null,
      start: toIsoDate(page[3] ?? ''),
      end: toIsoDate(page[4] ?? ''),
      kvo: toIsoDate(KVO.exec(base)?.[1] ?? ''),
      from: 'fileName',
    };
  }
  const code = /^(\d{1,5})__/.exec(base)?.[1];
  return code ? { code, name: null, start: null, end: null, kvo: null, from: 'fileName' } : null;
}
