import type { ValueScale } from '../../corpus/api/contract.ts';
import { useTexts } from '../text/i18n.ts';
import { useQuantity } from './quantity.ts';
import { axisOf, placeOn, stackPoints } from './scale.ts';

/** Heights in pixels: of the box, of a level of points, and of the axis under them. */
const BOX = 18;
const LEVEL = 20;
const AXIS = 22;
/** Room of a letter and of a dot, in percent of the width. */
const LETTER_ROOM = 2.6;
const DOT_ROOM = 1.1;
const DOT_LEVEL = 8;
/** From so many values quartiles say something. */
const FEW = 3;

type Props = { scale: ValueScale; letters: ReadonlyMap<string, string> };

/** One kind of value: on a scale, or one by one where there are too few for that. */
export const ScaleFigure = (props: Props) => (props.scale.n < FEW ? <FewValues {...props} /> : <Scale {...props} />);

function FewValues({ scale: { label, points, unit, n }, letters }: Props) {
  const { t } = useTexts();
  const quantity = useQuantity(unit);
  return (
    <div className="scale">
      <p className="scale-caption">
        <span className="scale-label">{label}</span>
        <span className="muted">{t('vergelijken.statsFew', { n })}</span>
      </p>
      <ul className="few">
        {points.map(({ caoCode, caoName, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cao may have several values
          <li key={at}>
            {letters.has(caoCode) && <span className="letter">{letters.get(caoCode)}</span>}
            {caoName} <strong>{quantity(value)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The chosen caos as letters, the others as dots, median and quartiles as a box. */
function Scale({ scale, letters }: Props) {
  const { t } = useTexts();
  const quantity = useQuantity(scale.unit);
  const { label, points, n, min, q1, median, q3, max } = scale;
  const axis = axisOf(min, max);
  const x = (value: number) => `${placeOn(axis, value)}%`;
  const chosen = stackPoints(
    points.filter(({ caoCode }) => letters.has(caoCode)),
    axis,
    LETTER_ROOM,
  );
  const others = stackPoints(
    points.filter(({ caoCode }) => !letters.has(caoCode)),
    axis,
    DOT_ROOM,
  );
  const lettersHeight = (Math.max(-1, ...chosen.map(({ level }) => level)) + 1) * LEVEL;
  const dotsHeight = (Math.max(-1, ...others.map(({ level }) => level)) + 1) * DOT_LEVEL;
  const boxTop = lettersHeight + 4;
  const dotsTop = boxTop + BOX + 6;
  const axisTop = dotsTop + dotsHeight + 4;
  const stats = t('vergelijken.stats', { median: quantity(median), q1: quantity(q1), q3: quantity(q3), n });
  const spoken = chosen.map(({ caoCode, caoName, value }) => `${letters.get(caoCode)} ${caoName} ${quantity(value)}`);
  return (
    <figure className="scale">
      <figcaption className="scale-caption">
        <span className="scale-label">{label}</span>
        <span className="muted">{stats}</span>
      </figcaption>
      <svg
        role="img"
        aria-label={t('vergelijken.scaleSpoken', { label, stats, points: spoken.join(', ') })}
        width="100%"
        height={axisTop + AXIS}
      >
        {axis.ticks.map((tick) => (
          <g key={tick}>
            <line className="scale-grid" x1={x(tick)} x2={x(tick)} y1={boxTop} y2={axisTop} />
            <text className="scale-tick" x={x(tick)} y={axisTop + 15} textAnchor={anchorOf(placeOn(axis, tick))}>
              {quantity(tick)}
            </text>
          </g>
        ))}
        <line className="scale-range" x1={x(min)} x2={x(max)} y1={boxTop + BOX / 2} y2={boxTop + BOX / 2} />
        <rect
          className="scale-box"
          x={x(q1)}
          width={`${placeOn(axis, q3) - placeOn(axis, q1)}%`}
          y={boxTop}
          height={BOX}
          rx="2"
        />
        <line className="scale-median" x1={x(median)} x2={x(median)} y1={boxTop - 2} y2={boxTop + BOX + 2} />
        {others.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cao may have several values
          <circle key={at} className="scale-dot" cx={`${point.x}%`} cy={dotsTop + 4 + point.level * DOT_LEVEL} r="3">
            <title>{`${point.caoName}: ${quantity(point.value)}`}</title>
          </circle>
        ))}
        {chosen.map((point, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cao may have several values
          <g key={at} className="scale-letter">
            <title>{`${point.caoName}: ${quantity(point.value)}`}</title>
            <line
              x1={`${point.x}%`}
              x2={`${point.x}%`}
              y1={lettersHeight - LEVEL / 2 - point.level * LEVEL}
              y2={boxTop + BOX / 2}
            />
            <circle cx={`${point.x}%`} cy={lettersHeight - LEVEL / 2 - point.level * LEVEL} r="9" />
            <text x={`${point.x}%`} y={lettersHeight - LEVEL / 2 + 4 - point.level * LEVEL} textAnchor="middle">
              {letters.get(point.caoCode)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

/** Numbers at the ends of the axis stay inside it. */
const anchorOf = (place: number): 'start' | 'middle' | 'end' => (place < 2 ? 'start' : place > 98 ? 'end' : 'middle');
