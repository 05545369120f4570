import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import { en } from './en.ts';
import { nl } from './nl.ts';

export type Language = 'nl' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof nl };
  }
}

const STORED = 'caoscoop.language';

/** Loads both tables and takes the language that was chosen last; Dutch at first. */
export async function startTexts(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: localStorage.getItem(STORED) === 'en' ? 'en' : 'nl',
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = i18next.language;
}

/** The texts in the present language, the language, and the switch to the other one. */
export function useTexts() {
  const { t, i18n } = useTranslation();
  const language: Language = i18n.language === 'en' ? 'en' : 'nl';
  const switchLanguage = () => {
    const other = language === 'nl' ? 'en' : 'nl';
    localStorage.setItem(STORED, other);
    document.documentElement.lang = other;
    void i18n.changeLanguage(other);
  };
  return { t, language, switchLanguage };
}

export type T = ReturnType<typeof useTexts>['t'];
