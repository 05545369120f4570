import { useTexts } from '../text/i18n.ts';

export function ReportScreen() {
  const { t } = useTexts();
  return <h1>{t('report.title')}</h1>;
}
