import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { SearchAnswer } from '../../corpus/api/contract.ts';
import { Failure } from '../controls/failure.tsx';
import type { TimedAnswer } from '../query/use-search.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { Counts } from './counts.tsx';
import { ALL_HITS, chosenHits } from './hit-lines.ts';
import { HitList } from './hit-list.tsx';
import { rememberQuery } from './recent.ts';

type Props = {
  found: UseQueryResult<TimedAnswer>;
  /** Whether the query on screen cannot be read yet, so that nothing is sought. */
  isWrong: boolean;
  isStale: boolean;
};

/** What a search found: how much, in which forms, per sector and year, and every place. */
export function SearchResults({ found, isWrong, isStale }: Props) {
  const { t } = useTexts();
  const [choice, setChoice] = useState(ALL_HITS);
  if (found.isError) return <Failure retry={() => void found.refetch()} />;
  if (!found.data) return isWrong ? <div /> : <Searching />;
  const answer = found.data;
  const isSearching = isStale && !isWrong;
  if (answer.total === 0)
    return isSearching ? (
      <Searching />
    ) : (
      <div className="centred">
        <p role="status">{t('zoeken.none')}</p>
        <p className="muted">{t('zoeken.noneHint')}</p>
      </div>
    );
  const shown = chosenHits(answer.hits, choice);
  return (
    <>
      <Totals answer={answer} shown={shown.length} isWrong={isWrong} isSearching={isSearching} />
      <div className="found" aria-busy={isSearching}>
        <div className="found-counts">
          <Counts
            title={t('zoeken.bySector')}
            counts={answer.bySector}
            chosen={choice.sector}
            onChoose={(sector) => setChoice({ ...choice, sector })}
          />
          <Counts
            title={t('zoeken.byYear')}
            counts={answer.byYear}
            chosen={choice.year}
            onChoose={(year) => setChoice({ ...choice, year })}
          />
        </div>
        {shown.length > 0 ? (
          <HitList
            hits={shown}
            query={answer.query}
            label={t('zoeken.list')}
            onOpen={() => rememberQuery(answer.query)}
          />
        ) : (
          <div className="centred">
            <p>{t('zoeken.noneFiltered')}</p>
            <Button className="button" onPress={() => setChoice(ALL_HITS)}>
              {t('zoeken.clear')}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** While the first answer is awaited: the words of every text may have to be read for it. */
function Searching() {
  const { t } = useTexts();
  return (
    <div className="centred muted searching" role="status">
      <p>{t('zoeken.searching')}</p>
      <p>{t('zoeken.searchingFirst')}</p>
    </div>
  );
}

type TotalsProps = { answer: TimedAnswer; shown: number; isWrong: boolean; isSearching: boolean };

function Totals({ answer, shown, isWrong, isSearching }: TotalsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { total, complete, caos, hits, forms, tookMs } = answer;
  return (
    <div className="totals" aria-busy={isSearching}>
      <p role="status" className="totals-line">
        <strong>
          {!complete && `${t('zoeken.atLeast')} `}
          {t('zoeken.hits', { count: total, replace: { count: format.number(total) } })}
        </strong>{' '}
        {t('zoeken.inCaos', { count: caos })}
        {shown < hits.length && (
          <span className="muted"> · {t('zoeken.filtered', { shown: format.number(shown) })}</span>
        )}
        <span className="muted took">
          {' · '}
          {isWrong
            ? t('zoeken.ofBefore')
            : isSearching
              ? t('zoeken.searching')
              : t('zoeken.took', { ms: Math.round(tookMs) })}
        </span>
      </p>
      {hits.length < total && <p className="muted">{t('zoeken.first', { shown: format.number(hits.length) })}</p>}
      {forms.length > 0 && <Forms forms={forms} />}
    </div>
  );
}

/** Most forms that are shown unasked: about one line. */
const FORMS_SHOWN = 8;

/** In which forms the words were found, the most common first. */
function Forms({ forms }: { forms: SearchAnswer['forms'] }) {
  const { t } = useTexts();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? forms : forms.slice(0, FORMS_SHOWN);
  return (
    <div className="forms">
      <span className="muted">{t('zoeken.forms')}</span>
      {shown.map(({ word, places }) => (
        <span className="tag" key={word}>
          {word} <span className="number">{format.number(places)}</span>
        </span>
      ))}
      {forms.length > FORMS_SHOWN && (
        <Button className="forms-more" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {isOpen ? t('zoeken.fewerForms') : t('zoeken.moreForms', { count: forms.length - FORMS_SHOWN })}
        </Button>
      )}
    </div>
  );
}
