import type { Bound } from '../../corpus/model/coding.ts';

/** An arrow that is open: the value lies on that side of it. */
const ARROWS: Record<Exclude<Bound, 'exact'>, string> = { min: 'M-3-4.5 4.5 0-3 4.5z', max: 'M3-4.5-4.5 0 3 4.5z' };

/** A cao on a scale: a dot at an exact value, an open arrow away from a limit. */
export const Dot = ({ bound }: { bound: Bound }) =>
  bound === 'exact' ? <circle className="scale-dot" r="3" /> : <path className="scale-limit" d={ARROWS[bound]} />;

const POINTERS: Record<Exclude<Bound, 'exact'>, string> = {
  min: 'M9 0H17M13-4 17 0 13 4',
  max: 'M-9 0H-17M-13-4-17 0-13 4',
};

/** A chosen cao on a scale: a full circle at an exact value, an open one with an arrow at a limit. */
export const Letter = ({ letter, bound }: { letter: string | undefined; bound: Bound }) => (
  <g className="scale-letter" data-limit={bound !== 'exact' || undefined}>
    <circle r="9" />
    {bound !== 'exact' && <path d={POINTERS[bound]} />}
    <text y="4" textAnchor="middle">
      {letter}
    </text>
  </g>
);
