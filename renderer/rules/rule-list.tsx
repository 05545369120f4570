import { ListBox, ListBoxItem } from 'react-aria-components';
import type { CodeInfo } from '../../corpus/api/contract.ts';
import type { Rule } from '../../corpus/model/rule.ts';
import { useTexts } from '../text/i18n.ts';

type Props = { rules: Rule[]; codes: CodeInfo[]; chosen: string | null; onChoose: (id: string) => void };

/** The rules by id, with the code they are about. */
export function RuleList({ rules, codes, chosen, onChoose }: Props) {
  const { t, language } = useTexts();
  const labelOf = (rule: Rule) => codes.find(({ code }) => code === rule.code)?.label[language] ?? t('rules.anyCode');
  return (
    <ListBox
      aria-label={t('rules.title')}
      className="rule-list"
      items={rules}
      dependencies={[language]}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={chosen === null ? [] : [chosen]}
      onSelectionChange={(keys) => {
        const [id] = keys;
        if (id !== undefined) onChoose(String(id));
      }}
    >
      {(rule) => (
        <ListBoxItem id={rule.id} textValue={rule.id} className="rule-item">
          <code>{rule.id}</code>
          <span className="muted">
            {t(`rules.kind.${rule.kind}`, { code: labelOf(rule) })}
            {!rule.enabled && ` (${t('rules.off')})`}
          </span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
