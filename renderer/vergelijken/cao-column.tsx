import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ComparedCao, ComparedProvision } from '../../corpus/api/contract.ts';
import { Icon } from '../controls/icon.tsx';
import { Mark, type MarkName, toneOf } from '../matrix/mark.tsx';
import { readerAddress } from '../shell/route.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { placeOf } from '../zoeken/hit-row.tsx';
import { partsOf } from './differing.ts';

type Props = { cao: ComparedCao; letter: string; onRemove: () => void };

/** One cao of the comparison: its answer, and its provisions with the words that differ. */
export function CaoColumn({ cao, letter, onRemove }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const { caoName, sector, employees, answer, strongest, provisions } = cao;
  const mark: MarkName = answer === 'ja' ? (strongest ?? 'definitie') : answer;
  return (
    <section className="compared" aria-label={caoName}>
      <header className="compared-head">
        <span className="letter">{letter}</span>
        <div>
          <h3>{caoName}</h3>
          <p className="muted">
            {sector} · {t('vergelijken.employees', { count: employees, replace: { count: format.number(employees) } })}
          </p>
        </div>
        <Button className="icon-button" aria-label={t('vergelijken.remove', { name: caoName })} onPress={onRemove}>
          <Icon name="close" />
        </Button>
        <p className={`tag ${toneOf(mark)}`}>
          <Mark name={mark} />
          {answer === 'ja' && strongest ? t(`strength.${strongest}`) : t(`answer.${answer}`)}
        </p>
      </header>
      {provisions.length === 0 && <p className="muted compared-none">{t(`vergelijken.none.${answer}`)}</p>}
      <ul>
        {provisions.map((provision) => (
          <Provision key={provision.id} provision={provision} />
        ))}
      </ul>
    </section>
  );
}

/** Texts longer than this are folded. */
const LONG = 700;

function Provision({ provision }: { provision: ComparedProvision }) {
  const { t } = useTexts();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { sha256, page, title, text, differs, strength, temporary, values, extent } = provision;
  const isLong = text.length > LONG;
  return (
    <li className="compared-provision">
      <p className="compared-place">
        <a href={readerAddress(sha256, page)}>{placeOf(provision, t)}</a>
        {title && <span className="muted">{title}</span>}
      </p>
      <p className="tags">
        <span className={`tag ${toneOf(strength)}`}>
          <Mark name={strength} />
          {t(`strength.${strength}`)}
        </span>
        {temporary && <span className="tag">{t('evidence.temporary')}</span>}
        {[...values.map(format.value), ...extent.map(format.extent)].map((fact) => (
          <span className="tag fact" key={fact}>
            {fact}
          </span>
        ))}
      </p>
      <p className="compared-text" data-folded={(isLong && !isOpen) || undefined}>
        {partsOf(text, differs).map((part) =>
          part.isMarked ? (
            <mark key={part.start} className="differs">
              {part.text}
            </mark>
          ) : (
            part.text
          ),
        )}
      </p>
      {isLong && (
        <Button className="link-button" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'vergelijken.less' : 'vergelijken.more')}
        </Button>
      )}
    </li>
  );
}
