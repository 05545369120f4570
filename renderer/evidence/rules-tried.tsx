import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { WhyNot } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useTexts } from '../text/i18n.ts';

/** The rules that looked for the code, closed at first: their number says that they ran. */
export function RulesTried({ rules }: Pick<WhyNot, 'rules'>) {
  const { t } = useTexts();
  if (rules.length === 0) return null;
  return (
    <Disclosure className="reasons">
      <Heading level={3}>
        <Button slot="trigger" className="link">
          <Icon name="right" />
          {t('evidence.rulesTried', { count: rules.length })}
        </Button>
      </Heading>
      <DisclosurePanel>
        <dl>
          {rules.map(({ id, doc }) => (
            <div key={id}>
              <dt>
                <code>{id}</code>
              </dt>
              <dd>{doc}</dd>
            </div>
          ))}
        </dl>
      </DisclosurePanel>
    </Disclosure>
  );
}
