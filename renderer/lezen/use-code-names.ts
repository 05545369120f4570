import { useMemo } from 'react';
import { useCodebook } from '../api/queries.ts';
import { useTexts } from '../text/i18n.ts';
import type { CodeNames } from './provision-card.tsx';

/** Labels and themes of the codes in the present language. */
export function useCodeNames(): { names: CodeNames; themes: { theme: number; label: string }[] } {
  const { language } = useTexts();
  const { data: codes } = useCodebook();
  return useMemo(() => {
    const byCode = new Map(codes?.map((info) => [info.code, info]));
    const themes = new Map(codes?.map(({ theme, themeLabel }) => [theme, themeLabel[language]]));
    return {
      names: {
        label: (code) => byCode.get(code)?.label[language] ?? code,
        theme: (code) => byCode.get(code)?.theme ?? 1,
      },
      themes: [...themes].map(([theme, label]) => ({ theme, label })),
    };
  }, [codes, language]);
}
