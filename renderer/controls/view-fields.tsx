import type { SelectionName } from '../../corpus/model/cao.ts';
import { useProject } from '../api/queries.ts';
import { useView } from '../shell/use-view.ts';
import { useTexts } from '../text/i18n.ts';
import { Choice } from './choice.tsx';
import { DayField } from './day-field.tsx';

const SELECTIONS = ['top98', 'all', 'panel'] as const satisfies SelectionName[];

/** The peildatum and the choice of caos, which all screens share. */
export function ViewFields() {
  const { t } = useTexts();
  const { data: project } = useProject();
  const [view, setView] = useView(project ?? { peildatum: '' });
  if (!project) return null;
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
        options={SELECTIONS.map((id) => ({ id, label: t(`matrix.selections.${id}`) }))}
        value={view.selection}
        onChange={(selection) => setView({ ...view, selection })}
      />
    </>
  );
}
