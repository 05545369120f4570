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

/** What a report is about: its date with those it is compared with, a choice of caos, and codes (null: all). */
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
  const { peildatum } = view;
  const choice: ReportChoice = { peildata: [peildatum, ...more.others], codes: more.codes };
  const change = ({ peildata: [first = peildatum, ...others], codes: chosen }: ReportChoice) => {
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
            src={transport.previewUrl({ ...view, codes: choice.codes, others: more.others })}
            sandbox="allow-scripts"
          />
        )}
      </div>
    </div>
  );
}
