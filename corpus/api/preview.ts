import type { Result } from '../model/result.ts';

/**
 * What a host sends with the page of a report that it shows in a frame: the page is nobody's, runs no script but the
 * one that its own policy names, and reaches nothing.
 */
export const PREVIEW_POLICY = [
  'sandbox allow-scripts',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "script-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** The parameters of `report.preview` in an address: `2024-01-01/top98/all`, or codes with commas between them, and other peildata. */
export function previewParams(path: string): unknown {
  const [peildatum, selection, codes = 'all', others = ''] = path.split('/').map(decodeURIComponent);
  const listed = (text: string): string[] => text.split(',').filter(Boolean);
  return { peildatum, selection, codes: codes === 'all' ? null : listed(codes), others: listed(others) };
}

/** The page in an answer of `report.preview`; null when there is none. */
export const htmlOf = (answer: unknown): string | null => {
  const result = answer as Result<{ html: string }, string>;
  return result.ok ? result.value.html : null;
};
