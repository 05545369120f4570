import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Highlight } from '../../corpus/api/contract.ts';
import { useAsk } from '../api/queries.ts';
import { useRoom } from '../controls/use-room.ts';
import { useTexts } from '../text/i18n.ts';
import { columnOf } from './column.ts';
import type { MarkedBox } from './marks.ts';
import { openPdf } from './open-pdf.ts';
import { PaneBar } from './pane-bar.tsx';
import { PdfPage } from './pdf-page.tsx';
import { type Look, NEAR_LOOK, scaleOf } from './scale-of.ts';
import './pdf.css';

type Props = {
  sha256: string;
  file: string;
  page: number;
  highlights: readonly Highlight[];
  /** Opens the document at the page on screen. */
  onRead: (page: number) => void;
};

/** Room at the left of the column that is looked at, in points. */
const MARGIN = 14;

/** The part of a page where words are marked, as large as reads well; the whole page and other pages are a click away. */
export function PdfPane({ sha256, file, page: first, highlights, onRead }: Props) {
  const { t } = useTexts();
  const [page, setPage] = useState(first);
  const [look, setLook] = useState<Look>(NEAR_LOOK);
  const scroller = useRef<HTMLDivElement>(null);
  const room = useRoom(scroller);
  const pdf = usePdf(sha256);
  const sheet = useAsk('page.items', { sha256, page });
  const marks = useMemo(() => [{ owner: '', tone: '', highlights }], [highlights]);
  const column = useMemo(() => {
    const here = highlights.filter((highlight) => highlight.page === page);
    return sheet.data ? columnOf(here, sheet.data.items, sheet.data.width) : null;
  }, [highlights, page, sheet.data]);
  const scale = sheet.data && room.width > 0 ? scaleOf(look, sheet.data, column, room) : null;

  const showMarks = useCallback(
    (_page: number, [box]: readonly MarkedBox[]) => {
      const element = scroller.current;
      if (!element || !box || scale === null) return;
      element.scrollTop = box.top - element.clientHeight / 4;
      element.scrollLeft = Math.max(0, (column?.left ?? 0) - MARGIN) * scale;
    },
    [scale, column],
  );
  const pages = pdf.data?.numPages ?? first;
  return (
    <section className="pdf" aria-label={t('pdf.title')}>
      <Toolbar className="pdf-bar" aria-label={t('pdf.title')}>
        <PaneBar
          {...{ page, first, pages, file, look }}
          onPage={setPage}
          onLook={setLook}
          onRead={() => onRead(page)}
        />
      </Toolbar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="pdf-scroll" ref={scroller} tabIndex={0} aria-label={t('pdf.label', { page, file })}>
        {(pdf.isError || sheet.isError) && <p className="notice danger">{t('pdf.failed')}</p>}
        {pdf.data && sheet.data && scale !== null && (
          <PdfPage
            pdf={pdf.data}
            page={page}
            lie={{ scale, rotation: 0 }}
            size={{ width: Math.round(sheet.data.width * scale), height: Math.round(sheet.data.height * scale) }}
            marks={marks}
            items={sheet.data.source === 'ocr' ? sheet.data.items : null}
            onMarked={showMarks}
          />
        )}
      </section>
    </section>
  );
}

/** The PDF of this hash; it stays open only while it is among those looked at last. */
export const usePdf = (sha256: string) =>
  useQuery({
    queryKey: ['pdf', sha256],
    queryFn: () => openPdf(sha256),
    gcTime: 0,
    structuralSharing: false,
  });
