import type { Matrix, View } from '../../corpus/api/contract.ts';
import type { SelectionName } from '../../corpus/model/cao.ts';
import { Choice } from '../controls/choice.tsx';
import { DayField } from '../controls/day-field.tsx';
import { Search } from '../controls/search.tsx';
import { useTexts } from '../text/i18n.ts';
import { ReportMenu } from './report-menu.tsx';
import { type RowChoice, SHOWS, SORTS, sectorsOf } from './rows.ts';

const SELECTIONS = ['top98', 'all', 'panel'] as const satisfies SelectionName[];
const ALL = 'all';

type Props = {
  view: View;
  onView: (view: View) => void;
  choice: RowChoice;
  onChoice: (choice: RowChoice) => void;
  matrix: Matrix;
};

/** What the matrix is about (date and caos), which of its rows are shown and how, and the report of it. */
export function Toolbar({ view, onView, choice, onChoice, matrix }: Props) {
  const { t } = useTexts();
  const sectors = sectorsOf(matrix.rows).map(({ sector, caos }) => ({ id: `s:${sector}`, label: sector, count: caos }));
  return (
    <div className="toolbar">
      <DayField
        label={t('matrix.peildatum')}
        value={view.peildatum}
        onChange={(peildatum) => onView({ ...view, peildatum })}
      />
      <Choice
        label={t('matrix.selection')}
        className="w-selection"
        options={SELECTIONS.map((id) => ({ id, label: t(`matrix.selections.${id}`) }))}
        value={view.selection}
        onChange={(selection) => onView({ ...view, selection })}
      />
      <span className="divider" />
      <Search
        label={t('matrix.search')}
        className="w-search"
        value={choice.search}
        onChange={(search) => onChoice({ ...choice, search })}
      />
      <Choice
        label={t('matrix.sector')}
        className="w-sector"
        options={[{ id: ALL, label: t('matrix.allSectors') }, ...sectors]}
        value={choice.sector === null ? ALL : `s:${choice.sector}`}
        onChange={(id) => onChoice({ ...choice, sector: id === ALL ? null : id.slice(2) })}
      />
      <Choice
        label={t('matrix.show')}
        className="w-show"
        options={SHOWS.map((id) => ({ id, label: t(`matrix.shows.${id}`) }))}
        value={choice.show}
        onChange={(show) => onChoice({ ...choice, show })}
      />
      <Choice
        label={t('matrix.sort')}
        className="w-sort"
        options={SORTS.map((id) => ({ id, label: t(`matrix.sorts.${id}`) }))}
        value={choice.sort}
        onChange={(sort) => onChoice({ ...choice, sort })}
      />
      <ReportMenu view={view} />
    </div>
  );
}
