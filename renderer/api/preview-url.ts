import type { View } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';

/** What a report is about; `others` are the peildata that its own is compared with. */
export type ReportAbout = View & { codes: Code[] | null; others: string[] };

/** The address under which every host serves the report of a view. */
export const previewUrl = ({ peildatum, selection, codes, others }: ReportAbout): string =>
  `preview/${peildatum}/${selection}/${codes === null ? 'all' : codes.join(',')}/${others.join(',')}`;
