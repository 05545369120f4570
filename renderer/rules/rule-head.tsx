import { useMutation } from '@tanstack/react-query';
import { FieldError, Input, Label, Switch, Text, TextField } from 'react-aria-components';
import type { RuleDetail, RuleDraft } from '../../corpus/api/contract.ts';
import { joined } from '../../corpus/model/precision.ts';
import { ask } from '../api/queries.ts';
import { showLastChange } from '../shell/undo.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { nameProblem } from './draft.ts';
import type { Edit } from './rule-editor.tsx';

type Props = { detail: RuleDetail | null; draft: RuleDraft; taken: readonly string[]; edit: Edit };

/** The name of the rule, whether it is on, and how it does in this project. */
export function RuleHead({ detail, draft, taken, edit }: Props) {
  const { t } = useTexts();
  const switched = useMutation({
    mutationFn: (enabled: boolean) => ask('rules.switch', { id: draft.id, enabled }),
    onSuccess: () => void showLastChange(),
  });
  const problem = nameProblem(draft.id, taken);
  const isWrong = problem !== null && problem !== 'missing';
  if (!detail)
    return (
      <header className="rule-head">
        <h1>{t('rules.newTitle')}</h1>
        <TextField
          className="field rule-id"
          value={draft.id}
          onChange={(id) => edit({ id })}
          isInvalid={isWrong}
          autoFocus
        >
          <Label>{t('rules.id')}</Label>
          <Input className="input" spellCheck={false} />
          {!isWrong && (
            <Text slot="description" className="muted">
              {t('rules.idHint')}
            </Text>
          )}
          <FieldError className="save-problem">{isWrong && t(`rules.nameProblem.${problem}`)}</FieldError>
        </TextField>
      </header>
    );
  const { rule } = detail;
  const isOn = switched.isPending ? switched.variables : rule.enabled;
  return (
    <header className="rule-head">
      <div className="rule-title">
        <h1>
          <code>{rule.id}</code>
        </h1>
        <span className="tag">{t('rules.version', { version: rule.version })}</span>
        {rule.origin === 'own' && <span className="tag">{t('rules.standard.own')}</span>}
        <Switch className="switch" isSelected={isOn} onChange={(enabled) => switched.mutate(enabled)}>
          <span className="switch-track" aria-hidden="true" />
          {t('rules.on')}
        </Switch>
      </div>
      <Coverage detail={detail} />
      {switched.isError && <p className="notice danger">{t('app.failed')}</p>}
    </header>
  );
}

function Coverage({ detail: { coverage } }: { detail: RuleDetail }) {
  const { t } = useTexts();
  const format = useFormat();
  const { hits, caos, overlaps, stopped, conflicts, precision, measured, decided } = coverage;
  const facts = [
    hits !== null && t('rules.coverage', { hits: t('rules.hits', { count: hits }), caos: format.number(caos) }),
    precision === null
      ? t('rules.notMeasured')
      : t('rules.precisionFull', { percent: format.percent(precision * 100), ...joined(measured, decided) }),
    measured !== null && t('rules.measuredOn'),
    overlaps > 0 && t('rules.overlaps', { count: overlaps }),
    stopped > 0 && t('rules.stopped', { count: stopped }),
    conflicts > 0 && t('rules.conflicts', { count: conflicts }),
  ];
  return <p className="muted">{facts.filter(Boolean).join(' · ')}</p>;
}
