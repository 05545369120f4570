import { Button, FileTrigger, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { countChosen } from '../controls/facets.ts';
import { Icon } from '../controls/icon.tsx';
import { Search } from '../controls/search.tsx';
import { ViewFields } from '../controls/view-fields.tsx';
import { useImporting } from '../import/importing.ts';
import { useTexts } from '../text/i18n.ts';
import { type CorpusChoice, OPTIONAL } from './lines.ts';

type Props = {
  choice: CorpusChoice;
  onChoice: (choice: CorpusChoice) => void;
  hasFacets: boolean;
  onFacets: (isOpen: boolean) => void;
};

/** Date and selection, search, the columns that are shown, and the way to add PDFs. */
export function CorpusToolbar({ choice, onChoice, hasFacets, onFacets }: Props) {
  const { t } = useTexts();
  const importing = useImporting();
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
        label={t('corpus.search')}
        className="w-search"
        value={choice.search}
        onChange={(search) => onChoice({ ...choice, search })}
      />
      <MenuTrigger>
        <Button className="button">
          <Icon name="columns" />
          {t('corpus.columns')}
        </Button>
        <Popover className="popover">
          <Menu
            aria-label={t('corpus.columns')}
            selectionMode="multiple"
            selectedKeys={choice.columns}
            onSelectionChange={(keys) =>
              onChoice({ ...choice, columns: OPTIONAL.filter((column) => keys === 'all' || keys.has(column)) })
            }
          >
            {OPTIONAL.map((column) => (
              <MenuItem key={column} id={column} className="option">
                <span className="check" aria-hidden="true" />
                {t(`corpus.column.${column}`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <FileTrigger
        allowsMultiple
        acceptedFileTypes={['.pdf', '.csv']}
        onSelect={(list) => importing.start({ kind: 'files', files: [...(list ?? [])] })}
      >
        <Button className="button primary to-report" isDisabled={importing.isBusy}>
          <Icon name="plus" />
          {t('corpus.add')}
        </Button>
      </FileTrigger>
    </div>
  );
}
