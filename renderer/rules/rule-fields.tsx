import { Input, Label, NumberField } from 'react-aria-components';
import type { CodeInfo, RuleDraft } from '../../corpus/api/contract.ts';
import { STRENGTHS } from '../../corpus/model/coding.ts';
import { Choice } from '../controls/choice.tsx';
import { useTexts } from '../text/i18n.ts';
import type { Edit } from './rule-editor.tsx';

const KINDS = ['assign', 'exclude', 'attribute'] as const;
const TEMPORARY = { none: null, yes: true, no: false } as const;

/** What the rule says where it fits: of which code, with which strength. */
export function RuleFields({ draft, codes, edit }: { draft: RuleDraft; codes: CodeInfo[]; edit: Edit }) {
  const { t, language } = useTexts();
  const { kind, code, strength, temporary, priority } = draft;
  const labels = codes.map((info) => ({ id: info.code, label: info.label[language] }));
  const isAssigned = kind === 'assign';
  const options = isAssigned ? labels : [{ id: 'any' as const, label: t('rules.anyCode') }, ...labels];
  return (
    <div className="rule-fields">
      <Choice
        label={t('rules.kind')}
        options={KINDS.map((id) => ({ id, label: t(`rules.kindName.${id}`) }))}
        value={kind}
        onChange={(kind) => edit({ kind })}
      />
      <Choice
        label={t('rules.code')}
        options={options}
        value={code ?? (isAssigned ? null : 'any')}
        placeholder={t('rules.chooseCode')}
        onChange={(id) => edit({ code: id === 'any' ? null : id })}
      />
      {kind !== 'exclude' && (
        <>
          <Choice
            label={t('rules.strength')}
            options={[
              { id: 'none' as const, label: t('rules.strengthNone') },
              ...STRENGTHS.map((id) => ({ id, label: t(`strength.${id}`) })),
            ]}
            value={strength ?? 'none'}
            onChange={(id) => edit({ strength: id === 'none' ? null : id })}
          />
          <Choice
            label={t('rules.temporary')}
            options={[
              { id: 'none', label: t('rules.temporaryNone') },
              { id: 'yes', label: t('rules.yes') },
              { id: 'no', label: t('rules.no') },
            ]}
            value={temporary === null ? 'none' : temporary ? 'yes' : 'no'}
            onChange={(id) => edit({ temporary: TEMPORARY[id as keyof typeof TEMPORARY] })}
          />
        </>
      )}
      {kind === 'attribute' && (
        <NumberField
          className="field"
          value={priority}
          onChange={(value) => edit({ priority: Number.isNaN(value) ? 0 : Math.round(value) })}
        >
          <Label>{t('rules.priority')}</Label>
          <Input className="input number" title={t('rules.priorityHint')} />
        </NumberField>
      )}
    </div>
  );
}
