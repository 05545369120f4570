import { useTexts } from '../text/i18n.ts';

export function CorpusScreen() {
  const { t } = useTexts();
  return <h1>{t('corpus.title')}</h1>;
}
