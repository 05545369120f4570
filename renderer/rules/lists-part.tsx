import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { ListRow, RuleRow } from '../../corpus/api/contract.ts';
import { useAsk } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { Icon } from '../controls/icon.tsx';
import { Search } from '../controls/search.tsx';
import { openScreen } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { ListPane } from './list-pane.tsx';
import { PartSwitch } from './part-switch.tsx';

/** The address of a list that is not there yet: no list can be called so. */
const NEW_LIST = '@';
const EMPTY_LIST: ListRow = { name: '', note: '', terms: [], version: 0, usedBy: [] };

const openList = (name: string): void => openScreen('rules', 'lijsten', name);

/** The term lists that rules share: what stands in them, which rules use them, and where their terms occur. */
export function ListsPart({ chosen, rows }: { chosen: string | null; rows: RuleRow[] }) {
  const { t } = useTexts();
  const lists = useAsk('lists.list', {});
  const [search, setSearch] = useState('');
  if (lists.isError) return <Failure retry={() => void lists.refetch()} />;
  if (!lists.data) return <Loading />;
  const words = search.trim().toLowerCase();
  const shown = lists.data.filter(({ name, note, terms }) =>
    `${name} ${note} ${terms.join(' ')}`.toLowerCase().includes(words),
  );
  const isNew = chosen === NEW_LIST;
  const list = isNew ? null : (lists.data.find(({ name }) => name === chosen) ?? shown[0]);
  const taken = lists.data.map(({ name }) => name);
  return (
    <div className="rules">
      <div className="rules-side">
        <div className="rules-choice">
          <div className="rules-top">
            <PartSwitch part="lists" />
            <Button className="button" onPress={() => openList(NEW_LIST)}>
              <Icon name="plus" />
              {t('rules.lists.new')}
            </Button>
          </div>
          <Search label={t('rules.lists.search')} value={search} onChange={setSearch} />
        </div>
        <div className="rule-columns" aria-hidden="true">
          <span>{t('rules.lists.count', { count: shown.length })}</span>
        </div>
        {shown.length === 0 ? (
          <p className="centred muted">{t('rules.lists.none')}</p>
        ) : (
          <Names lists={shown} chosen={list?.name ?? null} />
        )}
      </div>
      {isNew && <ListPane key={NEW_LIST} list={EMPTY_LIST} taken={taken} rows={rows} isNew />}
      {list && <ListPane key={`${list.name} ${list.version}`} list={list} taken={[]} rows={rows} />}
    </div>
  );
}

function Names({ lists, chosen }: { lists: ListRow[]; chosen: string | null }) {
  const { t } = useTexts();
  return (
    <ListBox
      aria-label={t('rules.parts.lists')}
      className="rule-list"
      items={lists.map((list) => ({ ...list, id: list.name }))}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={([name]) => name !== undefined && openList(String(name))}
    >
      {({ name, terms }) => (
        <ListBoxItem className="rule-item list-item" textValue={name}>
          <code className="rule-name">@{name}</code>
          <span className="muted">{t('rules.lists.terms', { count: terms.length })}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
