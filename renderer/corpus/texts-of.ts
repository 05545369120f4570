import type { Corpus, CorpusCao, CorpusText } from '../../corpus/api/contract.ts';

export type TextOfCao = { text: CorpusText; cao: CorpusCao | null };

/** All texts of a corpus with their cao, those of no known cao last. */
export const textsOf = ({ caos, unknown }: Corpus): TextOfCao[] => [
  ...caos.flatMap((cao) => cao.texts.map((text) => ({ text, cao }))),
  ...unknown.map((text) => ({ text, cao: null })),
];

/** Lower case without accents, so that "zorg" and "cafe" are found as people type them. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether all words of a search stand in a text, whatever their accents. */
export const holdsWords = (text: string, search: string): boolean => {
  const folded = fold(text);
  return fold(search)
    .split(/\s+/)
    .every((word) => folded.includes(word));
};
