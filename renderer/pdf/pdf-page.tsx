import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { TextItem } from '../../corpus/model/page.ts';
import { useTexts } from '../text/i18n.ts';
import { drawPage, type Lie } from './draw-page.ts';
import { type Mark, type MarkedBox, markAt, markedBoxes } from './marks.ts';

type Props = {
  pdf: PDFDocumentProxy;
  page: number;
  lie: Lie;
  /** Size on screen in CSS pixels. */
  size: { width: number; height: number };
  marks: readonly Mark[];
  /** Words of a page that was read by OCR; null for others. */
  items?: TextItem[] | null;
  onPick?: ((owner: string) => void) | undefined;
  /** Called when the marks have their places on the page. */
  onMarked?: ((page: number, boxes: readonly MarkedBox[]) => void) | undefined;
};

const NONE: readonly MarkedBox[] = [];

/** One page: its picture, its text (selectable) and the marked words over it. */
export function PdfPage(props: Props) {
  const { pdf, page, lie, size, marks, items = null, onPick, onMarked } = props;
  const { scale, rotation } = lie;
  const { t } = useTexts();
  const paper = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLDivElement>(null);
  const [textDivs, setTextDivs] = useState<HTMLElement[] | null>(null);
  const [hasFailed, setFailed] = useState(false);

  useEffect(() => {
    if (!paper.current || !layer.current) return;
    const drawing = drawPage(pdf, page, { scale, rotation }, { paper: paper.current, layer: layer.current }, items);
    setTextDivs(null);
    setFailed(false);
    drawing.textDivs.then(
      (divs) => !drawing.isCancelled() && setTextDivs(divs),
      () => setFailed(!drawing.isCancelled()),
    );
    return drawing.cancel;
  }, [pdf, page, scale, rotation, items]);

  const boxes = useMemo(
    () => (textDivs && layer.current ? markedBoxes(marks, page, textDivs, layer.current, rotation % 180 !== 0) : NONE),
    [marks, page, textDivs, rotation],
  );
  useEffect(() => {
    if (textDivs) onMarked?.(page, boxes);
  }, [page, boxes, textDivs, onMarked]);

  const onClick = (event: MouseEvent) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const mark = markAt(boxes, event.clientX - left, event.clientY - top);
    if (mark && getSelection()?.isCollapsed !== false) onPick?.(mark.owner);
  };
  return (
    <>
      {hasFailed && <p className="notice danger">{t('pdf.failed')}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the mouse; the provisions beside it do the same by keyboard */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
      <div className="page" style={size} data-page={page} data-rotation={rotation} onClick={onClick}>
        <div ref={paper} className="paper" />
        {boxes.map(({ owner, tone, ...box }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no identity but their place in the list
          <div key={at} className={`mark-box ${tone}`} style={box} data-owner={owner} />
        ))}
        <div ref={layer} className="text-layer" />
      </div>
    </>
  );
}
