import { useMemo } from 'react';
import type { CodeInfo, ExampleFailure, RuleDetail, RuleDraft } from '../../corpus/api/contract.ts';
import { useAsk } from '../api/queries.ts';
import { QueryField } from '../query/query-field.tsx';
import { useQueryCheck } from '../query/use-query-check.ts';
import { useSettled } from '../query/use-settled.ts';
import { useTexts } from '../text/i18n.ts';
import { EXAMPLE_KINDS, lacking, nameProblem } from './draft.ts';
import { keepDraft, useDrafts } from './drafts.ts';
import { Examples } from './examples.tsx';
import { Exclusions } from './exclusions.tsx';
import { RuleFields } from './rule-fields.tsx';
import { RuleHead } from './rule-head.tsx';
import { SaveBar } from './save-bar.tsx';
import { TextLines } from './text-lines.tsx';
import type { Preview } from './use-preview.ts';
import { useSave, useSaveKey } from './use-save.ts';

export type Shared = {
  /** What is saved; null of a rule that is new. */
  detail: RuleDetail | null;
  draft: RuleDraft;
  isChanged: boolean;
  codes: CodeInfo[];
  preview: Preview;
};

/** Typing in a field, or a step that can be taken back. */
export type Edit = (part: Partial<RuleDraft>, isStep?: boolean) => void;

const TYPING_MS = 150;
const NO_FAILURES: ExampleFailure[] = [];

/** A rule as its author writes it: explanation, query, exceptions and examples, all of it changed in place. */
export function RuleEditor({ detail, draft, isChanged, codes, preview, draftKey }: Shared & { draftKey: string }) {
  const { t } = useTexts();
  const { problems, isReadable } = useQueryCheck(useSettled(draft.pattern, TYPING_MS));
  const { data: rows } = useAsk('rules.overview', {});
  const taken = useMemo(() => (detail ? [] : (rows ?? []).map(({ id }) => id)), [detail, rows]);
  const kept = useDrafts()[draftKey];
  const saving = useSave(draftKey, draft);
  const edit: Edit = (part, isStep = false) => keepDraft(draftKey, { ...draft, ...part }, isStep ? draft : null);
  const failures = (isChanged ? preview.diff?.failures : detail?.failures) ?? NO_FAILURES;
  const canSave = isChanged && isReadable && lacking(draft).length === 0 && nameProblem(draft.id, taken) === null;
  useSaveKey(() => canSave && saving.mutate());
  return (
    <div className="rule-edit">
      <div className="rule-scroll">
        <RuleHead detail={detail} draft={draft} taken={taken} edit={edit} />
        <TextLines label={t('rules.doc')} value={draft.doc} onChange={(doc) => edit({ doc })} />
        <RuleFields draft={draft} codes={codes} edit={edit} />
        <QueryField
          label={t('rules.pattern')}
          value={draft.pattern}
          onChange={(pattern) => edit({ pattern })}
          problems={problems}
          hasHint
        />
        <Exclusions draft={draft} failures={failures} edit={edit} />
        <section className="rule-part">
          <h2>{t('rules.examples')}</h2>
          <p className="muted">{t('rules.examplesLead')}</p>
          {EXAMPLE_KINDS.map((kind) => (
            <Examples key={kind} kind={kind} draft={draft} failures={failures} isJudged={!preview.isBusy} edit={edit} />
          ))}
        </section>
        <TextLines label={t('rules.source')} value={draft.source} onChange={(source) => edit({ source })} />
      </div>
      {(isChanged || (kept && kept.future.length > 0)) && (
        <SaveBar {...{ draftKey, draft, isChanged, preview, isReadable, taken, saving }} />
      )}
    </div>
  );
}
