import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { CodeInfo, ProjectInfo } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';
import { transport } from '../api/host.ts';
import { useCodebook, useProject } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { useKept } from '../controls/use-kept.ts';
import { openScreen } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { ReportSettings } from './report-settings.tsx';
import { SaveButtons } from './save-buttons.tsx';
import './report.css';

/** What a report is about: one date or more, a choice of caos, and codes (null: all). */
export type ReportChoice = { peildata: string[]; codes: Code[] | null };

/** The report before it is saved: what it is about at the left, and the report itself. */
export function ReportScreen() {
  const { t } = useTexts();
  const project = useProject();
  const codebook = useCodebook();
  if (project.isError || codebook.isError)
    return <Failure retry={() => void Promise.all([project.refetch(), codebook.refetch()])} />;
  if (!project.data || !codebook.data) return <Loading />;
  if (project.data.documents === 0)
    return (
      <div className="centred">
        <h1>{t('report.empty')}</h1>
        <Button className="button primary" onPress={() => openScreen('start')}>
          {t('matrix.toStart')}
        </Button>
      </div>
    );
  return <LoadedReport project={project.data} codes={codebook.data} />;
}

function LoadedReport({ project, codes }: { project: ProjectInfo; codes: CodeInfo[] }) {
  const { t } = useTexts();
  const format = useFormat();
  const [view, setView] = useView(project);
  const [more, setMore] = useKept<{ others: string[]; codes: Code[] | null }>('caoscoop.report', {
    others: [],
    codes: null,
  });
  const [shown, setShown] = useState(0);
  const peildata = [view.peildatum, ...more.others];
  const choice: ReportChoice = { peildata, codes: more.codes };
  const peildatum = peildata[Math.min(shown, peildata.length - 1)] ?? view.peildatum;
  const change = ({ peildata: [first = view.peildatum, ...others], codes: chosen }: ReportChoice) => {
    setView({ ...view, peildatum: first });
    setMore({ others, codes: chosen });
  };
  return (
    <div className="report-screen">
      <ReportSettings
        project={project}
        choice={choice}
        onChoice={change}
        selection={view.selection}
        onSelection={(selection) => setView({ ...view, selection })}
        codes={codes}
      />
      <div className="report-main">
        <div className="report-bar">
          {peildata.length > 1 && (
            <fieldset className="report-dates">
              <legend className="heard">{t('report.peildata')}</legend>
              {[...new Set(peildata)].map((date) => (
                <Button
                  key={date}
                  className="button"
                  aria-pressed={date === peildatum}
                  onPress={() => setShown(peildata.indexOf(date))}
                >
                  {t('report.previewOf', { date: format.date(date) })}
                </Button>
              ))}
            </fieldset>
          )}
          <SaveButtons choice={choice} selection={view.selection} />
        </div>
        {choice.codes?.length === 0 ? (
          <div className="centred">
            <p>{t('report.chooseCode')}</p>
          </div>
        ) : (
          <iframe
            className="report-preview"
            title={t('report.preview', { date: format.date(peildatum) })}
            src={transport.previewUrl({ peildatum, selection: view.selection, codes: choice.codes })}
            sandbox="allow-scripts"
          />
        )}
      </div>
    </div>
  );
}
