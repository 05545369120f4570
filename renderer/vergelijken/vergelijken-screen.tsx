import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { CodeInfo, Comparison, Matrix, ProjectInfo } from '../../corpus/api/contract.ts';
import { ask, useCodebook, useMatrix, useProject } from '../api/queries.ts';
import { Choice } from '../controls/choice.tsx';
import { Failure, Loading } from '../controls/failure.tsx';
import { ViewFields } from '../controls/view-fields.tsx';
import { openScreen, useRoute } from '../shell/route.ts';
import { useView } from '../shell/use-view.ts';
import { useTexts } from '../text/i18n.ts';
import { CaoColumn } from './cao-column.tsx';
import { CaoPicker } from './cao-picker.tsx';
import { type CompareChoice, choiceOf, largestWith, MOST, pathOf } from './choice.ts';
import { Scales } from './scales.tsx';
import './vergelijken.css';

/** Provisions of one code side by side, and their values among those of a group. */
export function VergelijkenScreen() {
  const { t } = useTexts();
  const project = useProject();
  const codebook = useCodebook();
  if (project.isError || codebook.isError)
    return <Failure retry={() => void Promise.all([project.refetch(), codebook.refetch()])} />;
  if (!project.data || !codebook.data) return <Loading />;
  if (project.data.documents > 0) return <Loaded project={project.data} codes={codebook.data} />;
  return (
    <div className="centred">
      <h1>{t('matrix.empty')}</h1>
      <p className="muted">{t('matrix.emptyHint')}</p>
      <Button className="button primary" onPress={() => openScreen('start')}>
        {t('matrix.toStart')}
      </Button>
    </div>
  );
}

function Loaded({ project, codes }: { project: ProjectInfo; codes: CodeInfo[] }) {
  const [view] = useView(project);
  const matrix = useMatrix(view);
  const { path } = useRoute();
  const choice = choiceOf(path);
  const choose = (part: Partial<CompareChoice>) => openScreen('vergelijken', ...pathOf({ ...choice, ...part }));
  const compared = useQuery({
    queryKey: ['compare.get', view, choice],
    queryFn: () => ask('compare.get', { ...view, ...choice }),
    enabled: choice.caoCodes.length > 0,
    placeholderData: keepPreviousData,
  });
  if (matrix.isError) return <Failure retry={() => void matrix.refetch()} />;
  if (!matrix.data) return <Loading />;
  return (
    <div className="vergelijken">
      <div className="toolbar">
        <ViewFields />
        <span className="divider" />
        <Fields matrix={matrix.data} codes={codes} choice={choice} choose={choose} />
      </div>
      {choice.caoCodes.length === 0 && <Empty matrix={matrix.data} choice={choice} choose={choose} />}
      {choice.caoCodes.length > 0 && compared.isError && <Failure retry={() => void compared.refetch()} />}
      {choice.caoCodes.length > 0 && compared.isPending && <Loading />}
      {choice.caoCodes.length > 0 && compared.data && (
        <Compared
          comparison={compared.data}
          isStale={compared.isPlaceholderData}
          onRemove={(removed) => choose({ caoCodes: choice.caoCodes.filter((code) => code !== removed) })}
        />
      )}
    </div>
  );
}

type Part = { matrix: Matrix; choice: CompareChoice; choose: (part: Partial<CompareChoice>) => void };

/** No sector; every sector has a name. */
const WHOLE = '';

function Fields({ matrix, codes, choice, choose }: Part & { codes: CodeInfo[] }) {
  const { t, language } = useTexts();
  const { code, caoCodes, sector } = choice;
  const sectors = useMemo(() => [...new Set(matrix.rows.map((row) => row.sector))].sort(), [matrix]);
  const more = sector === null ? [] : largestWith(matrix.rows, choice, MOST - caoCodes.length);
  return (
    <>
      <Choice
        label={t('vergelijken.code')}
        className="w-sector"
        options={codes.map((info) => ({ id: info.code, label: info.label[language] }))}
        value={code}
        onChange={(code) => choose({ code })}
      />
      <CaoPicker
        rows={matrix.rows.filter((row) => !caoCodes.includes(row.code))}
        code={code}
        isFull={caoCodes.length >= MOST}
        onAdd={(added) => choose({ caoCodes: [...caoCodes, added] })}
      />
      <Choice
        label={t('vergelijken.against')}
        className="w-sector"
        options={[
          { id: WHOLE, label: t('vergelijken.wholeSelection') },
          ...sectors.map((name) => ({ id: name, label: name })),
        ]}
        value={sector ?? WHOLE}
        onChange={(id) => choose({ sector: id === WHOLE ? null : id })}
      />
      {more.length > 0 && (
        <Button className="button fill" onPress={() => choose({ caoCodes: [...caoCodes, ...more] })}>
          {t('vergelijken.fill')}
        </Button>
      )}
    </>
  );
}

function Empty({ matrix, choice, choose }: Part) {
  const { t } = useTexts();
  const largest = largestWith(matrix.rows, choice, 3);
  return (
    <div className="centred">
      <h1>{t('vergelijken.empty')}</h1>
      <p className="muted">{t('vergelijken.emptyHint')}</p>
      {largest.length > 0 && (
        <Button className="button primary" onPress={() => choose({ caoCodes: largest })}>
          {t('vergelijken.largest')}
        </Button>
      )}
    </div>
  );
}

const LETTERS = 'ABCDEF';

type ComparedProps = { comparison: Comparison; isStale: boolean; onRemove: (caoCode: string) => void };

function Compared({ comparison: { caos, group, scales, offScale }, isStale, onRemove }: ComparedProps) {
  const { t } = useTexts();
  const letters = new Map(caos.map(({ caoCode }, at) => [caoCode, LETTERS.charAt(at)]));
  return (
    <div className="comparison" aria-busy={isStale}>
      <h1 className="heard">{t('vergelijken.title')}</h1>
      <Scales group={group} scales={scales} offScale={offScale} letters={letters} />
      <section>
        <div className="part-head">
          <h2>{t('vergelijken.provisions')}</h2>
          {caos.length > 1 && <p className="muted">{t('vergelijken.differs')}</p>}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: columns that do not fit are scrolled to by keyboard */}
        <section className="columns" tabIndex={0} aria-label={t('vergelijken.provisions')}>
          {caos.map((cao) => (
            <CaoColumn
              key={cao.caoCode}
              cao={cao}
              letter={letters.get(cao.caoCode) ?? ''}
              onRemove={() => onRemove(cao.caoCode)}
            />
          ))}
        </section>
      </section>
    </div>
  );
}
