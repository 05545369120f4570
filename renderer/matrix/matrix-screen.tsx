import { useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CodeInfo, Matrix, ProjectInfo, View } from '../../corpus/api/contract.ts';
import { CallFailed, useCodebook, useMatrix, useProject } from '../api/queries.ts';
import { FacetPanel } from '../controls/facet-panel.tsx';
import { Failure, Loading } from '../controls/failure.tsx';
import { useKept } from '../controls/use-kept.ts';
import { EvidenceSplit } from '../evidence/evidence-split.tsx';
import { openScreen } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { Legend } from './legend.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { chosenRows, facetsOf, linesOf, NO_CHOICE, searched, sizeName } from './rows.ts';
import { Summary } from './summary.tsx';
import { Toolbar } from './toolbar.tsx';
import '../controls/facets.css';
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
  return <MatrixView matrix={matrix.data} isStale={matrix.isPlaceholderData} view={view} codes={codes} />;
}

type Props = { matrix: Matrix; isStale: boolean; view: View; codes: CodeInfo[] };

function MatrixView({ matrix, isStale, view, codes }: Props) {
  const { t, language } = useTexts();
  const format = useFormat();
  const [choice, setChoice] = useKept('caoscoop.matrix', NO_CHOICE);
  const [hasFacets, setFacets] = useKept('caoscoop.matrix.facets', window.innerWidth >= FACETS_FROM);
  const [selected, setSelected] = useState<{ caoCode: string; column: number } | null>(null);
  const shownChoice = useDeferredValue(choice);
  const facets = useMemo(() => facetsOf(codes, t, language, format.number), [codes, t, language, format]);
  const lines = useMemo(() => {
    const nameOf = (group: string) => (shownChoice.group === 'size' ? sizeName(group, t, format.number) : group);
    return linesOf(chosenRows(matrix.rows, facets, shownChoice), shownChoice.group, nameOf);
  }, [matrix, facets, shownChoice, t, format]);

  const row = matrix.rows.find(({ code }) => code === selected?.caoCode);
  const code = selected ? codes[selected.column] : undefined;
  const open = row && code ? { view, row, code } : null;
  return (
    <div className="matrix" aria-busy={isStale}>
      <h1 className="heard">{t('matrix.title')}</h1>
      <Toolbar choice={choice} onChoice={setChoice} hasFacets={hasFacets} onFacets={setFacets} />
      <Summary matrix={matrix} shown={lines.filter(({ kind }) => kind === 'cao').length} />
      {/* The evidence needs the room more than the facets do. */}
      <div className="with-facets" data-facets={hasFacets && !open}>
        {hasFacets && !open && (
          <FacetPanel
            rows={searched(matrix.rows, shownChoice.search)}
            facets={facets}
            chosen={choice.chosen}
            onChosen={(chosen) => setChoice({ ...choice, chosen })}
          />
        )}
        <EvidenceSplit open={open} onClose={() => setSelected(null)}>
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
              peildatum={matrix.meta.peildatum}
              selected={selected}
              onOpen={(caoCode, column) => setSelected({ caoCode, column })}
            />
          )}
        </EvidenceSplit>
      </div>
      <Legend />
    </div>
  );
}

/** Windows narrower than this begin without the facets, in CSS pixels. */
const FACETS_FROM = 1360;

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
