import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useRef, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Highlight } from '../../corpus/api/contract.ts';
import { useRoom } from '../controls/use-room.ts';
import { useTexts } from '../text/i18n.ts';
import type { MarkedBox } from './marks.ts';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import { Tool } from './tool.tsx';
import { usePageSize } from './use-page-size.ts';
import './pdf.css';

const ZOOMS = [1, 1.25, 1.5, 2, 3];

type Props = {
  sha256: string;
  file: string;
  page: number;
  highlights: readonly Highlight[];
  /** Opens the document at the page on screen. */
  onRead: (page: number) => void;
};

/** A page of a PDF with marked words; other pages can be leafed to, and the page made larger. */
export function PdfPane({ sha256, file, page: first, highlights, onRead }: Props) {
  const { t } = useTexts();
  const [page, setPage] = useState(first);
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const { width } = useRoom(scroller);
  const pdf = usePdf(sha256);
  const place = usePageSize(pdf.data, page, width * (ZOOMS[zoom] ?? 1));
  const marks = useMemo(() => [{ owner: '', tone: '', highlights }], [highlights]);
  const showFirst = useCallback((_page: number, boxes: readonly MarkedBox[]) => {
    const box = scroller.current?.querySelector('.mark-box');
    if (boxes.length > 0) box?.scrollIntoView({ block: 'center', inline: 'nearest' });
  }, []);
  const pages = pdf.data?.numPages ?? first;
  return (
    <section className="pdf" aria-label={t('pdf.title')}>
      <Toolbar className="pdf-bar" aria-label={t('pdf.title')}>
        <Tool icon="left" label={t('pdf.previous')} isDisabled={page <= 1} onPress={() => setPage(page - 1)} />
        <span className="number">{t('pdf.pageOf', { page, pages })}</span>
        <Tool icon="right" label={t('pdf.next')} isDisabled={page >= pages} onPress={() => setPage(page + 1)} />
        <span className="pdf-file" title={file}>
          {file}
        </span>
        {page !== first && <Tool icon="target" label={t('pdf.toMark')} onPress={() => setPage(first)} />}
        <Tool icon="minus" label={t('pdf.zoomOut')} isDisabled={zoom === 0} onPress={() => setZoom(zoom - 1)} />
        <Tool
          icon="plus"
          label={t('pdf.zoomIn')}
          isDisabled={zoom === ZOOMS.length - 1}
          onPress={() => setZoom(zoom + 1)}
        />
        <Tool icon="read" label={t('pdf.read')} onPress={() => onRead(page)} />
      </Toolbar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="pdf-scroll" ref={scroller} tabIndex={0} aria-label={t('pdf.label', { page, file })}>
        {pdf.isError && <p className="notice danger">{t('pdf.failed')}</p>}
        {pdf.data && place && (
          <PdfPage
            pdf={pdf.data}
            page={page}
            lie={{ scale: place.scale, rotation: 0 }}
            size={place.size}
            marks={marks}
            onMarked={showFirst}
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
