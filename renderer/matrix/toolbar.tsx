import { Button } from 'react-aria-components';
import { Choice } from '../controls/choice.tsx';
import { Icon } from '../controls/icon.tsx';
import { ListToolbar, type ListToolbarProps } from '../controls/list-toolbar.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { GROUPS, type RowChoice, SORTS } from './rows.ts';

/** What the matrix is about (date and caos), which of its rows are shown and how, and the way to its report. */
export function Toolbar(props: ListToolbarProps<RowChoice>) {
  const { choice, onChoice } = props;
  const { t } = useTexts();
  return (
    <ListToolbar {...props} searchLabel={t('matrix.search')}>
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
    </ListToolbar>
  );
}
