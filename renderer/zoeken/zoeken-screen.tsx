import { useEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { useProject } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { QueryField } from '../query/query-field.tsx';
import { useQueryCheck } from '../query/use-query-check.ts';
import { useSearch } from '../query/use-search.ts';
import { useSettled } from '../query/use-settled.ts';
import { openScreen, replaceRoute, useRoute } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { NoQuery } from './no-query.tsx';
import { rememberQuery } from './recent.ts';
import { SearchResults } from './search-results.tsx';
import './zoeken.css';

/** Most hits that are fetched; counts are of all. */
const LIMIT = 2000;
const TYPING_MS = 120;

/** Searching the texts while typing, in the query language; the address keeps the query, so that back comes back to it. */
export function ZoekenScreen() {
  const { t } = useTexts();
  const { path } = useRoute();
  const project = useProject();
  const { 0: asked = '' } = path;
  const [query, setQuery] = useState(asked);
  const settled = useSettled(query, TYPING_MS);
  const { problems, isReadable } = useQueryCheck(settled);
  const found = useSearch(settled, isReadable, LIMIT);
  const kept = useRef(asked);
  useEffect(() => {
    kept.current = settled.trim() ? settled : '';
    replaceRoute('zoeken', ...(kept.current ? [kept.current] : []));
  }, [settled]);
  // Another query in the address, by a link or by going back.
  useEffect(() => {
    if (asked !== kept.current) setQuery(asked);
  }, [asked]);

  if (project.isError) return <Failure retry={() => void project.refetch()} />;
  if (!project.data) return <Loading />;
  if (project.data.documents === 0) return <NoTexts />;
  const isEmpty = query.trim() === '';
  return (
    <div className="zoeken">
      <div className="zoeken-head">
        <h1 className="heard">{t('zoeken.title')}</h1>
        <QueryField
          label={t('zoeken.query')}
          value={query}
          onChange={setQuery}
          problems={problems}
          onEnter={() => rememberQuery(query)}
          placeholder={t('zoeken.placeholder')}
          autoFocus
          hasHint
        />
        <Button
          className="button primary"
          isDisabled={!isReadable || isEmpty}
          onPress={() => {
            rememberQuery(query);
            openScreen('rules', 'nieuw', query.trim());
          }}
        >
          {t('zoeken.saveAsRule')}
        </Button>
      </div>
      {isEmpty ? (
        <NoQuery onSearch={setQuery} />
      ) : (
        <SearchResults
          found={found}
          isWrong={problems.length > 0}
          isStale={!isReadable || settled !== query || found.isPlaceholderData}
        />
      )}
    </div>
  );
}

function NoTexts() {
  const { t } = useTexts();
  return (
    <div className="centred">
      <h1>{t('zoeken.noTexts')}</h1>
      <p className="muted">{t('matrix.emptyHint')}</p>
      <Button className="button primary" onPress={() => openScreen('start')}>
        {t('matrix.toStart')}
      </Button>
    </div>
  );
}
