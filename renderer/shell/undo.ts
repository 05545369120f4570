import { useSyncExternalStore } from 'react';
import type { Change } from '../../corpus/api/contract.ts';
import { ask, CallFailed } from '../api/queries.ts';

/** What the message at the bottom says: a change that was made or taken back, or that there is nothing to take back. */
export type Message = { kind: 'made' | 'undone' | 'refused'; change: Change | null; at: number };

let message: Message | null = null;
let count = 0;
const listeners = new Set<() => void>();

function tell(kind: Message['kind'], change: Change | null): void {
  count += 1;
  message = { kind, change, at: count };
  for (const listener of listeners) listener();
}

/** Shows the change that was just made, with the way back. To be called after every call that changes the project. */
export async function showLastChange(): Promise<void> {
  const [change] = await ask('changes.list', { limit: 1 });
  if (change && !change.undone) tell('made', change);
}

/** Takes a change of the project back, by default the last one; the engine keeps them, also over a restart. */
export async function undo(id: number | null = null): Promise<void> {
  try {
    tell('undone', await ask('changes.undo', { id }));
  } catch (error) {
    if (!(error instanceof CallFailed)) throw error;
    tell('refused', null);
  }
}

export function putAway(): void {
  message = null;
  for (const listener of listeners) listener();
}

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

export const useMessage = (): Message | null => useSyncExternalStore(listen, () => message);
