/** Markup that is safe to put in a page as it is. */
export type Html = { readonly markup: string };

export type Part = string | number | Html | null | false | undefined | readonly Part[];

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const written = (part: Part): string => {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'object') return 'markup' in part ? part.markup : part.map(written).join('');
  return escaped(String(part));
};

/** Markup from a template: what is put into it is escaped unless it is markup itself; lists are joined. */
export const html = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  markup: strings.map((string, index) => string + written(parts[index])).join(''),
});

/** Text of our own (a style sheet, a script) that goes into the page unchanged. */
export const raw = (markup: string): Html => ({ markup });

/** An id from parts that can hold anything: "bewijs-2070-arbo". */
export const idOf = (...parts: string[]): string => parts.join('-').replace(/[^\p{L}\p{N}_-]+/gu, '_');
