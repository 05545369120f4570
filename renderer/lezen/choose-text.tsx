import { useMemo, useState } from 'react';
import { Button, ListBox, ListBoxItem } from 'react-aria-components';
import type { ProjectInfo } from '../../corpus/api/contract.ts';
import { useAsk } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { Search } from '../controls/search.tsx';
import { holdsWords, type TextOfCao, textsOf } from '../corpus/texts-of.ts';
import { openReader, openScreen } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';

/** All texts of the corpus, to choose one from; the one that was read last stands first. */
export function ChooseText({ project, last }: { project: ProjectInfo; last: string | null }) {
  const { t } = useTexts();
  const [view] = useView(project);
  const corpus = useAsk('corpus.list', view);
  const [search, setSearch] = useState('');
  const texts = useMemo(() => {
    const all = corpus.data ? textsOf(corpus.data) : [];
    return [...all].sort((a, b) => Number(b.text.sha256 === last) - Number(a.text.sha256 === last));
  }, [corpus.data, last]);
  const shown = texts.filter((one) => holdsWords(wordsOf(one), search));
  if (corpus.isError) return <Failure retry={() => void corpus.refetch()} />;
  if (!corpus.data) return <Loading />;
  if (texts.length === 0)
    return (
      <div className="centred">
        <h1>{t('lezen.none')}</h1>
        <Button className="button primary" onPress={() => openScreen('start')}>
          {t('matrix.toStart')}
        </Button>
      </div>
    );
  return (
    <div className="choose-text">
      <header>
        <h1>{t('lezen.choose')}</h1>
        <p className="muted">{t('lezen.chooseLead')}</p>
        <Search label={t('lezen.search')} value={search} onChange={setSearch} />
      </header>
      <ListBox
        aria-label={t('lezen.choose')}
        className="text-list"
        items={shown.map((one) => ({ id: one.text.sha256, ...one }))}
        selectionMode="none"
        onAction={(sha256) => openReader(String(sha256), 1)}
        renderEmptyState={() => <p className="muted">{t('lezen.noMatch')}</p>}
      >
        {(one) => <TextLine key={one.id} one={one} />}
      </ListBox>
    </div>
  );
}

const wordsOf = ({ text, cao }: TextOfCao): string => `${cao?.code ?? ''} ${cao?.name ?? ''} ${text.file}`;

function TextLine({ one: { text, cao } }: { one: TextOfCao }) {
  const { t } = useTexts();
  const format = useFormat();
  const { start, end } = text.term;
  return (
    <ListBoxItem className="text-line" id={text.sha256} textValue={wordsOf({ text, cao })}>
      <span className="cao-code">{cao?.code ?? ''}</span>
      <span className="text-name">
        {cao?.name ?? t('lezen.unknownCao')}
        <span className="text-file muted">{text.file}</span>
      </span>
      <span className="number">
        {start ? format.date(start) : '?'} – {end ? format.date(end) : '?'}
      </span>
      <span className="number muted">{t('lezen.provisionCount', { count: text.provisions })}</span>
    </ListBoxItem>
  );
}
