import { CODEBOOK, THEMES } from '../codebook/codebook.ts';
import { CODES } from '../model/coding.ts';
import type { CodeInfo } from './contract.ts';

/** Every code with its labels, theme and explanation, in the codebook's order. */
export const CODE_INFOS: CodeInfo[] = CODES.map((code) => {
  const { label, theme, explanation } = CODEBOOK[code];
  return { code, label, theme, themeLabel: THEMES[theme], explanation };
});
