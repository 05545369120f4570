/** The screens, in the order of the bar. */
export const SCREENS = [
  'start',
  'corpus',
  'lezen',
  'matrix',
  'zoeken',
  'rules',
  'vergelijken',
  'report',
  'help',
] as const;
export type Screen = (typeof SCREENS)[number];
