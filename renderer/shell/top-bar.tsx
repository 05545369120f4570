import { Button, ProgressBar } from 'react-aria-components';
import type { ImportState } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { SCREENS, type Screen } from './screen-names.ts';
import { SCREEN_PARTS } from './screens.tsx';
import { UndoMessage } from './undo-message.tsx';

/** The bar at the top: the screens, an import that goes on elsewhere, and the language. */
export function TopBar({ screen, importState }: { screen: Screen; importState: ImportState | null }) {
  const { t, language, switchLanguage } = useTexts();
  return (
    <header className="top-bar">
      <span className="brand">
        <img src="./icon.svg" alt="" width="22" height="22" />
        {t('app.name')}
      </span>
      <nav aria-label={t('app.navigation')}>
        <ul>
          {SCREENS.filter((name) => SCREEN_PARTS[name]).map((name) => (
            <li key={name}>
              <a href={`#/${name}`} aria-current={name === screen ? 'page' : undefined}>
                {t(`screen.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <UndoMessage />
      {importState?.state === 'running' && screen !== 'start' && <RunningImport state={importState} />}
      <Button className="quiet" onPress={switchLanguage} lang={language === 'nl' ? 'en' : 'nl'}>
        {t('app.language')}
      </Button>
    </header>
  );
}

function RunningImport({ state }: { state: ImportState }) {
  const { t } = useTexts();
  return (
    <a className="running-import" href="#/start">
      <ProgressBar aria-label={t('import.reading')} value={state.done} maxValue={state.total || 1}>
        {({ percentage }) => (
          <span className="bar">
            <span className="bar-fill" style={{ width: `${percentage ?? 0}%` }} />
          </span>
        )}
      </ProgressBar>
      <span className="number">{t('import.progress', { done: state.done, total: state.total })}</span>
    </a>
  );
}
