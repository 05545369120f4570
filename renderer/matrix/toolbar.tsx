import { Button } from 'react-aria-components';
import { Choice } from '../controls/choice.tsx';
import { countChosen } from '../controls/facets.ts';
import { Icon } from '../controls/icon.tsx';
import { Search } from '../controls/search.tsx';
import { ViewFields } from '../controls/view-fields.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { GROUPS, type RowChoice, SORTS } from './rows.ts';

type Props = {
  choice: RowChoice;
  onChoice: (choice: RowChoice) => void;
  hasFacets: boolean;
  onFacets: (isOpen: boolean) => void;
};

/** What the matrix is about (date and caos), which of its rows are shown and how, and the way to its report. */
export function Toolbar({ choice, onChoice, hasFacets, onFacets }: Props) {
  const { t } = useTexts();
  const chosen = countChosen(choice.chosen);
  return (
    <div className="toolbar">
      <Button className="button" aria-pressed={hasFacets} onPress={() => onFacets(!hasFacets)}>
        <Icon name="filter" />
        {chosen > 0 ? t('facets.buttonCount', { count: chosen }) : t('facets.button')}
      </Button>
      <ViewFields />
      <span className="divider" />
      <Search
        label={t('matrix.search')}
        className="w-search"
        value={choice.search}
        onChange={(search) => onChoice({ ...choice, search })}
      />
      <Choice
        label={t('matrix.group')}
        className="w-sort"
        options={GROUPS.map((id) => ({ id, label: t(`matrix.groups.${id}`) }))}
        value={choice.group}
        onChange={(group) => onChoice({ ...choice, group })}
      />
      <Choice
        label={t('matrix.sort')}
        className="w-sort"
        options={SORTS.map((id) => ({ id, label: t(`matrix.sorts.${id}`) }))}
        value={choice.sort}
        onChange={(sort) => onChoice({ ...choice, sort })}
      />
      <Button className="button to-report" onPress={() => openScreen('report')}>
        {t('matrix.report')}
        <Icon name="right" />
      </Button>
    </div>
  );
}
