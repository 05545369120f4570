import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { ListRow, RuleRow } from '../../corpus/api/contract.ts';
import { ask, CallFailed, useAsk } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { Search } from '../controls/search.tsx';
import { openScreen } from '../shell/route.ts';
import { showLastChange } from '../shell/undo.ts';
import { useTexts } from '../text/i18n.ts';
import { LiveHits } from './effect-panel.tsx';
import { PartSwitch } from './part-switch.tsx';
import { TextLines } from './text-lines.tsx';

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
  const list = lists.data.find(({ name }) => name === chosen) ?? shown[0];
  return (
    <div className="rules">
      <div className="rules-side">
        <div className="rules-choice">
          <div className="rules-top">
            <PartSwitch part="lists" />
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
      {list && <ListPane key={`${list.name} ${list.version}`} list={list} rows={rows} />}
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
      onSelectionChange={([name]) => name !== undefined && openScreen('rules', 'lijsten', String(name))}
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

function ListPane({ list, rows }: { list: ListRow; rows: RuleRow[] }) {
  const { t } = useTexts();
  const [terms, setTerms] = useState(list.terms.join('\n'));
  const [note, setNote] = useState(list.note);
  const isChanged = terms !== list.terms.join('\n') || note !== list.note;
  const saved = useMutation({
    mutationFn: () =>
      ask('lists.save', { list: { name: list.name, note, terms: terms.split('\n').map(trimmed).filter(Boolean) } }),
    onSuccess: () => void showLastChange(),
  });
  const detail = saved.error instanceof CallFailed ? (saved.error.fault.detail ?? '') : '';
  const known = new Set(rows.map(({ id }) => id));
  return (
    <>
      <div className="rule-edit">
        <div className="rule-scroll">
          <header className="rule-head">
            <h1>
              <code>@{list.name}</code>
            </h1>
          </header>
          <TextLines label={t('rules.lists.note')} value={note} onChange={setNote} />
          <div className="terms">
            <TextLines label={t('rules.lists.termsLabel')} value={terms} onChange={setTerms} />
          </div>
          <section className="rule-part">
            <h2>{t('rules.lists.usedBy')}</h2>
            {list.usedBy.length === 0 && <p className="muted">{t('rules.lists.unused')}</p>}
            <ul className="used-by">
              {list.usedBy.map((id) => (
                <li key={id}>
                  {known.has(id) ? (
                    <a href={`#/rules/${encodeURIComponent(id)}`}>
                      <code>{id}</code>
                    </a>
                  ) : (
                    <code>{id}</code>
                  )}
                </li>
              ))}
            </ul>
          </section>
        </div>
        {isChanged && (
          <div className="save-bar">
            <div className="save-effect" role="status">
              <strong>{t('rules.bar.unsaved')}</strong>
              {saved.isError && <span className="save-problem">{t('rules.saveFailed', { detail })}</span>}
            </div>
            <Button
              className="button"
              onPress={() => {
                setTerms(list.terms.join('\n'));
                setNote(list.note);
              }}
            >
              {t('rules.discard')}
            </Button>
            <Button className="button primary" isPending={saved.isPending} onPress={() => saved.mutate()}>
              {t('rules.save')}
            </Button>
          </div>
        )}
      </div>
      <div className="effect">
        <div className="effect-part">
          <LiveHits pattern={`@${list.name}`} />
        </div>
      </div>
    </>
  );
}

const trimmed = (term: string): string => term.trim();
