import { Button } from 'react-aria-components';
import { useTexts } from '../text/i18n.ts';
import { type Look, larger, NEAR_LOOK, smaller, WHOLE_LOOK } from './scale-of.ts';
import { Tool } from './tool.tsx';

type Props = {
  page: number;
  /** The page of the marked words. */
  first: number;
  pages: number;
  file: string;
  look: Look;
  onPage: (page: number) => void;
  onLook: (look: Look) => void;
  onRead: () => void;
};

/** What can be done with the page beside the evidence: leaf, look at all of it or near by, read on. */
export function PaneBar({ page, first, pages, file, look, onPage, onLook, onRead }: Props) {
  const { t } = useTexts();
  const isNear = page === first && !look.isWhole;
  const toMark = () => {
    onPage(first);
    onLook(NEAR_LOOK);
  };
  return (
    <>
      <Tool icon="left" label={t('pdf.previous')} isDisabled={page <= 1} onPress={() => onPage(page - 1)} />
      <span className="number">{t('pdf.pageOf', { page, pages })}</span>
      <Tool icon="right" label={t('pdf.next')} isDisabled={page >= pages} onPress={() => onPage(page + 1)} />
      <span className="pdf-file" title={file}>
        {file}
      </span>
      <Button className="quiet" onPress={isNear ? () => onLook(WHOLE_LOOK) : toMark}>
        {t(isNear ? 'pdf.whole' : 'pdf.toMark')}
      </Button>
      <Tool icon="minus" label={t('pdf.zoomOut')} onPress={() => onLook(smaller(look))} />
      <Tool icon="plus" label={t('pdf.zoomIn')} onPress={() => onLook(larger(look))} />
      <Tool icon="read" label={t('pdf.read')} onPress={onRead} />
    </>
  );
}
