import { useSyncExternalStore } from 'react';
import type { ProjectInfo, View } from '../../corpus/api/contract.ts';

const KEPT = 'caoscoop.view';
const listeners = new Set<() => void>();
let kept: View | null = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as View | null;

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

function keep(view: View): void {
  kept = view;
  sessionStorage.setItem(KEPT, JSON.stringify(view));
  for (const listener of listeners) listener();
}

/** Date and selection that all screens are about; kept while this window is open. */
export function useView(project: Pick<ProjectInfo, 'peildatum'>): [View, (view: View) => void] {
  const view = useSyncExternalStore(listen, () => kept);
  return [view ?? { peildatum: project.peildatum, selection: 'top98' }, keep];
}
