import type { View } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';

/** The address under which every host serves the report of a view. */
export const previewUrl = ({ peildatum, selection, codes }: View & { codes: Code[] | null }): string =>
  `preview/${peildatum}/${selection}/${codes === null ? 'all' : codes.join(',')}`;
