import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { FoundPlace } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';
import { FOUND, foundMarks } from './found-marks.ts';
import type { Reading } from './use-reading.ts';

const NONE: FoundPlace[] = [];

/** The places in this text of the query that led to it, marked as those of a search within the text are. */
export function useSought(sha256: string, { sought, setSought, go }: Pick<Reading, 'sought' | 'setSought' | 'go'>) {
  const { data = NONE, isPending } = useQuery({
    queryKey: ['search.document', sought?.query, sha256],
    queryFn: sought ? () => ask('search.document', { query: sought.query, sha256 }) : skipToken,
  });
  const at = Math.max(
    data.findIndex(({ unit }) => unit === sought?.unit),
    0,
  );
  const marks = useMemo(
    () =>
      foundMarks(
        data.map(({ highlights }) => highlights),
        at,
      ),
    [data, at],
  );
  const step = (by: 1 | -1) => {
    const next = data[(at + by + data.length) % data.length];
    if (!sought || !next) return;
    setSought({ ...sought, unit: next.unit });
    go(next.highlights[0]?.page ?? 1, FOUND);
  };
  return { at, count: data.length, isDone: !isPending, step, marks };
}
