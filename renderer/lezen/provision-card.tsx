import { memo, useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import type { HitOnPage, ProvisionOnPage } from '../../corpus/api/contract.ts';
import type { Code } from '../../corpus/model/coding.ts';
import { Folded } from '../evidence/folded.tsx';
import { NearMisses } from '../evidence/near-misses.tsx';
import { RuleDocs } from '../evidence/rule-docs.tsx';
import { Mark, toneOf } from '../matrix/mark.tsx';
import { useFormat } from '../text/format.ts';
import { type T, useTexts } from '../text/i18n.ts';
import { placeOf } from '../text/place.ts';
import { textParts } from './provision-text.ts';

export type CodeNames = { label: (code: Code) => string; theme: (code: Code) => number };

type Props = { provision: ProvisionOnPage; names: CodeNames; isChosen: boolean; onChoose: (unit: number) => void };

/** One provision beside the page: where it stands and what it carries; the chosen one shows its text and its reasons. */
export const ProvisionCard = memo(function ProvisionCard({ provision, names, isChosen, onChoose }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { unit, title, page, codes, nearMisses, values, extent } = provision;
  return (
    <li className="provision" data-chosen={isChosen} ref={card}>
      <Button className="provision-place" aria-pressed={isChosen} onPress={() => onChoose(unit)}>
        <span className="provision-name">{placeOf(provision, t)}</span>
        <span className="muted">{t('evidence.page', { page })}</span>
      </Button>
      {title && <p className="provision-title">{title}</p>}
      <ul className="provision-hits">
        {codes.map((hit) => (
          <Hit key={hit.code} hit={hit} names={names} t={t} />
        ))}
        {codes.length === 0 && <li className="muted">{t('evidence.nearMisses')}</li>}
      </ul>
      {(values.length > 0 || extent.length > 0) && (
        <p className="tags">
          {[...values.map(format.value), ...extent.map(format.extent)].map((fact) => (
            <span className="tag fact" key={fact}>
              {fact}
            </span>
          ))}
        </p>
      )}
      {isChosen && (
        <>
          <Words provision={provision} names={names} />
          <Why provision={provision} names={names} t={t} />
          {nearMisses.length > 0 && <NearMissWords provision={provision} names={names} t={t} />}
        </>
      )}
    </li>
  );
});

function Hit({ hit, names, t }: { hit: HitOnPage; names: CodeNames; t: T }) {
  return (
    <li className="provision-hit">
      <span className={`theme-swatch theme-${names.theme(hit.code)}`} />
      <span>{names.label(hit.code)}</span>
      <span className={`tag ${toneOf(hit.strength)}`}>
        <Mark name={hit.strength} />
        {t(`strength.${hit.strength}`)}
      </span>
      {hit.temporary && <span className="tag">{t('evidence.temporary')}</span>}
    </li>
  );
}

/** The whole text, its marked words in the colour of their theme. */
function Words({ provision, names }: { provision: ProvisionOnPage; names: CodeNames }) {
  return (
    <blockquote className="provision-text">
      {textParts(provision).map(({ text, start, codes: [code] }) =>
        code ? (
          <mark key={start} className={`theme-${names.theme(code)}`}>
            {text}
          </mark>
        ) : (
          text
        ),
      )}
    </blockquote>
  );
}

function Why({ provision, names, t }: Omit<Props, 'isChosen' | 'onChoose'> & { t: T }) {
  const { codes, about, wkr } = provision;
  return (
    <>
      {about.length > 0 && (
        <p className="muted">
          {t('evidence.about')}: {about.map(names.label).join(', ')}
        </p>
      )}
      {wkr.map(({ category, label, why }) => (
        <p className="muted" key={category} title={why}>
          {t('lezen.wkr')}: {label}
        </p>
      ))}
      {codes.length > 0 && (
        <Folded title={t('evidence.rules')}>
          {codes.map(({ code, docs }) => (
            <section key={code}>
              <h4>{names.label(code)}</h4>
              <RuleDocs rules={docs} />
            </section>
          ))}
        </Folded>
      )}
    </>
  );
}

function NearMissWords({ provision, names, t }: { provision: ProvisionOnPage; names: CodeNames; t: T }) {
  return (
    <section className="card-near-misses">
      <h3 title={t('evidence.nearMissHint')}>{t('evidence.nearMisses')}</h3>
      <NearMisses misses={provision.nearMisses} keyOf={({ span }) => span.start}>
        {({ code, span }) => (
          <>
            <b>{names.label(code)}</b>: “{provision.text.slice(span.start, span.end)}”
          </>
        )}
      </NearMisses>
    </section>
  );
}
