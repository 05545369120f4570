import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { EvidenceOnPage } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';

/** Which rules gave the code, what they are for, and which rules came close but were excluded. */
export function Reasons({ provision }: { provision: EvidenceOnPage }) {
  const { t } = useTexts();
  const format = useFormat();
  const { rules, confidence, nearMisses } = provision;
  return (
    <Disclosure className="reasons">
      <Heading level={3}>
        <Button slot="trigger" className="link">
          <Icon name="right" />
          {t('evidence.rules')}
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
        {confidence !== null && (
          <p className="muted">{t('evidence.confidence', { percent: format.percent(confidence * 100) })}</p>
        )}
        {nearMisses.length > 0 && (
          <>
            <h4>{t('evidence.nearMisses')}</h4>
            <ul>
              {nearMisses.map(({ rule, excludedBy, reason, span }) => (
                <li key={`${rule} ${excludedBy} ${span.start}`}>
                  <code>{rule}</code>
                  <span className="muted"> {reason}</span>
                </li>
              ))}
            </ul>
          </>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}
