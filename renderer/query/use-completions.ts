import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Completion, Completions } from '../../corpus/api/contract.ts';
import { ask } from '../api/queries.ts';

const NONE: Completions = { start: 0, end: 0, options: [] };

/** Most suggestions that a list on screen shows. */
const SHOWN = 12;

export type Completing = {
  /** The options to show; empty when there is no list. */
  options: Completion[];
  start: number;
  /** The option that Enter takes. */
  active: number;
  /**
   * Asks for suggestions at a caret, of which the first is chosen at once. Those that come by themselves are not shown
   * where one stands there already.
   */
  ask: (query: string, caret: number, isWanted?: boolean) => void;
  move: (by: number) => void;
  close: () => void;
  /** Puts an option in the place of what was typed. */
  take: (field: HTMLTextAreaElement, option: Completion) => void;
};

/** Suggestions for where the caret stands in a query. */
export function useCompletions(): Completing {
  const [place, setPlace] = useState<{ query: string; caret: number } | null>(null);
  const [isWanted, setWanted] = useState(false);
  const [active, setActive] = useState(-1);
  const { data = NONE } = useQuery({
    queryKey: ['query.complete', place],
    queryFn: () => ask('query.complete', place ?? { query: '', caret: 0 }),
    enabled: place !== null,
    gcTime: 10_000,
  });
  const { start, end } = data;
  const typed = place?.query.slice(start, end);
  const others = data.options.filter(({ insert }) => insert.trim() !== typed);
  const isWhole = others.length < data.options.length;
  const options = place && (isWanted || !isWhole) ? others.slice(0, SHOWN) : [];
  return {
    options,
    start,
    active: Math.min(active, options.length - 1),
    ask(query, caret, isWanted = false) {
      setPlace({ query, caret });
      setWanted(isWanted);
      setActive(0);
    },
    move: (by) => setActive((at) => (at + by + options.length) % options.length),
    close: () => setPlace(null),
    take(field, { insert }) {
      field.setSelectionRange(start, end);
      // The only way to type into a field that keeps its own undo.
      document.execCommand('insertText', false, insert);
      setPlace(null);
    },
  };
}
