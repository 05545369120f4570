import type { Listed } from '../model/cao.ts';
import { toIsoDate } from '../model/date.ts';
import { normaliseCode } from './code.ts';

/** What a file's name says. A date in it that does not exist is null, and stands in `badDates`. */
export type NamedFile = Listed & { from: 'fileName'; badDates: string[] };

const DATE = String.raw`(\d{1,2}-\d{1,2}-\d{4})`;
const PAGE_NAME = new RegExp(String.raw`^(\d+) - (.+?) - ${DATE} - ${DATE}(?: - .*)?$`);
const KVO = new RegExp(`kvo datum (?:- )?${DATE}`, 'i');

/** The base name of a path, by either slash, without `.pdf`. */
export const baseNameOf = (path: string): string => (path.split(/[\\/]/).at(-1) ?? '').replace(/\.pdf$/i, '').trim();

/** A name as the ministry writes it, whatever a browser or a mail program made of its spaces and dashes. */
const asPublished = (base: string): string =>
  base
    .replace(/%20|_/g, ' ')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * What a file's name says: the ministry's page name (`633 - UITZENDKRACHTEN - 01-06-2021 - 30-09-2021 - Regulier -
 * kvo datum - 31-05-2021`), or a code before two underscores (`2070__CAO_Facilitaire.pdf`). Null for other names.
 */
export function parseFileName(file: string): NamedFile | null {
  const base = baseNameOf(file);
  const name = asPublished(base);
  const page = PAGE_NAME.exec(name);
  if (page) {
    const [, code = '', title = '', start = '', end = ''] = page;
    const kvo = KVO.exec(name)?.[1] ?? '';
    return {
      code: normaliseCode(code),
      name: title.trim(),
      start: toIsoDate(start),
      end: toIsoDate(end),
      kvo: toIsoDate(kvo),
      from: 'fileName',
      badDates: [start, end, kvo].filter((date) => date !== '' && toIsoDate(date) === null),
    };
  }
  const code = /^(\d{1,5})__/.exec(base)?.[1];
  if (!code) return null;
  return { code: normaliseCode(code), name: null, start: null, end: null, kvo: null, from: 'fileName', badDates: [] };
}
