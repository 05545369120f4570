import type { Column } from './column.ts';
import type { PageSize } from './page-sizes.ts';

/** How a page is looked at: near, with the marked column as wide as the pane, or whole; and how much larger than that. */
export type Look = { isWhole: boolean; factor: number };

export const NEAR_LOOK: Look = { isWhole: false, factor: 1 };
export const WHOLE_LOOK: Look = { isWhole: true, factor: 1 };

/** A step of larger or smaller, and how far it goes. */
const STEP = 1.25;
const FACTORS = { least: 0.5, most: 4 };

export const larger = (look: Look): Look => ({ ...look, factor: Math.min(look.factor * STEP, FACTORS.most) });
export const smaller = (look: Look): Look => ({ ...look, factor: Math.max(look.factor / STEP, FACTORS.least) });

/** Room beside the column, in points; and the scale beyond which letters only become large. */
const BESIDE = 14;
const LARGE = 1.7;

/** CSS pixels per point for a look at a page in a room. */
export function scaleOf({ isWhole, factor }: Look, page: PageSize, column: Column | null, room: PageSize): number {
  const fitting = room.width / page.width;
  if (isWhole) return Math.min(fitting, room.height / page.height) * factor;
  if (!column) return fitting * factor;
  const near = room.width / (column.right - column.left + 2 * BESIDE);
  return Math.max(fitting, Math.min(near, LARGE)) * factor;
}
