import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState } from 'react';
import type { Highlight } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { drawPage } from './draw-page.ts';
import { type Box, boxesOf } from './mark-words.ts';

type Props = { pdf: PDFDocumentProxy; page: number; width: number; highlights: readonly Highlight[] };

/** One page: its picture, its text (selectable) and the marked words. The first mark is scrolled into view. */
export function PdfPage({ pdf, page, width, highlights }: Props) {
  const { t } = useTexts();
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useRef<HTMLDivElement>(null);
  const [boxes, setBoxes] = useState<Box[]>([]);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!canvas.current || !text.current) return;
    const layer = text.current;
    const drawing = drawPage(pdf, page, width, canvas.current, layer);
    setBoxes([]);
    setFailed(false);
    drawing.textDivs.then(
      (divs) =>
        setBoxes(
          boxesOf(
            highlights.filter((highlight) => highlight.page === page),
            divs,
            layer,
          ),
        ),
      () => setFailed(!drawing.isCancelled()),
    );
    return drawing.cancel;
  }, [pdf, page, width, highlights]);

  return (
    <>
      {hasFailed && <p className="notice danger">{t('pdf.failed')}</p>}
      <div className="page">
        <canvas ref={canvas} />
        {boxes.map((box, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no identity but their place in the list
          <div key={at} className="mark-box" style={box} ref={at === 0 ? scrollIntoView : null} />
        ))}
        <div ref={text} className="text-layer" />
      </div>
    </>
  );
}

const scrollIntoView = (mark: HTMLElement | null): void => mark?.scrollIntoView({ block: 'center', inline: 'nearest' });
