import { Button, Label, ProgressBar } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { FileList } from './file-list.tsx';
import { fileStates } from './file-states.ts';
import type { Importing } from './use-import.ts';
import './import.css';

/** An import under way or just finished: how far it is, every file with its state, and what to do next. */
export function ImportCard({ importing }: { importing: Importing }) {
  const { t } = useTexts();
  const { state, chosen, arrived, seen, isPreparing } = importing;
  const done = isPreparing ? arrived.length : (state?.done ?? 0);
  const total = isPreparing ? chosen.length : (state?.total ?? 0);
  const files = fileStates(chosen, arrived, seen, state);
  const problems = state?.problems.length ?? 0;
  const isOver = state !== null && state.state !== 'running';
  return (
    <section className="card import" aria-labelledby="import-title">
      <h2 id="import-title">{t('import.title')}</h2>
      <ProgressBar value={done} maxValue={total || 1} isIndeterminate={total === 0 && !isOver} className="import-bar">
        {({ percentage, isIndeterminate }) => (
          <>
            <Label>{t(phaseOf(importing))}</Label>
            <span className="number muted">{total > 0 && t('import.progress', { done, total })}</span>
            <span className="bar">
              <span className="bar-fill" style={isIndeterminate ? {} : { width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <p role="status" className="import-status" hidden={!isOver && problems === 0}>
        {isOver && t('import.summary', { count: done - problems })}
        {problems > 0 && <span className="bad">{t('import.problems', { count: problems })}</span>}
      </p>
      {state?.state === 'stopped' && <p className="notice">{t('import.stoppedHint')}</p>}
      <div className="actions">
        {isOver ? <AfterImport clear={importing.clear} /> : <StopButton importing={importing} />}
      </div>
      {files.length > 0 && <FileList files={files} />}
    </section>
  );
}

function AfterImport({ clear }: { clear: () => void }) {
  const { t } = useTexts();
  return (
    <>
      <Button className="button primary" onPress={() => openScreen('matrix')} autoFocus>
        {t('start.toMatrix')}
        <Icon name="right" />
      </Button>
      <Button className="button" onPress={clear}>
        {t('import.more')}
      </Button>
    </>
  );
}

function StopButton({ importing }: { importing: Importing }) {
  const { t } = useTexts();
  return (
    <Button className="button" onPress={importing.stop} isDisabled={importing.state === null}>
      {t('import.stop')}
    </Button>
  );
}

const PHASES = { running: 'import.reading', stopped: 'import.stopped', done: 'import.done' } as const;

const phaseOf = ({ state, isPreparing }: Importing) =>
  isPreparing || !state ? ('import.copying' as const) : PHASES[state.state];
