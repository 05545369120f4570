import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { SearchHit } from '../../corpus/api/contract.ts';
import { moveBy } from '../matrix/grid-keys.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { linesOfHits } from './hit-lines.ts';
import { HitRow } from './hit-row.tsx';
import './hits.css';

/** Heights in pixels, as in hits.css. */
const HIT = 30;
const NARROW_HIT = 50;
const CAO = 38;

type Props = {
  hits: readonly SearchHit[];
  /** What was sought. */
  query: string;
  label: string;
  isNarrow?: boolean;
  onOpen?: () => void;
};

/** Hits as keywords in their context, grouped by cao; arrows move, Enter opens the page. Only rows in view are drawn. */
export function HitList({ hits, query, label, isNarrow = false, onOpen }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const scroller = useRef<HTMLUListElement>(null);
  const lines = useMemo(() => linesOfHits(hits), [hits]);
  const [active, setActive] = useState(0);
  const mustFocus = useRef(false);
  const at = Math.min(active, Math.max(hits.length - 1, 0));

  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'cao' ? CAO : isNarrow ? NARROW_HIT : HIT),
    overscan: 8,
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes belong to the lines
  useLayoutEffect(() => {
    virtual.measure();
    virtual.scrollToOffset(0);
  }, [lines]);
  useLayoutEffect(() => {
    if (!mustFocus.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-hit="${at}"]`);
    row?.focus();
    mustFocus.current = !row;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const key = event.key === 'Home' || event.key === 'End' ? `Control+${event.key}` : event.key;
    const isWhole = key !== event.key;
    const to = moveBy(isWhole ? event.key : key, isWhole, { row: at, column: 0 }, { row: hits.length - 1, column: 0 });
    if (!to || event.key === 'ArrowLeft' || event.key === 'ArrowRight') return;
    event.preventDefault();
    mustFocus.current = true;
    setActive(to.row);
    virtual.scrollToIndex(lines.findIndex((line) => line.kind === 'hit' && line.index === to.row));
  };

  return (
    <ul className={isNarrow ? 'hits hits-narrow' : 'hits'} ref={scroller} aria-label={label} onKeyDown={onKeyDown}>
      <li className="hits-height" aria-hidden="true" style={{ height: virtual.getTotalSize() }} />
      {virtual.getVirtualItems().map(({ index, start }) => {
        const line = lines[index];
        return (
          line && (
            <li key={line.key} className={`hit-line ${line.kind}-line`} style={{ transform: `translateY(${start}px)` }}>
              {line.kind === 'cao' ? (
                <>
                  <span className="hit-cao">{line.name}</span>
                  {line.code && <span className="muted number">{line.code}</span>}
                  <span className="hit-count number">{format.number(line.count)}</span>
                </>
              ) : (
                <HitRow
                  hit={line.hit}
                  query={query}
                  index={line.index}
                  isActive={line.index === at}
                  t={t}
                  onFocus={() => setActive(line.index)}
                  {...(onOpen ? { onOpen } : {})}
                />
              )}
            </li>
          )
        );
      })}
    </ul>
  );
}
