import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { QueryProblem } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';

const NONE: QueryProblem[] = [];

/** What is wrong in a query; `isReadable` only once the engine has said so of these very characters. */
export function useQueryCheck(query: string): { problems: QueryProblem[]; isReadable: boolean } {
  const isAsked = query.trim() !== '';
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['query.check', query],
    queryFn: () => ask('query.check', { query }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
    gcTime: 10_000,
  });
  if (!isAsked || !data) return { problems: NONE, isReadable: false };
  return { problems: isPlaceholderData ? NONE : data, isReadable: !isPlaceholderData && data.length === 0 };
}
