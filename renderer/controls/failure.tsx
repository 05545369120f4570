import { Button } from 'react-aria-components';
import { useTexts } from '../text/i18n.ts';

/** What a screen shows when the engine gave no answer. */
export function Failure({ retry, message }: { retry: () => void; message?: string }) {
  const { t } = useTexts();
  return (
    <div className="centred" role="alert">
      <p>{message ?? t('app.failed')}</p>
      <Button className="button" onPress={retry}>
        {t('app.retry')}
      </Button>
    </div>
  );
}

export function Loading() {
  const { t } = useTexts();
  return (
    <div className="centred muted" role="status">
      {t('app.loading')}
    </div>
  );
}
