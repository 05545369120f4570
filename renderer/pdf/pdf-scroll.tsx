import { useVirtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useRoom } from '../controls/use-room.ts';
import { useTexts } from '../text/i18n.ts';
import type { Mark, MarkedBox } from './marks.ts';
import { OcrPage } from './ocr-page.tsx';
import { GAP, type PageSize, placePages } from './page-sizes.ts';
import { PdfPage } from './pdf-page.tsx';
import './pdf.css';

/** Where to look: a page, and on it the marks of an owner. `at` tells one wish from the next for the same place. */
export type Goal = { page: number; owner: string | null; at: number };

type Props = {
  pdf: PDFDocumentProxy;
  sha256: string;
  file: string;
  pages: readonly (PageSize & { source: string })[];
  zoom: number;
  rotation: number;
  marks: readonly Mark[];
  goal: Goal;
  /** The page in the middle of the view. */
  page: number;
  onPage: (page: number) => void;
  onPick: (owner: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
};

/** All pages of a PDF under each other; only those in view are drawn. */
export function PdfScroll(props: Props) {
  const { pdf, sha256, file, pages, zoom, rotation, marks, goal, page, onPage, onPick, onKeyDown } = props;
  const { t } = useTexts();
  const scroller = useRef<HTMLDivElement>(null);
  const { width } = useRoom(scroller);
  const placed = useMemo(() => placePages(pages, width, zoom, rotation), [pages, width, zoom, rotation]);
  const reached = useRef(-1);

  const virtual = useVirtualizer({
    count: width > 0 ? placed.length : 0,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => placed[index]?.size.height ?? 0,
    gap: GAP,
    paddingStart: GAP,
    paddingEnd: GAP,
    overscan: 1,
  });

  // Where the reader was is kept when pages become larger, smaller or turned.
  const lastPlaced = useRef(placed);
  useLayoutEffect(() => {
    if (lastPlaced.current === placed) return;
    lastPlaced.current = placed;
    virtual.measure();
    virtual.scrollToIndex(page - 1, { align: 'start' });
  }, [placed, virtual, page]);

  useLayoutEffect(() => {
    if (width > 0) virtual.scrollToIndex(goal.page - 1, { align: 'start' });
  }, [goal, width, virtual]);

  const onMarked = useCallback(
    (marked: number, boxes: readonly MarkedBox[]) => {
      const box = boxes.find(({ owner }) => owner === goal.owner);
      const element = scroller.current;
      const start = virtual.getOffsetForIndex(marked - 1, 'start')?.[0];
      if (marked !== goal.page || !box || !element || start === undefined || reached.current === goal.at) return;
      reached.current = goal.at;
      element.scrollTop = Math.max(0, start + box.top - element.clientHeight / 3);
      element.scrollLeft = Math.max(0, box.left - element.clientWidth / 3);
    },
    [goal, virtual],
  );

  const scrolled = virtual.scrollOffset ?? 0;
  const inView = virtual.getVirtualItems();
  // The list begins at its top and is scrolled a moment later: pages that are only passed by are not drawn.
  const hasArrived = useRef(false);
  hasArrived.current ||= inView.some(({ index }) => index === goal.page - 1);
  const shown = hasArrived.current ? inView : [];
  const middle = scrolled + (scroller.current?.clientHeight ?? 0) / 2;
  const current = (shown.find(({ end }) => end >= middle) ?? shown.at(-1))?.index;
  useEffect(() => {
    if (current !== undefined) onPage(current + 1);
  }, [current, onPage]);

  return (
    <section
      className="pdf-scroll"
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={t('pdf.label', { page, file })}
      onKeyDown={onKeyDown}
    >
      <div className="pdf-pages" style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, start }) => {
          const lies = placed[index];
          const Part = pages[index]?.source === 'ocr' ? OcrPage : PdfPage;
          return (
            lies && (
              <div key={index} className="pdf-place" style={{ transform: `translateY(${start}px)` }}>
                <Part
                  pdf={pdf}
                  sha256={sha256}
                  page={index + 1}
                  lie={{ scale: lies.scale, rotation }}
                  size={lies.size}
                  marks={marks}
                  onPick={onPick}
                  onMarked={onMarked}
                />
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}
