import type { ScalePoint } from '../../corpus/api/contract.ts';

/** A line from `from` to `to` with marks at round numbers. */
export type Axis = { from: number; to: number; ticks: number[] };

const ROUND = [1, 2, 2.5, 5, 10];

/** An axis of about `count` steps of a round size that holds all values. */
export function axisOf(min: number, max: number, count = 5): Axis {
  if (min === max) return axisOf(...around(min), count);
  const width = max - min;
  const power = 10 ** Math.floor(Math.log10(width / count));
  const step = (ROUND.find((round) => round * power >= width / count) ?? 10) * power;
  const first = Math.floor(min / step);
  const last = Math.max(Math.ceil(max / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
  return { from: ticks[0] ?? min, to: ticks.at(-1) ?? max, ticks };
}

/** Values that are all the same stand in the middle. */
const around = (value: number): [number, number] => {
  const room = Math.abs(value) * 0.2 || 1;
  return [value - room, value + room];
};

/** Where a value stands on an axis, in percent. */
export const placeOn = ({ from, to }: Axis, value: number): number => ((value - from) / (to - from)) * 100;

export type PlacedPoint = ScalePoint & { x: number; level: number };

/** Points by value; those that would lie over each other are stacked. `width` is the room of a point in percent. */
export function stackPoints(points: readonly ScalePoint[], axis: Axis, width: number): PlacedPoint[] {
  const ends: number[] = [];
  return [...points]
    .sort((a, b) => a.value - b.value)
    .map((point) => {
      const x = placeOn(axis, point.value);
      const free = ends.findIndex((end) => end <= x);
      const level = free < 0 ? ends.length : free;
      ends[level] = x + width;
      return { ...point, x, level };
    });
}
