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

/**
 * The address that opens a document at a page. `unit`: the provision that is chosen there; with a query: the place of
 * it that was found, and the query's other places are marked too.
 */
export const readerAddress = (sha256: string, page: number, unit?: number | null, query?: string): string =>
  hashOf('lezen', readerPath(sha256, page, unit ?? null, query));

export const openReader = (sha256: string, page: number, unit?: number): void => {
  location.hash = readerAddress(sha256, page, unit);
};

/** What stands behind the screen in the address of a place in a document. */
export const readerPath = (
  sha256: string,
  page: number,
  unit: number | null,
  query?: string | undefined,
): (string | number)[] => [sha256, page, ...(unit === null ? [] : [unit]), ...(query === undefined ? [] : [query])];
