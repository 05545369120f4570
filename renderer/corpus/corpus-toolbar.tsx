import { Button, FileTrigger, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from '../controls/icon.tsx';
import { ListToolbar, type ListToolbarProps } from '../controls/list-toolbar.tsx';
import { useImporting } from '../import/importing.ts';
import { useTexts } from '../text/i18n.ts';
import { type CorpusChoice, OPTIONAL } from './lines.ts';

/** Date and selection, search, the columns that are shown, and the way to add PDFs. */
export function CorpusToolbar(props: ListToolbarProps<CorpusChoice>) {
  const { choice, onChoice } = props;
  const { t } = useTexts();
  const importing = useImporting();
  return (
    <ListToolbar {...props} searchLabel={t('corpus.search')}>
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
    </ListToolbar>
  );
}
