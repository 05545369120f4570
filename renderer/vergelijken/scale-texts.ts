import type { Measure, ScalePoint, ValueScale } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { useQuantity } from './quantity.ts';

/** From so many exact values median and quartiles say something. */
export const FEW = 3;

/** What a scale says in words: what it measures, how many values of how many caos, and its figures. */
export function useScaleTexts({ measure, points, n, median, q1, q3 }: ValueScale) {
  const { t } = useTexts();
  const quantity = useQuantity(measure.unit);
  const limits = points.length - n;
  const exact = n > 0 && t(measure.unit === 'euro' ? 'vergelijken.exact' : 'vergelijken.exactQuantity', { count: n });
  const counts = [exact, limits > 0 && t('vergelijken.limits', { count: limits })].filter(Boolean).join(', ');
  const caos = new Set(points.map(({ caoCode }) => caoCode)).size;
  return {
    label: labelOf(measure, t),
    figures:
      n < FEW
        ? [t('vergelijken.tooFew')]
        : [
            t('vergelijken.median', { median: quantity(median) }),
            t('vergelijken.quartiles', { q1: quantity(q1), q3: quantity(q3) }),
          ],
    counts: `${counts} ${t('vergelijken.ofCaos', { count: caos })}`,
    quantity,
    tell: ({ value, bound }: ScalePoint) => t(`value.bound.${bound}`, { value: quantity(value) }),
  };
}

function labelOf(measure: Measure, t: ReturnType<typeof useTexts>['t']): string {
  if (measure.unit !== 'euro')
    return t(`vergelijken.measure.${measure.unit}`, {
      per: t(`value.per.${measure.per}`),
      of: t(`value.of.${measure.of}`),
    });
  const { period, n } = measure;
  return period === null
    ? t('vergelijken.measure.euroAlone')
    : t('vergelijken.measure.euro', { period: t(`value.period.${period}`, { n: n ?? '?' }) });
}

/** A cao gives each value once. */
export const keyOf = ({ caoCode, bound, value }: ScalePoint): string => `${caoCode} ${bound} ${value}`;
