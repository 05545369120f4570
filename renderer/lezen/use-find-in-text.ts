import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useFind } from '../pdf/use-find.ts';
import { FOUND, foundMarks } from './found-marks.ts';
import type { Reading } from './use-reading.ts';

export type FindInText = ReturnType<typeof useFindInText>;

/** A search within the text that is read: it begins at the page in view, and goes round at the ends. */
export function useFindInText(pdf: PDFDocumentProxy | undefined, { page, go }: Pick<Reading, 'page' | 'go'>) {
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const finding = useFind(pdf, query);
  const settled = useRef('');

  useEffect(() => {
    if (query === '') settled.current = '';
    if (query === '' || settled.current === query || finding.query !== query) return;
    const next = finding.places.findIndex(([first]) => (first?.page ?? 0) >= page);
    if (finding.places.length === 0 || (next < 0 && !finding.isDone)) return;
    settled.current = query;
    setAt(Math.max(next, 0));
    go(finding.places[Math.max(next, 0)]?.[0]?.page ?? page, FOUND);
  }, [query, finding, page, go]);

  const step = (by: 1 | -1) => {
    const count = finding.places.length;
    if (count === 0) return;
    const next = (at + by + count) % count;
    setAt(next);
    go(finding.places[next]?.[0]?.page ?? page, FOUND);
  };
  const marks = useMemo(() => foundMarks(finding.places, at), [finding, at]);
  return { query, setQuery, at, count: finding.places.length, isDone: finding.isDone, step, marks };
}
