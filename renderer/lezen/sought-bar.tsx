import type { ComponentProps } from 'react';
import { Tool } from '../pdf/tool.tsx';
import { PaintedQuery } from '../query/painted-query.tsx';
import { useTexts } from '../text/i18n.ts';
import { FoundCount } from './found-count.tsx';
import type { Wish } from './reader-keys.ts';

type Props = { query: string; act: Record<Wish, () => void>; onClose: () => void } & ComponentProps<typeof FoundCount>;

/** The query that led to this text, with the way along its places; closing it gives the search within the text. */
export function SoughtBar({ query, act, onClose, ...found }: Props) {
  const { t } = useTexts();
  return (
    <div className="find-box">
      <span className="input sought">
        <span className="sought-query" title={query}>
          <span className="heard">{t('zoeken.query')}: </span>
          <PaintedQuery query={query} />
        </span>
        <FoundCount {...found} />
      </span>
      <Tool icon="up" label={t('lezen.findPrevious')} onPress={act.findPrevious} />
      <Tool icon="down" label={t('lezen.findNext')} onPress={act.findNext} />
      <Tool icon="close" label={t('lezen.soughtClose')} onPress={onClose} />
    </div>
  );
}
