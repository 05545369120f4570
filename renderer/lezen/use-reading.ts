import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProvisionOnPage } from '../../corpus/api/contract.ts';
import type { Goal } from '../pdf/pdf-scroll.tsx';
import { replaceRoute } from '../shell/route.ts';

/** A place in a text: a page, and the unit of a provision on it. */
export type Place = { page: number; unit: number | null };

export type Reading = ReturnType<typeof useReading>;

export const ownerIn = (unit: number | null): string | null => (unit === null ? null : String(unit));

/** Where the reader is in a text, kept in the address: the page in view, the provision that is chosen, and the way there. */
export function useReading(sha256: string, pages: number, first: Place) {
  const [page, setPage] = useState(first.page);
  const [chosen, setChosen] = useState(first.unit);
  const [goal, setGoal] = useState<Goal>({ page: first.page, owner: ownerIn(first.unit), at: 0 });
  const go = useCallback(
    (to: number, owner: string | null = null) =>
      setGoal(({ at }) => ({ page: Math.max(1, Math.min(to, pages)), owner, at: at + 1 })),
    [pages],
  );

  // Another place of the same text, by a link or by going back.
  const { page: wantedPage, unit: wantedUnit } = first;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    setChosen(wantedUnit);
    go(wantedPage, ownerIn(wantedUnit));
  }, [wantedPage, wantedUnit, go]);

  useEffect(() => {
    replaceRoute('lezen', sha256, page, ...(chosen === null ? [] : [chosen]));
  }, [sha256, page, chosen]);

  return { page, setPage, chosen, setChosen, goal, go };
}

/** The page of the first marked words, which may be later than where the unit begins. */
export const firstPageOf = ({ page, codes, nearMisses }: ProvisionOnPage): number => {
  const pages = [...codes, ...nearMisses].flatMap(({ highlights }) => highlights.map((one) => one.page));
  return pages.length > 0 ? Math.min(...pages) : page;
};
