import { useDeferredValue, useMemo } from 'react';
import { Button, DropZone, isDirectoryDropItem, isFileDropItem } from 'react-aria-components';
import type { Corpus, ProjectInfo, View } from '../../corpus/api/contract.ts';
import { useCorpus, useProject } from '../api/queries.ts';
import { FacetPanel } from '../controls/facet-panel.tsx';
import { Failure, Loading } from '../controls/failure.tsx';
import { Icon } from '../controls/icon.tsx';
import { useKept } from '../controls/use-kept.ts';
import { ImportCard } from '../import/import-card.tsx';
import { useImporting } from '../import/importing.ts';
import { useView } from '../shell/use-view.ts';
import { filesOfDrop } from '../start/dropped-files.ts';
import { useTexts } from '../text/i18n.ts';
import { CorpusTable } from './corpus-table.tsx';
import { CorpusToolbar } from './corpus-toolbar.tsx';
import { Coverage } from './coverage.tsx';
import { chosenCaos, FIRST_CHOICE, facetsOf, rowsOf, searchedCaos } from './lines.ts';
import '../controls/facets.css';
import '../matrix/matrix.css';
import './corpus.css';

/** The caos with their texts: what is there, what is missing, what is in doubt. PDFs may be dropped anywhere on it. */
export function CorpusScreen() {
  const project = useProject();
  if (project.isError) return <Failure retry={() => void project.refetch()} />;
  if (!project.data) return <Loading />;
  return <LoadedCorpus project={project.data} />;
}

function LoadedCorpus({ project }: { project: ProjectInfo }) {
  const { t } = useTexts();
  const [view, setView] = useView(project);
  const corpus = useCorpus(view);
  const importing = useImporting();
  // An import that went well shows itself in the table.
  const wentWell = importing.state?.state === 'done' && importing.state.problems.length === 0;
  const isTold = importing.isBusy || (importing.isShown && !wentWell);
  if (corpus.isError && !corpus.data)
    return <Failure retry={() => setView({ ...view, peildatum: project.peildatum })} />;
  if (!corpus.data) return <Loading />;
  return (
    <DropZone
      className="corpus"
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => {
        const files = await filesOfDrop(items.filter((item) => isFileDropItem(item) || isDirectoryDropItem(item)));
        if (files.length > 0) importing.start({ kind: 'files', files });
      }}
      data-importing={isTold}
    >
      {({ isDropTarget }) => (
        <>
          <CorpusView corpus={corpus.data} view={view} />
          {isTold && (
            <aside className="corpus-import" aria-label={t('corpus.importing')}>
              {!importing.isBusy && (
                <Button className="icon-button" aria-label={t('app.close')} onPress={importing.clear}>
                  <Icon name="close" />
                </Button>
              )}
              <ImportCard importing={importing} />
            </aside>
          )}
          {isDropTarget && <div className="drop-over">{t('corpus.dropHere')}</div>}
        </>
      )}
    </DropZone>
  );
}

function CorpusView({ corpus, view }: { corpus: Corpus; view: View }) {
  const { t } = useTexts();
  const [choice, setChoice] = useKept('caoscoop.corpus', FIRST_CHOICE);
  const [hasFacets, setFacets] = useKept('caoscoop.corpus.facets', window.innerWidth >= 1200);
  const shownChoice = useDeferredValue(choice);
  const rows = useMemo(() => rowsOf(corpus, t('corpus.unknownTitle')), [corpus, t]);
  const facets = useMemo(() => facetsOf(t), [t]);
  const shown = useMemo(() => chosenCaos(rows, facets, shownChoice), [rows, facets, shownChoice]);
  return (
    <div className="corpus-main">
      <h1 className="heard">{t('corpus.title')}</h1>
      <CorpusToolbar choice={choice} onChoice={setChoice} hasFacets={hasFacets} onFacets={setFacets} />
      <Coverage corpus={corpus} view={view} shown={shown.length} total={rows.length} />
      <div className="with-facets" data-facets={hasFacets}>
        {hasFacets && (
          <FacetPanel
            rows={searchedCaos(rows, shownChoice.search)}
            facets={facets}
            chosen={choice.chosen}
            onChosen={(chosen) => setChoice({ ...choice, chosen })}
          />
        )}
        {shown.length === 0 ? (
          <div className="centred">
            <p>{t('corpus.none')}</p>
            <Button className="button" onPress={() => setChoice({ ...FIRST_CHOICE, columns: choice.columns })}>
              {t('matrix.clear')}
            </Button>
          </div>
        ) : (
          <CorpusTable
            corpus={corpus}
            rows={shown}
            view={view}
            choice={choice}
            onSort={(sort) => setChoice({ ...choice, sort })}
          />
        )}
      </div>
    </div>
  );
}
