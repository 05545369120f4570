import { useSyncExternalStore } from 'react';
import type { ProjectInfo, View } from '../../corpus/api/contract.ts';

/** Date and selection as they were last set, with the project for which. */
type KeptView = { path: string; view: View };

const KEPT = 'caoscoop.view';
const listeners = new Set<() => void>();
let kept = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null') as KeptView | null;

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

function keep(next: KeptView): void {
  kept = next;
  sessionStorage.setItem(KEPT, JSON.stringify(next));
  for (const listener of listeners) listener();
}

type Project = Pick<ProjectInfo, 'path' | 'peildatum'>;

/** Date and selection that all screens are about; kept while this window is open on the project. */
export function useView({ path, peildatum }: Project): [View, (view: View) => void] {
  const last = useSyncExternalStore(listen, () => kept);
  const view: View = last?.path === path ? last.view : { peildatum, selection: 'top98' };
  return [view, (next) => keep({ path, view: next })];
}
