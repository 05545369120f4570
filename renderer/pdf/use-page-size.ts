import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import { type PlacedPage, placePages } from './page-sizes.ts';

/** How one page is shown in a room so many pixels wide; null until the page is known. */
export function usePageSize(pdf: PDFDocumentProxy | undefined, page: number, room: number): PlacedPage | null {
  const [points, setPoints] = useState<{ page: number; width: number; height: number } | null>(null);
  useEffect(() => {
    let isStale = false;
    pdf
      ?.getPage(page)
      .then((found) => {
        const { width, height } = found.getViewport({ scale: 1 });
        if (!isStale) setPoints({ page, width, height });
      })
      .catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [pdf, page]);
  if (room === 0 || points === null) return null;
  return placePages([points], room, 1, 0)[0] ?? null;
}
