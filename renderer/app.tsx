import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect } from 'react';
import { I18nProvider } from 'react-aria-components';
import { transport } from './api/host.ts';
import { refreshProject, useProject } from './api/queries.ts';
import { Loading } from './controls/failure.tsx';
import { Shortcuts } from './help/shortcuts.tsx';
import { ImportContext } from './import/importing.ts';
import { useImport } from './import/use-import.ts';
import { openDrafts } from './rules/drafts.ts';
import { useRoute } from './shell/route.ts';
import { SCREEN_PARTS } from './shell/screens.tsx';
import { TopBar } from './shell/top-bar.tsx';
import { useTexts } from './text/i18n.ts';
import './controls/controls.css';
import './shell/shell.css';
import './theme/tones.css';

/** The whole window: the bar with the screens, and the screen that is open. */
export function App() {
  const { t, language } = useTexts();
  const { screen } = useRoute();
  const Part = SCREEN_PARTS[screen];
  const client = useQueryClient();
  const importing = useImport();
  const { data: project } = useProject();

  const path = project?.path;
  useEffect(() => {
    if (path !== undefined) openDrafts(path);
  }, [path]);

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
          <ImportContext value={importing}>
            {/* What a screen was about in one project means nothing in another. */}
            <Suspense fallback={<Loading />}>{Part && <Part key={path} />}</Suspense>
          </ImportContext>
        </main>
        <Shortcuts />
      </div>
    </I18nProvider>
  );
}
