import type { ProjectInfo } from '../../corpus/api/contract.ts';
import { useProject } from '../api/queries.ts';
import { useView } from '../shell/use-view.ts';
import { useTexts } from '../text/i18n.ts';
import { Choice } from './choice.tsx';
import { DayField } from './day-field.tsx';
import { useSelections } from './selections.ts';

/** The peildatum and the choice of caos, which all screens share. */
export function ViewFields() {
  const { data: project } = useProject();
  return project ? <Fields project={project} /> : null;
}

function Fields({ project }: { project: ProjectInfo }) {
  const { t } = useTexts();
  const [view, setView] = useView(project);
  const { options, shownAs } = useSelections(project);
  return (
    <>
      <DayField
        label={t('matrix.peildatum')}
        value={view.peildatum}
        onChange={(peildatum) => setView({ ...view, peildatum })}
      />
      <Choice
        label={t('matrix.selection')}
        className="w-selection"
        options={options}
        value={shownAs(view.selection)}
        onChange={(selection) => setView({ ...view, selection })}
      />
    </>
  );
}
