import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { Failure, Loading } from '../controls/failure.tsx';
import { useQueryCheck } from '../query/use-query-check.ts';
import { useSearch } from '../query/use-search.ts';
import { useSettled } from '../query/use-settled.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { HitList } from '../zoeken/hit-list.tsx';
import { DiffPart } from './diff-part.tsx';
import { HistoryPart } from './history-part.tsx';
import type { Shared } from './rule-editor.tsx';
import { WrongPart } from './wrong-part.tsx';

const LIMIT = 500;
const TYPING_MS = 200;

/** What the rule does: where its query hits now, what saving would flip, and what it was before. */
export function EffectPanel({ detail, draft, isChanged, codes, preview }: Shared) {
  const { t } = useTexts();
  const format = useFormat();
  const [chosen, setChosen] = useState<string | null>(null);
  const flips = isChanged && preview.diff ? preview.diff.provisions.length : 0;
  const wrong = detail?.wrong ?? [];
  const tabs = [
    'hits',
    ...(isChanged ? ['diff'] : []),
    ...(detail ? ['history'] : []),
    ...(wrong.length ? ['wrong'] : []),
  ];
  return (
    <Tabs
      className="effect"
      selectedKey={chosen !== null && tabs.includes(chosen) ? chosen : 'hits'}
      onSelectionChange={(key) => setChosen(String(key))}
    >
      <TabList aria-label={t('rules.effect')} className="tab-list">
        <Tab id="hits">{t('rules.tab.hits')}</Tab>
        {isChanged && (
          <Tab id="diff">
            {t('rules.tab.diff')}
            {flips > 0 && <span className="badge number">{format.number(flips)}</span>}
          </Tab>
        )}
        {detail && <Tab id="history">{t('rules.tab.history')}</Tab>}
        {wrong.length > 0 && (
          <Tab id="wrong">
            {t('rules.tab.wrong')}
            <span className="badge number">{format.number(wrong.length)}</span>
          </Tab>
        )}
      </TabList>
      <TabPanel id="hits" className="effect-part">
        <LiveHits pattern={draft.pattern} />
      </TabPanel>
      <TabPanel id="diff" className="effect-part">
        <DiffPart preview={preview} codes={codes} />
      </TabPanel>
      {detail && (
        <TabPanel id="history" className="effect-part">
          <HistoryPart detail={detail} />
        </TabPanel>
      )}
      <TabPanel id="wrong" className="effect-part">
        <WrongPart wrong={wrong} />
      </TabPanel>
    </Tabs>
  );
}

/** Hits of a query in the texts, while it is typed. */
export function LiveHits({ pattern }: { pattern: string }) {
  const { t } = useTexts();
  const format = useFormat();
  const settled = useSettled(pattern, TYPING_MS);
  const { isReadable } = useQueryCheck(settled);
  const found = useSearch(settled, isReadable, LIMIT);
  if (found.isError) return <Failure retry={() => void found.refetch()} />;
  if (!found.data)
    return found.isFetching ? (
      <Loading />
    ) : (
      <p className="effect-note muted">{t(pattern.trim() === '' ? 'rules.hitsNone' : 'rules.hitsInvalid')}</p>
    );
  const { total, caos, hits, query } = found.data;
  return (
    <div className="live-hits" aria-busy={isReadable && found.isPlaceholderData}>
      <p className="effect-note" role="status">
        <strong>{t('zoeken.hits', { count: total, replace: { count: format.number(total) } })}</strong>{' '}
        {t('zoeken.inCaos', { count: caos })}
        <span className="muted">{t('rules.hitsLead')}</span>
      </p>
      <HitList hits={hits} query={query} label={t('zoeken.list')} isNarrow />
    </div>
  );
}
