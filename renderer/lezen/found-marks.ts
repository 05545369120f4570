import type { Highlight } from '../../corpus/api/contract.ts';
import type { Mark } from '../pdf/marks.ts';

/** Owner of the mark that a search stands at, and of its other places. */
export const FOUND = 'found';
const OTHER = 'other';

/** The places of a search as marks; the one that it stands at stands out. */
export const foundMarks = (places: readonly (readonly Highlight[])[], at: number): Mark[] =>
  places.map((highlights, place) => ({
    owner: place === at ? FOUND : OTHER,
    tone: place === at ? 'found chosen' : 'found',
    highlights,
  }));
