import { Button } from 'react-aria-components';
import type { ExampleFailure, RuleDraft } from '../../corpus/api/contract.ts';
import type { Exclusion } from '../../corpus/model/rule.ts';
import { Icon } from '../controls/icon.tsx';
import { QueryField } from '../query/query-field.tsx';
import { useQueryCheck } from '../query/use-query-check.ts';
import { useSettled } from '../query/use-settled.ts';
import { useTexts } from '../text/i18n.ts';
import { newExclusion, replaceAt } from './draft.ts';
import type { Edit } from './rule-editor.tsx';
import { TextLines } from './text-lines.tsx';

const TYPING_MS = 150;

type Props = { draft: RuleDraft; failures: readonly ExampleFailure[]; edit: Edit };

/** Where the rule does not hold, with the reason of each exception. */
export function Exclusions({ draft, failures, edit }: Props) {
  const { t } = useTexts();
  const { unless } = draft;
  const ofUnless = failures.filter(({ kind }) => kind === 'unless' || kind === 'missing');
  return (
    <section className="rule-part">
      <h2>{t('rules.unless')}</h2>
      <p className="muted">{t('rules.unlessLead')}</p>
      <ul className="exclusions">
        {unless.map((exclusion, at) => (
          <ExclusionForm
            key={exclusion.id}
            exclusion={exclusion}
            failure={ofUnless.find(
              ({ kind, text }) =>
                text !== '' && text === (kind === 'missing' ? exclusion.pattern : exclusion.example?.text),
            )}
            onChange={(changed) => edit({ unless: replaceAt(unless, at, changed) }, changed === null)}
          />
        ))}
      </ul>
      <Button className="link-button" onPress={() => edit({ unless: [...unless, newExclusion(unless)] }, true)}>
        <Icon name="plus" />
        {t('rules.addUnless')}
      </Button>
    </section>
  );
}

type FormProps = {
  exclusion: Exclusion;
  failure: ExampleFailure | undefined;
  onChange: (changed: Exclusion | null) => void;
};

function ExclusionForm({ exclusion, failure, onChange }: FormProps) {
  const { t } = useTexts();
  const { pattern, reason, example } = exclusion;
  const { problems } = useQueryCheck(useSettled(pattern, TYPING_MS));
  return (
    <li className="exclusion">
      <TextLines
        label={t('rules.reason')}
        value={reason}
        onChange={(text) => onChange({ ...exclusion, reason: text })}
        autoFocus={reason === '' && pattern === ''}
      />
      <Button
        className="icon-button"
        aria-label={t('rules.removeNamed', { what: reason || t('rules.unless') })}
        onPress={() => onChange(null)}
      >
        <Icon name="close" />
      </Button>
      <QueryField
        label={t('rules.unlessPattern')}
        value={pattern}
        onChange={(text) => onChange({ ...exclusion, pattern: text })}
        problems={problems}
      />
      <TextLines
        label={t('rules.unlessExample')}
        value={example?.text ?? ''}
        onChange={(text) => onChange({ ...exclusion, example: text === '' ? undefined : { ...example, text } })}
      />
      {failure?.kind === 'missing' && <p className="muted">{t('rules.unlessMissing')}</p>}
      {failure?.kind === 'unless' && <p className="example-message">{t('rules.unlessFails')}</p>}
    </li>
  );
}
