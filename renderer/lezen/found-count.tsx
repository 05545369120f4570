import { useTexts } from '../text/i18n.ts';

/** Where a search stands among its places: "3 van 14". */
export function FoundCount({ at, count, isDone }: { at: number; count: number; isDone: boolean }) {
  const { t } = useTexts();
  return (
    <span className="find-count" role="status">
      {count > 0 ? t('lezen.findCount', { at: at + 1, count }) : isDone ? t('lezen.findNone') : '…'}
    </span>
  );
}
