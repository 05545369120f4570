import type { Comparison, OffScale } from '../../corpus/api/contract.ts';
import { Folded } from '../evidence/folded.tsx';
import { useTexts } from '../text/i18n.ts';
import { ScaleFigure } from './scale-figure.tsx';
import { Dot } from './scale-marks.tsx';
import { FEW } from './scale-texts.ts';

type Props = Pick<Comparison, 'group' | 'scales' | 'offScale'> & { letters: ReadonlyMap<string, string> };

/** The values of the caos on scales, of how many caos they are, and which stand on none. */
export function Scales({ group, scales, offScale, letters }: Props) {
  const { t } = useTexts();
  const off = offScale.flatMap(({ caos }) => caos).length;
  const hasValues = scales.length > 0 || offScale.some(({ reason }) => reason !== 'geen bedrag');
  return (
    <section className="scales">
      <div className="part-head">
        <h2>{t('vergelijken.scales')}</h2>
        <p className="muted">
          {hasValues
            ? t('vergelijken.onScale', {
                count: group.withProvision - off,
                provisions: group.withProvision,
                group: group.name,
                caos: group.caos,
              })
            : t('vergelijken.noValues')}
        </p>
        {scales.length > 0 && <Legend scales={scales} />}
      </div>
      {scales.map((scale) => (
        <ScaleFigure key={JSON.stringify(scale.measure)} scale={scale} letters={letters} />
      ))}
      {hasValues && off > 0 && <OffScales offScale={offScale} count={off} letters={letters} />}
    </section>
  );
}

/** What the marks mean, of those that are on the screen. */
function Legend({ scales }: Pick<Props, 'scales'>) {
  const { t } = useTexts();
  const drawn = scales.filter(({ points }) => points.length >= FEW);
  const limits = (['min', 'max'] as const).filter((limit) =>
    drawn.some(({ points }) => points.some(({ bound }) => bound === limit)),
  );
  if (drawn.length === 0) return null;
  return (
    <ul className="scale-legend">
      <li>
        <span className="letter" aria-hidden="true">
          A
        </span>
        {t('vergelijken.legend.chosen')}
      </li>
      {(['exact', ...limits] as const).map((bound) => (
        <li key={bound}>
          <svg viewBox="-6 -6 12 12" width="12" height="12" aria-hidden="true">
            <Dot bound={bound} />
          </svg>
          {t(`vergelijken.legend.${bound === 'exact' ? 'other' : bound}`)}
        </li>
      ))}
      {drawn.some(({ n }) => n >= FEW) && (
        <li>
          <svg viewBox="0 0 24 12" width="24" height="12" aria-hidden="true">
            <rect className="scale-box" x="1" y="1" width="22" height="10" rx="2" />
            <line className="scale-median" x1="12" x2="12" y1="0" y2="12" />
          </svg>
          {t('vergelijken.legend.box')}
        </li>
      )}
    </ul>
  );
}

/** The caos that have a provision and stand on no scale, closed at first: their number and the reasons are told. */
function OffScales({ offScale, count, letters }: { offScale: OffScale[]; count: number } & Pick<Props, 'letters'>) {
  const { t } = useTexts();
  const reasons = offScale.map(({ reason, caos }) => `${caos.length} ${t(`vergelijken.offReason.${reason}`)}`);
  return (
    <Folded title={t('vergelijken.offScale', { count, reasons: reasons.join(', ') })} className="off-scale">
      <dl>
        {offScale.map(({ reason, caos }) => (
          <div key={reason}>
            <dt>{t(`vergelijken.offReason.${reason}`)}</dt>
            {caos.map(({ caoCode, caoName }) => (
              <dd key={caoCode}>
                {letters.has(caoCode) && <span className="letter">{letters.get(caoCode)}</span>}
                {caoName}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Folded>
  );
}
