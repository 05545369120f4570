import type { EvidenceOnPage } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { Folded } from './folded.tsx';
import { NearMisses } from './near-misses.tsx';
import { RuleDocs } from './rule-docs.tsx';

/** Which rules gave the code, what they are for, and which rules came close but were excluded. */
export function Reasons({ provision: { rules, nearMisses } }: { provision: EvidenceOnPage }) {
  const { t } = useTexts();
  return (
    <Folded title={t('evidence.rules')}>
      <RuleDocs rules={rules} />
      {nearMisses.length > 0 && (
        <>
          <h4>{t('evidence.nearMisses')}</h4>
          <NearMisses misses={nearMisses} keyOf={({ span }) => span.start} />
        </>
      )}
    </Folded>
  );
}
