import { type RefObject, useRef } from 'react';
import type { ValueScale } from '../../corpus/api/contract.ts';
import { useRoom } from '../controls/use-room.ts';
import { useTexts } from '../text/i18n.ts';
import { axisOf, type PlacedPoint, placeOn, stackPoints } from './scale.ts';
import { Dot, Letter } from './scale-marks.tsx';
import { FEW, keyOf, useScaleTexts } from './scale-texts.ts';

/** Heights in pixels: of the box, of a level of letters and of dots, and of the axis under them. */
const BOX = 18;
const LEVEL = 21;
const DOT_LEVEL = 10;
const AXIS = 22;
/** Room of a letter and of a dot, in pixels; an arrow needs some more. */
const LETTER_ROOM = { exact: 22, limit: 38 };
const DOT_ROOM = 10;
/** The width until it is known. */
const USUAL = 900;

type Props = { scale: ValueScale; letters: ReadonlyMap<string, string> };

/** One kind of value: on a scale, or one by one where there are too few for that. */
export const ScaleFigure = (props: Props) =>
  props.scale.points.length < FEW ? <FewValues {...props} /> : <Scale {...props} />;

function FewValues({ scale, letters }: Props) {
  const { label, counts, tell } = useScaleTexts(scale);
  return (
    <div className="scale">
      <p className="scale-caption">
        <span className="scale-label">{label}</span>
        <span className="muted">{counts}</span>
      </p>
      <ul className="few">
        {scale.points.map((point) => (
          <li key={keyOf(point)}>
            {letters.has(point.caoCode) && <span className="letter">{letters.get(point.caoCode)}</span>}
            {point.caoName} <strong>{tell(point)}</strong>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The chosen caos as letters, the others as dots; median and quartiles of the exact values as a box. */
function Scale({ scale, letters }: Props) {
  const { t } = useTexts();
  const { label, figures, counts, tell } = useScaleTexts(scale);
  const place = useRef<HTMLDivElement>(null);
  const chosen = scale.points.filter(({ caoCode }) => letters.has(caoCode));
  const spoken = chosen.map((point) => `${letters.get(point.caoCode)} ${point.caoName} ${tell(point)}`);
  return (
    <figure className="scale">
      <figcaption className="scale-caption">
        <span className="scale-label">{label}</span>
        {figures.map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
        <span className="muted">{counts}</span>
      </figcaption>
      <div ref={place}>
        <Drawing
          scale={scale}
          letters={letters}
          place={place}
          label={t('vergelijken.scaleSpoken', {
            label,
            stats: [...figures, counts].join(', '),
            points: spoken.join(', '),
          })}
        />
      </div>
    </figure>
  );
}

function Drawing({ scale, letters, place, label }: Props & { place: RefObject<HTMLElement | null>; label: string }) {
  const { quantity, tell } = useScaleTexts(scale);
  const width = useRoom(place).width || USUAL;
  const { points, n, q1, median, q3 } = scale;
  const values = points.map(({ value }) => value);
  const axis = axisOf(Math.min(...values), Math.max(...values));
  const x = (value: number) => `${placeOn(axis, value)}%`;
  const isChosen = ({ caoCode }: { caoCode: string }) => letters.has(caoCode);
  const hasLimits = points.some((point) => isChosen(point) && point.bound !== 'exact');
  const room = hasLimits ? LETTER_ROOM.limit : LETTER_ROOM.exact;
  const chosen = stackPoints(points.filter(isChosen), axis, (room / width) * 100);
  const others = stackPoints(
    points.filter((point) => !isChosen(point)),
    axis,
    (DOT_ROOM / width) * 100,
  );
  const lettersHeight = levelsOf(chosen) * LEVEL;
  const boxTop = lettersHeight + 4;
  const dotsTop = boxTop + BOX + 8;
  const axisTop = dotsTop + levelsOf(others) * DOT_LEVEL + 2;
  const letterAt = (level: number) => lettersHeight - LEVEL / 2 - level * LEVEL;
  return (
    <svg role="img" aria-label={label} width="100%" height={axisTop + AXIS}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <line className="scale-grid" x1={x(tick)} x2={x(tick)} y1={boxTop} y2={axisTop} />
          <text className="scale-tick" x={x(tick)} y={axisTop + 15} textAnchor={anchorOf(placeOn(axis, tick))}>
            {quantity(tick)}
          </text>
        </g>
      ))}
      {n >= FEW && (
        <>
          <line
            className="scale-range"
            x1={x(scale.min)}
            x2={x(scale.max)}
            y1={boxTop + BOX / 2}
            y2={boxTop + BOX / 2}
          />
          <rect
            className="scale-box"
            x={x(q1)}
            width={`${placeOn(axis, q3) - placeOn(axis, q1)}%`}
            y={boxTop}
            height={BOX}
            rx="2"
          />
          <line className="scale-median" x1={x(median)} x2={x(median)} y1={boxTop - 2} y2={boxTop + BOX + 2} />
        </>
      )}
      {others.map((point) => (
        <svg key={keyOf(point)} x={`${point.x}%`} y={dotsTop + 2 + point.level * DOT_LEVEL}>
          <title>{`${point.caoName}: ${tell(point)}`}</title>
          <Dot bound={point.bound} />
        </svg>
      ))}
      {chosen.map((point) => (
        <g key={keyOf(point)}>
          <line
            className="scale-stem"
            x1={`${point.x}%`}
            x2={`${point.x}%`}
            y1={letterAt(point.level) + 9}
            y2={boxTop + BOX / 2}
          />
          <svg x={`${point.x}%`} y={letterAt(point.level)}>
            <title>{`${point.caoName}: ${tell(point)}`}</title>
            <Letter letter={letters.get(point.caoCode)} bound={point.bound} />
          </svg>
        </g>
      ))}
    </svg>
  );
}

const levelsOf = (points: readonly PlacedPoint[]): number => Math.max(-1, ...points.map(({ level }) => level)) + 1;

/** Numbers at the ends of the axis stay inside it. */
const anchorOf = (place: number): 'start' | 'middle' | 'end' => (place < 2 ? 'start' : place > 98 ? 'end' : 'middle');
