import { type RefObject, useLayoutEffect, useState } from 'react';

/** The narrowest column that still holds a value and the longest half of a heading, in pixels. */
const NARROWEST = 60;
const WIDEST = 96;

/**
 * Divides the width of the grid over its columns, as the custom property `--cell`, so that the whole matrix fits when
 * it can. Returns the height of the head, under which rows disappear.
 */
export function useCellWidth(scroller: RefObject<HTMLElement | null>, columns: number): number {
  const [headHeight, setHeadHeight] = useState(0);
  useLayoutEffect(() => {
    const grid = scroller.current;
    if (!grid) return;
    const measure = () => {
      const fixed = [...grid.querySelectorAll<HTMLElement>('.codes > .corner')].reduce(
        (sum, e) => sum + e.offsetWidth,
        0,
      );
      const each = Math.floor((grid.clientWidth - fixed) / columns);
      grid.style.setProperty('--cell', `${Math.min(WIDEST, Math.max(NARROWEST, each))}px`);
      const head = grid.querySelector<HTMLElement>('.grid-head')?.offsetHeight ?? 0;
      grid.style.setProperty('--head', `${head}px`);
      setHeadHeight(head);
    };
    const observer = new ResizeObserver(measure);
    observer.observe(grid);
    measure();
    return () => observer.disconnect();
  }, [scroller, columns]);
  return headHeight;
}
