import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { transport } from './api/host.ts';
import { refreshProject } from './api/queries.ts';
import { useImport } from './import/use-import.ts';
import { MatrixScreen } from './matrix/matrix-screen.tsx';
import { RulesScreen } from './rules/rules-screen.tsx';
import { useScreen } from './shell/route.ts';
import { TopBar } from './shell/top-bar.tsx';
import { StartScreen } from './start/start-screen.tsx';
import { useTexts } from './text/i18n.ts';
import './controls/controls.css';
import './shell/shell.css';

/** The whole window: the bar with the screens, and the screen that is open. */
export function App() {
  const { t, language } = useTexts();
  const screen = useScreen();
  const client = useQueryClient();
  const importing = useImport();

  useEffect(
    () =>
      transport.subscribe((event) => {
        if (event.type === 'project.changed') refreshProject(client);
      }),
    [client],
  );

  return (
    <I18nProvider locale={language === 'nl' ? 'nl-NL' : 'en-GB'}>
      <a className="skip" href="#main">
        {t('app.skip')}
      </a>
      <div className="window">
        <TopBar screen={screen} importState={importing.state} />
        <main id="main" tabIndex={-1}>
          {screen === 'start' && <StartScreen importing={importing} />}
          {screen === 'matrix' && <MatrixScreen />}
          {screen === 'rules' && <RulesScreen />}
        </main>
      </div>
    </I18nProvider>
  );
}
