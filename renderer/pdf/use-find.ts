import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useState } from 'react';
import type { Highlight } from '../../corpus/api/contract.ts';
import { findOnPage, type PageText, pageTextOf } from './find.ts';

/** How many pages are read between two looks at the screen. */
const AT_A_TIME = 8;

const texts = new WeakMap<PDFDocumentProxy, Map<number, PageText>>();

async function textOfPage(pdf: PDFDocumentProxy, page: number): Promise<PageText> {
  const known = texts.get(pdf) ?? new Map<number, PageText>();
  texts.set(pdf, known);
  const kept = known.get(page);
  if (kept) return kept;
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const made = pageTextOf(
    page,
    items.flatMap((item) => ('str' in item ? [{ text: item.str, endsLine: item.hasEOL }] : [])),
  );
  known.set(page, made);
  return made;
}

/** What a search within a document has found so far, of which query; `isDone` when all pages have been looked at. */
export type Finding = { query: string; places: Highlight[][]; isDone: boolean };

const NOTHING: Finding = { query: '', places: [], isDone: true };

/** Searches a document page by page; what is found shows while it goes on. */
export function useFind(pdf: PDFDocumentProxy | undefined, query: string): Finding {
  const [finding, setFinding] = useState(NOTHING);
  useEffect(() => {
    if (!pdf || query.trim() === '') return setFinding(NOTHING);
    let isStopped = false;
    const search = async () => {
      const places: Highlight[][] = [];
      for (let page = 1; page <= pdf.numPages && !isStopped; page++) {
        places.push(...findOnPage(await textOfPage(pdf, page), query));
        if (page % AT_A_TIME === 0 && !isStopped) setFinding({ query, places: [...places], isDone: false });
      }
      if (!isStopped) setFinding({ query, places, isDone: true });
    };
    // A document that is closed meanwhile has nothing more to say.
    search().catch(() => setFinding(NOTHING));
    return () => {
      isStopped = true;
    };
  }, [pdf, query]);
  return finding;
}
