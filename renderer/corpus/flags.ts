import type { CorpusCao, CorpusText } from '../../corpus/api/contract.ts';

/** What an analyst should know of a text before trusting its figures, the most pressing first. */
export const FLAGS = ['unknown', 'doubt', 'unreadable', 'dates', 'kind', 'ocr', 'edited'] as const;
export type Flag = (typeof FLAGS)[number];

const HAS: Record<Flag, (text: CorpusText) => boolean> = {
  unknown: ({ caoCode, claimedCode }) => caoCode === null && claimedCode === null,
  doubt: ({ caoCode, claimedCode }) => caoCode === null && claimedCode !== null,
  unreadable: ({ unreadablePages }) => unreadablePages.length > 0,
  dates: ({ conflicts }) => conflicts.some(({ kind }) => kind === 'dates'),
  kind: ({ conflicts }) => conflicts.some(({ kind }) => kind === 'kind'),
  ocr: ({ ocrPages }) => ocrPages.length > 0,
  edited: ({ edited }) => edited.length > 0,
};

export const flagsOf = (text: CorpusText): Flag[] => FLAGS.filter((flag) => HAS[flag](text));

/** The flags that any text of a cao has. */
export const flagsOfCao = ({ texts }: Pick<CorpusCao, 'texts'>): Flag[] =>
  FLAGS.filter((flag) => texts.some((text) => HAS[flag](text)));

/** Pages as ranges: "3–5, 9". */
export function pageRanges(pages: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const page of pages) {
    const last = ranges.at(-1);
    if (last && last[1] === page - 1) last[1] = page;
    else ranges.push([page, page]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
