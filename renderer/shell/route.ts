import { useSyncExternalStore } from 'react';
import { SCREENS, type Screen } from './screen-names.ts';

/** What the address says: the screen, and what it is about ("#/lezen/<sha256>/12"). */
export type Route = { screen: Screen; path: string[] };

const listen = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

const isScreen = (name: string | undefined): name is Screen => SCREENS.some((screen) => screen === name);

/** The screen and its subject that an address names; Start when it names none. */
export function routeOf(hash: string): Route {
  const [screen, ...path] = hash.replace(/^#\//, '').split('/').filter(Boolean).map(decodeURIComponent);
  return isScreen(screen) ? { screen, path } : { screen: 'start', path: [] };
}

const hashOf = (screen: Screen, path: readonly (string | number)[]): string =>
  `#/${[screen, ...path].map((part) => encodeURIComponent(part)).join('/')}`;

/** The address of the window as a route, so that back and forward work. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(listen, () => location.hash);
  return routeOf(hash);
}

/** Goes to a screen; what stands behind it says what it is about. */
export const openScreen = (screen: Screen, ...path: (string | number)[]): void => {
  location.hash = hashOf(screen, path);
};

/** Changes what the address says of the present place without a step in the history. */
export const replaceRoute = (screen: Screen, ...path: (string | number)[]): void => {
  history.replaceState(null, '', hashOf(screen, path));
};

/** The address that opens a document at a page, with one of its provisions chosen where its place is given. */
export const readerAddress = (sha256: string, page: number, provision?: string): string =>
  hashOf('lezen', [sha256, page, ...(provision === undefined ? [] : [provision])]);

export const openReader = (sha256: string, page: number, provision?: string): void => {
  location.hash = readerAddress(sha256, page, provision);
};
