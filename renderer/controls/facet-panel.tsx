import { useState } from 'react';
import { Button, Checkbox } from 'react-aria-components';
import { useTexts } from '../text/i18n.ts';
import { type Chosen, countChosen, countsOf, type Facet, NOTHING_CHOSEN, toggled } from './facets.ts';

/** Answers of one facet that are shown before "more" is asked for. */
const SHOWN = 8;

type Props<Row> = {
  rows: readonly Row[];
  facets: readonly Facet<Row>[];
  chosen: Chosen;
  onChosen: (chosen: Chosen) => void;
};

/** The facets of a list at its left: every answer with how many rows give it. */
export function FacetPanel<Row>({ rows, facets, chosen, onChosen }: Props<Row>) {
  const { t } = useTexts();
  const count = countChosen(chosen);
  return (
    <section className="facets" aria-label={t('facets.title')}>
      <div className="facets-head">
        <h2>{t('facets.title')}</h2>
        <Button className="link" isDisabled={count === 0} onPress={() => onChosen(NOTHING_CHOSEN)}>
          {t('facets.clear')}
        </Button>
      </div>
      {facets.map((facet) => (
        <FacetGroup key={facet.id} {...{ rows, facets, chosen, onChosen, facet }} />
      ))}
    </section>
  );
}

function FacetGroup<Row>({ rows, facets, chosen, onChosen, facet }: Props<Row> & { facet: Facet<Row> }) {
  const { t } = useTexts();
  const [isLong, setLong] = useState(false);
  const counts = countsOf(rows, facets, chosen, facet);
  const shown = isLong ? counts : counts.filter(({ isChosen }, at) => at < SHOWN || isChosen);
  return (
    <fieldset className="facet">
      <legend>{facet.label}</legend>
      {shown.map(({ answer, label, count, isChosen }) => (
        <Checkbox
          key={answer}
          className="checkbox facet-answer"
          isSelected={isChosen}
          onChange={() => onChosen(toggled(chosen, facet.id, answer))}
        >
          <span className="check" aria-hidden="true" />
          <span className="facet-name">{label}</span>
          <span className={`number ${count === 0 ? 'muted' : ''}`}>{count}</span>
        </Checkbox>
      ))}
      {counts.length > SHOWN && (
        <Button className="link" onPress={() => setLong(!isLong)}>
          {isLong ? t('facets.less') : t('facets.more', { count: counts.length - SHOWN })}
        </Button>
      )}
    </fieldset>
  );
}
