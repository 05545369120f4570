import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { EvidenceOnPage } from '../../corpus/api/contract.ts';
import { Mark, toneOf } from '../matrix/mark.tsx';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { placeOf } from '../text/place.ts';
import { quoteParts } from './quote-parts.ts';
import { Reasons } from './reasons.tsx';

/** One provision: where it stands, its words, its values, and why it carries the code. */
export function EvidenceCard(props: { provision: EvidenceOnPage; isChosen: boolean; onChoose: () => void }) {
  const { provision, isChosen, onChoose } = props;
  const { t } = useTexts();
  const format = useFormat();
  const { quote, strength, temporary, values, extent, about } = provision;
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const facts = [...values.map(format.value), ...extent.map(format.extent)];
  return (
    <li className="provision" data-chosen={isChosen} ref={card}>
      <Button className="provision-place" aria-pressed={isChosen} onPress={onChoose}>
        <span className="provision-name">{placeOf(provision, t)}</span>
        <span className="muted">{t('evidence.page', { page: provision.page })}</span>
      </Button>
      {provision.title && <p className="provision-title">{provision.title}</p>}
      <blockquote>
        {quote.before.startsWith('…') && '… '}
        {quoteParts(provision).map(({ text, isMarked, start }) => (isMarked ? <mark key={start}>{text}</mark> : text))}
        {quote.after.endsWith('…') && ' …'}
      </blockquote>
      <p className="tags">
        <span className={`tag ${toneOf(strength)}`}>
          <Mark name={strength} />
          {t(`strength.${strength}`)}
        </span>
        {temporary && <span className="tag">{t('evidence.temporary')}</span>}
        {facts.map((fact) => (
          <span className="tag fact" key={fact}>
            {fact}
          </span>
        ))}
      </p>
      {about.length > 0 && (
        <p className="muted">
          {t('evidence.about')}: {about.map((code) => t(`codeShort.${code}`).replaceAll('\u00ad', '')).join(', ')}
        </p>
      )}
      <Reasons provision={provision} />
    </li>
  );
}
