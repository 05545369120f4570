import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { SearchAnswer } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';

/** An answer with the query that it is of. */
export type TimedAnswer = SearchAnswer & { query: string; tookMs: number };

/** Hits of a query that can be read; those of the query before stay until they are there. */
export const useSearch = (query: string, isReadable: boolean, limit: number) =>
  useQuery({
    queryKey: ['search.run', query, limit],
    queryFn: async (): Promise<TimedAnswer> => {
      const begun = performance.now();
      const answer = await ask('search.run', { query, limit });
      return { ...answer, query, tookMs: performance.now() - begun };
    },
    enabled: isReadable,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
