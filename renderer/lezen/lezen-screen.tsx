import { useTexts } from '../text/i18n.ts';

export function LezenScreen() {
  const { t } = useTexts();
  return <h1>{t('lezen.title')}</h1>;
}
