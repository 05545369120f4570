import { dubbelePunt } from './dubbele-punt.ts';
import { eenKolom } from './een-kolom.ts';
import { gecentreerd } from './gecentreerd.ts';
import { jeVorm } from './je-vorm.ts';
import { kantlijn } from './kantlijn.ts';
import type { Layout } from './layout.ts';
import { lidKoppen } from './lid-koppen.ts';
import { tabel } from './tabel.ts';
import { titelBoven } from './titel-boven.ts';
import { tweeKolommen } from './twee-kolommen.ts';

/** The layouts by name. */
export const LAYOUTS = {
  dubbelePunt,
  eenKolom,
  gecentreerd,
  jeVorm,
  kantlijn,
  lidKoppen,
  tabel,
  titelBoven,
  tweeKolommen,
} satisfies Record<string, Layout>;
export type LayoutName = keyof typeof LAYOUTS;
