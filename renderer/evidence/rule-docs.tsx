import type { RuleBehind } from '../../corpus/model/precision.ts';
import { useTexts } from '../text/i18n.ts';

/** A rule with what it is for; with how often it was right where that is told. */
type RuleDoc = Pick<RuleBehind, 'id' | 'doc'> & Partial<RuleBehind>;

/** Rules with what each is for, and how often it was right where people looked. */
export function RuleDocs({ rules }: { rules: readonly RuleDoc[] }) {
  const { t } = useTexts();
  return (
    <>
      <dl>
        {rules.map(({ id, doc, measured }) => (
          <div key={id}>
            <dt>
              <code>{id}</code>
              {measured !== undefined && (
                <span className="muted"> {measured ? t('evidence.judged', measured) : t('evidence.notMeasured')}</span>
              )}
            </dt>
            <dd>{doc}</dd>
          </div>
        ))}
      </dl>
      {rules.some(({ measured }) => measured) && <p className="muted">{t('evidence.measuredOn')}</p>}
    </>
  );
}
