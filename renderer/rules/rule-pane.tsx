import { useMemo } from 'react';
import type { CodeInfo, View } from '../../corpus/api/contract.ts';
import { useAsk } from '../api/queries.ts';
import { Failure, Loading } from '../controls/failure.tsx';
import { useTexts } from '../text/i18n.ts';
import { draftOf, isSame, NEW, newDraft } from './draft.ts';
import { useDrafts } from './drafts.ts';
import { EffectPanel } from './effect-panel.tsx';
import { RuleEditor } from './rule-editor.tsx';
import { usePreview } from './use-preview.ts';

type Props = { id: string | null; pattern: string; codes: CodeInfo[]; view: View };

/** The rule that is open: the editor, and beside it what the rule does. */
export function RulePane({ id, pattern, codes, view }: Props) {
  return id === null ? (
    <NewRule pattern={pattern} codes={codes} view={view} />
  ) : (
    <KnownRule id={id} codes={codes} view={view} />
  );
}

function NewRule({ pattern, codes, view }: Omit<Props, 'id'>) {
  const kept = useDrafts()[NEW];
  // A query that comes from the search box begins a rule of its own; an empty address goes on with the last one.
  const fresh = useMemo(() => newDraft(pattern), [pattern]);
  const draft = kept && (pattern === '' || kept.draft.pattern === pattern) ? kept.draft : fresh;
  const preview = usePreview(draft, view);
  return (
    <>
      <RuleEditor detail={null} draft={draft} isChanged codes={codes} preview={preview} draftKey={NEW} />
      <EffectPanel detail={null} draft={draft} isChanged codes={codes} preview={preview} />
    </>
  );
}

function KnownRule({ id, codes, view }: { id: string; codes: CodeInfo[]; view: View }) {
  const { t } = useTexts();
  const detail = useAsk('rules.get', { id });
  const kept = useDrafts()[id];
  const saved = detail.data && draftOf(detail.data.rule);
  const draft = kept?.draft ?? saved ?? null;
  const isChanged = draft !== null && saved !== undefined && !isSame(draft, saved);
  const preview = usePreview(isChanged ? draft : null, view);
  if (detail.isError) return <Failure message={t('rules.gone')} retry={() => void detail.refetch()} />;
  if (!detail.data || !draft) return <Loading />;
  const shared = { detail: detail.data, draft, isChanged, codes, preview };
  return (
    <>
      <RuleEditor {...shared} draftKey={id} />
      <EffectPanel {...shared} />
    </>
  );
}
