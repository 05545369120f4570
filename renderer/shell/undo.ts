import { useSyncExternalStore } from 'react';

/** Something the user changed: what it was, in a sentence, and how to go back and forth. */
export type Change = { text: string; undo: () => Promise<unknown>; redo: () => Promise<unknown> };

/** What the message at the bottom says: the change that was made, or the one that was taken back. */
export type LastChange = { text: string; isUndone: boolean; at: number };

let done: Change[] = [];
let undone: Change[] = [];
let last: LastChange | null = null;
let count = 0;
const listeners = new Set<() => void>();

function tell(change: Change | undefined, isUndone: boolean): void {
  count += 1;
  last = change ? { text: change.text, isUndone, at: count } : null;
  for (const listener of listeners) listener();
}

/** Keeps a change that has been made, so that Ctrl+Z and the message can take it back. */
export function remember(change: Change): void {
  done = [...done, change];
  undone = [];
  tell(change, false);
}

/** Takes the last change back; nothing happens when there is none. */
export async function undo(): Promise<void> {
  const change = done.at(-1);
  if (!change) return;
  done = done.slice(0, -1);
  await change.undo();
  undone = [...undone, change];
  tell(change, true);
}

/** Makes the change again that was taken back last. */
export async function redo(): Promise<void> {
  const change = undone.at(-1);
  if (!change) return;
  undone = undone.slice(0, -1);
  await change.redo();
  done = [...done, change];
  tell(change, false);
}

/** Puts the message away; the change can still be taken back by keyboard. */
export const putAway = (): void => tell(undefined, false);

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The change that the message is about, or null. */
export const useLastChange = (): LastChange | null => useSyncExternalStore(listen, () => last);
