import { Button } from 'react-aria-components';
import type { RuleDraft, RulesDiff } from '../../corpus/api/contract.ts';
import { CallFailed } from '../api/queries.ts';
import { Tool } from '../pdf/tool.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { lacking, nameProblem } from './draft.ts';
import { dropDraft, stepBack, stepForward, useDrafts } from './drafts.ts';
import type { Preview } from './use-preview.ts';
import type { Saving } from './use-save.ts';

type Props = {
  draftKey: string;
  draft: RuleDraft;
  /** False where all steps were taken back. */
  isChanged: boolean;
  preview: Preview;
  isReadable: boolean;
  /** Names of other rules. */
  taken: readonly string[];
  saving: Saving;
};

/** What saving would do, before it is done: caos and employees that flip, examples that fail; and the ways back. */
export function SaveBar({ draftKey, draft, isChanged, preview, isReadable, taken, saving }: Props) {
  const { t } = useTexts();
  const kept = useDrafts()[draftKey];
  const problems = preview.diff?.problems ?? [];
  const lacks = lacking(draft);
  const name = nameProblem(draft.id, taken);
  const isSound = isReadable && problems.length === 0;
  const canSave = isChanged && isSound && lacks.length === 0 && name === null;
  return (
    <div className="save-bar">
      <div className="save-effect" role="status" aria-busy={preview.isBusy}>
        <strong>{t(isChanged ? 'rules.bar.unsaved' : 'rules.bar.unchanged')}</strong>
        {isSound && preview.diff && <Effect diff={preview.diff} />}
        {lacks.length > 0 && (
          <span>{t('rules.bar.needs', { parts: lacks.map((part) => t(`rules.need.${part}`)).join(', ') })}</span>
        )}
        {name !== null && name !== 'missing' && <span className="save-problem">{t(`rules.nameProblem.${name}`)}</span>}
        {problems.map(({ place, message }) => (
          <span key={`${place} ${message}`} className="save-problem">
            {message}
          </span>
        ))}
        {saving.isError && <SaveFault error={saving.error} />}
      </div>
      {kept && kept.past.length + kept.future.length > 0 && (
        <>
          <Tool
            icon="undo"
            label={t('rules.stepBack')}
            isDisabled={kept.past.length === 0}
            onPress={() => stepBack(draftKey)}
          />
          <Tool
            icon="redo"
            label={t('rules.stepForward')}
            isDisabled={kept.future.length === 0}
            onPress={() => stepForward(draftKey)}
          />
        </>
      )}
      <Button className="button" onPress={() => dropDraft(draftKey)}>
        {t('rules.discard')}
      </Button>
      <Button className="button primary" isDisabled={!canSave || saving.isPending} onPress={() => saving.mutate()}>
        {t('rules.save')}
      </Button>
    </div>
  );
}

function Effect({ diff }: { diff: RulesDiff }) {
  const { t } = useTexts();
  const format = useFormat();
  const { caos, provisions, shares } = diff;
  const failures = diff.failures.filter(({ kind }) => kind !== 'missing');
  const flips = shares.filter(({ before, after }) => before.employees !== after.employees);
  return (
    <>
      <span>
        {[
          t('rules.bar.flips', { count: caos.length }),
          t('rules.bar.provisions', { count: provisions.length }),
          ...flips.map(({ before, after }) =>
            t('rules.bar.employees', {
              before: format.percent(before.employeesPercent),
              after: format.percent(after.employeesPercent),
            }),
          ),
        ].join(' · ')}
      </span>
      {failures.length > 0 && (
        <span className="save-problem">{t('rules.bar.failures', { count: failures.length })}</span>
      )}
    </>
  );
}

function SaveFault({ error }: { error: Error }) {
  const { t } = useTexts();
  const detail = error instanceof CallFailed ? (error.fault.detail ?? '') : '';
  return <span className="save-problem">{t('rules.saveFailed', { detail })}</span>;
}
