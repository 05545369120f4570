import type { Corpus, View } from '../../corpus/api/contract.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';

type Props = { corpus: Corpus; view: View; shown: number; total: number };

/** How far the texts reach on the peildatum, in caos and in employees, with a bar of each. */
export function Coverage({ corpus, view, shown, total }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const { covered, selection } = corpus;
  return (
    <div className="summary">
      <span className="coverage-bar" aria-hidden="true">
        <span style={{ width: `${covered.employeesPercent}%` }} />
      </span>
      <span>
        <b>
          {t('corpus.covered', {
            caos: format.number(covered.caos),
            total: format.number(selection.caos),
            percent: format.percent(covered.employeesPercent),
          })}
        </b>{' '}
        {t('corpus.coveredOn', { date: format.date(view.peildatum) })}
      </span>
      {shown < total && <span className="shown number">{t('corpus.shown', { shown, total })}</span>}
    </div>
  );
}
