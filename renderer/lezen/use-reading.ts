import { useCallback, useEffect, useRef, useState } from 'react';
import type { ProvisionOnPage } from '../../corpus/api/contract.ts';
import type { Goal } from '../pdf/pdf-scroll.tsx';
import { readerPath, replaceRoute } from '../shell/route.ts';
import { FOUND } from './found-marks.ts';

/** A place in a text: a page, and the unit on it of a provision, or of a place that a query found. */
export type Place = { page: number; unit: number | null; query: string | null };

/** The place at which a query found something. */
type Sought = { query: string; unit: number };

export type Reading = ReturnType<typeof useReading>;

export const ownerIn = (unit: number | null): string | null => (unit === null ? null : String(unit));

const soughtIn = ({ query, unit }: Place): Sought | null => (query === null || unit === null ? null : { query, unit });
const chosenIn = ({ query, unit }: Place): number | null => (query === null ? unit : null);
const goalIn = (place: Place): string | null => (place.query === null ? ownerIn(place.unit) : FOUND);

/** Where the reader is in a text, kept in the address: the page in view, what is chosen or was sought, and the way there. */
export function useReading(sha256: string, pages: number, first: Place) {
  const [page, setPage] = useState(first.page);
  const [chosen, setChosen] = useState(chosenIn(first));
  const [sought, setSought] = useState(soughtIn(first));
  const [goal, setGoal] = useState<Goal>({ page: first.page, owner: goalIn(first), at: 0 });
  const go = useCallback(
    (to: number, owner: string | null = null) =>
      setGoal(({ at }) => ({ page: Math.max(1, Math.min(to, pages)), owner, at: at + 1 })),
    [pages],
  );

  // Another place of the same text, by a link or by going back.
  const { page: wantedPage, unit, query } = first;
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const wanted = { page: wantedPage, unit, query };
    setChosen(chosenIn(wanted));
    setSought(soughtIn(wanted));
    go(wantedPage, goalIn(wanted));
  }, [wantedPage, unit, query, go]);

  useEffect(() => {
    replaceRoute('lezen', ...readerPath(sha256, page, sought ? sought.unit : chosen, sought?.query));
  }, [sha256, page, chosen, sought]);

  return { page, setPage, chosen, setChosen, sought, setSought, goal, go };
}

/** The page of the first marked words, which may be later than where the unit begins. */
export const firstPageOf = ({ page, codes, nearMisses }: ProvisionOnPage): number => {
  const pages = [...codes, ...nearMisses].flatMap(({ highlights }) => highlights.map((one) => one.page));
  return pages.length > 0 ? Math.min(...pages) : page;
};
