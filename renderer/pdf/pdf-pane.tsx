import { useQuery } from '@tanstack/react-query';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import type { Highlight } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';
import { openPdf } from './open-pdf.ts';
import { PdfPage } from './pdf-page.tsx';
import './pdf.css';

const ZOOMS = [1, 1.25, 1.5, 2, 3];

type Props = { sha256: string; file: string; page: number; highlights: readonly Highlight[] };

/** A page of a PDF with marked words; other pages can be leafed to, and the page made larger. */
export function PdfPane({ sha256, file, page: first, highlights }: Props) {
  const { t } = useTexts();
  const [page, setPage] = useState(first);
  const [zoom, setZoom] = useState(0);
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const pdf = useQuery({
    queryKey: ['pdf', sha256],
    queryFn: () => openPdf(sha256),
    gcTime: 0,
    structuralSharing: false,
  });
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
      </Toolbar>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="pdf-scroll" ref={scroller} tabIndex={0} aria-label={t('pdf.label', { page, file })}>
        {pdf.isError && <p className="notice danger">{t('pdf.failed')}</p>}
        {pdf.data && width > 0 && (
          <PdfPage pdf={pdf.data} page={page} width={width * (ZOOMS[zoom] ?? 1)} highlights={highlights} />
        )}
      </section>
    </section>
  );
}

function Tool(props: {
  icon: 'left' | 'right' | 'plus' | 'minus' | 'target';
  label: string;
  isDisabled?: boolean;
  onPress: () => void;
}) {
  const { icon, label, isDisabled = false, onPress } = props;
  return (
    <Button className="icon-button" aria-label={label} isDisabled={isDisabled} onPress={onPress}>
      <Icon name={icon} />
    </Button>
  );
}

/** The room for a page inside the pane, in pixels. */
function useWidth(scroller: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);
  return width;
}
