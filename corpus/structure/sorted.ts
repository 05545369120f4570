/** Index of the first of ascending numbers that is at least `x`; the length when there is none. */
export function lowerBound(sorted: readonly number[], x: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether one of ascending numbers lies between two others, both exclusive. */
export function hasBetween(sorted: readonly number[], from: number, to: number): boolean {
  return (sorted[lowerBound(sorted, from + 1)] ?? Number.POSITIVE_INFINITY) < to;
}
