import { readFileSync, writeFileSync } from 'node:fs';

export type Bounds = { x: number; y: number; width: number; height: number };

const isBounds = (value: unknown): value is Bounds =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((key) => Number.isInteger((value as Record<string, unknown>)[key]));

/** Where the window stood last; null when nothing usable was kept, or when it would lie outside every screen. */
export function keptBounds(path: string, screens: readonly Bounds[]): Bounds | null {
  let kept: unknown;
  try {
    kept = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Nothing was kept, or half of it: the window takes its usual place.
    return null;
  }
  return isBounds(kept) && screens.some((screen) => overlaps(screen, kept)) ? kept : null;
}

export const keepBounds = (path: string, bounds: Bounds): void => writeFileSync(path, JSON.stringify(bounds));

const overlaps = (a: Bounds, b: Bounds): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
