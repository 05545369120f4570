import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CodeInfo, Matrix, ProjectInfo, View } from '../../corpus/api/contract.ts';
import { CallFailed, useCodebook, useMatrix, useProject } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { EvidenceSplit } from '../evidence/evidence-split.tsx';
import { openScreen } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { useTexts } from '../text/i18n.ts';
import { Legend } from './legend.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { linesOf, NO_CHOICE } from './rows.ts';
import { Summary } from './summary.tsx';
import { Toolbar } from './toolbar.tsx';
import './matrix.css';

/** The matrix with everything it needs, or what is shown while that is not there. */
export function MatrixScreen() {
  const project = useProject();
  const codebook = useCodebook();
  if (project.isError || codebook.isError)
    return <Failure retry={() => void Promise.all([project.refetch(), codebook.refetch()])} />;
  if (!project.data || !codebook.data) return <Loading />;
  if (project.data.documents === 0) return <Empty />;
  return <LoadedMatrix project={project.data} codes={codebook.data} />;
}

function LoadedMatrix({ project, codes }: { project: ProjectInfo; codes: CodeInfo[] }) {
  const { t } = useTexts();
  const [view, setView] = useView(project);
  const matrix = useMatrix(view);
  if (matrix.isError && !matrix.data) {
    const message = matrix.error instanceof CallFailed ? t('matrix.dateInvalid') : t('app.failed');
    return <Failure message={message} retry={() => setView({ ...view, peildatum: project.peildatum })} />;
  }
  if (!matrix.data) return <Loading />;
  return (
    <MatrixView matrix={matrix.data} isStale={matrix.isPlaceholderData} view={view} onView={setView} codes={codes} />
  );
}

type Props = { matrix: Matrix; isStale: boolean; view: View; onView: (view: View) => void; codes: CodeInfo[] };

function MatrixView({ matrix, isStale, view, onView, codes }: Props) {
  const { t } = useTexts();
  const [choice, setChoice] = useState(NO_CHOICE);
  const [selected, setSelected] = useState<{ caoCode: string; column: number } | null>(null);
  const shownChoice = useDeferredValue(choice);
  const lines = useMemo(() => linesOf(matrix, shownChoice), [matrix, shownChoice]);

  const row = matrix.rows.find(({ code }) => code === selected?.caoCode);
  const code = selected ? codes[selected.column] : undefined;
  return (
    <div className="matrix" aria-busy={isStale}>
      <Toolbar view={view} onView={onView} choice={choice} onChoice={setChoice} matrix={matrix} />
      <Summary matrix={matrix} shown={lines.filter(({ kind }) => kind === 'cao').length} />
      <EvidenceSplit open={row && code ? { view, row, code } : null} onClose={() => setSelected(null)}>
        {lines.length === 0 ? (
          <div className="centred">
            <p>{t('matrix.none')}</p>
            <Button className="button" onPress={() => setChoice(NO_CHOICE)}>
              {t('matrix.clear')}
            </Button>
          </div>
        ) : (
          <MatrixGrid
            lines={lines}
            codes={codes}
            total={matrix.total}
            selected={selected}
            onOpen={(caoCode, column) => setSelected({ caoCode, column })}
          />
        )}
      </EvidenceSplit>
      <Legend />
    </div>
  );
}

function Empty() {
  const { t } = useTexts();
  return (
    <div className="centred">
      <h1>{t('matrix.empty')}</h1>
      <p className="muted">{t('matrix.emptyHint')}</p>
      <Button className="button primary" onPress={() => openScreen('start')}>
        {t('matrix.toStart')}
      </Button>
    </div>
  );
}
