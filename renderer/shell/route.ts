import { useSyncExternalStore } from 'react';

/** The screens, in the order of the bar. */
export const SCREENS = ['start', 'matrix', 'rules'] as const;
export type Screen = (typeof SCREENS)[number];

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const screenOf = (hash: string): Screen => SCREENS.find((screen) => hash === `#/${screen}`) ?? 'start';

/** The screen that the address names, so that back and forward work. */
export const useScreen = (): Screen => useSyncExternalStore(listen, () => screenOf(location.hash));

export const openScreen = (screen: Screen): void => {
  location.hash = `#/${screen}`;
};
