import { eenKolom } from './een-kolom.ts';
import type { Layout } from './layout.ts';
import { tweeKolommen } from './twee-kolommen.ts';

/** The layouts by name. */
export const LAYOUTS = { eenKolom, tweeKolommen } satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;
