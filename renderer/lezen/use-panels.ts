import { useState } from 'react';

/** Which panels stand beside the pages. */
export type Panels = { outline: boolean; provisions: boolean };

/** Narrower than this there is no room for all three, in CSS pixels. */
const ROOMY = 1100;

/** The panels that are open: both where there is room, else the provisions alone. */
export const usePanels = () =>
  useState<Panels>(() => ({ outline: window.innerWidth >= ROOMY, provisions: window.innerWidth >= ROOMY / 1.6 }));
