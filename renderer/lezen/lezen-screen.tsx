import { CallFailed, useAsk, useProject } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { usePdf } from '../pdf/pdf-pane.tsx';
import { openScreen, useRoute } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { ChooseText } from './choose-text.tsx';
import { Reader } from './reader.tsx';
import type { Place } from './use-reading.ts';
import './lezen.css';

const LAST = 'caoscoop.lezen';

/** The reader on the text that the address names, or on the one that was read last; else the choice of a text. */
export function LezenScreen() {
  const { path } = useRoute();
  const project = useProject();
  const [sha256, page, unit, query] = path;
  if (sha256 === undefined) {
    const last = sessionStorage.getItem(LAST);
    return project.data ? <ChooseText project={project.data} last={last} /> : <Loading />;
  }
  return (
    <OpenText
      key={sha256}
      sha256={sha256}
      page={Number(page ?? 1)}
      unit={unit === undefined ? null : Number(unit)}
      query={query ?? null}
    />
  );
}

function OpenText({ sha256, page, unit, query }: { sha256: string } & Place) {
  const { t } = useTexts();
  // The PDF is fetched while the engine answers.
  usePdf(sha256);
  const outline = useAsk('document.outline', { sha256 });
  const provisions = useAsk('document.provisions', { sha256 });
  const failed = [outline, provisions].find(({ isError }) => isError);
  if (failed) {
    const isGone = failed.error instanceof CallFailed;
    return (
      <Failure
        message={isGone ? t('lezen.noDocument') : t('app.failed')}
        retry={() => (isGone ? openScreen('lezen') : void failed.refetch())}
      />
    );
  }
  if (!outline.data || !provisions.data) return <Loading />;
  sessionStorage.setItem(LAST, sha256);
  const last = outline.data.pages.length;
  return (
    <Reader
      outline={outline.data}
      provisions={provisions.data}
      first={{ page: Math.max(1, Math.min(page || 1, last)), unit, query }}
    />
  );
}
