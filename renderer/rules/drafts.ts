import { useSyncExternalStore } from 'react';
import type { RuleDraft } from '../../corpus/api/contract.ts';

/** What was changed of a rule and not saved yet; `past` are the steps that can be taken back, `future` those again. */
export type Kept = { draft: RuleDraft; past: RuleDraft[]; future: RuleDraft[] };
export type Drafts = Readonly<Record<string, Kept>>;

const KEPT = 'caoscoop.rule-drafts';
let place = KEPT;
let drafts: Drafts = {};
const listeners = new Set<() => void>();

function show(next: Drafts): void {
  drafts = next;
  for (const listener of listeners) listener();
}

function change(next: Drafts): void {
  sessionStorage.setItem(place, JSON.stringify(next));
  show(next);
}

/** Turns to the drafts of a project: rules of the same name are others there. */
export function openDrafts(project: string): void {
  place = `${KEPT} ${project}`;
  show(JSON.parse(sessionStorage.getItem(place) ?? '{}') as Drafts);
}

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** Drafts stay when another rule or screen is opened, until they are saved or discarded. */
export const useDrafts = (): Drafts => useSyncExternalStore(listen, () => drafts);

/** Keeps what a rule has become. Typing is no step, for a field has an undo of its own; adding and removing is. */
export function keepDraft(key: string, draft: RuleDraft, before: RuleDraft | null): void {
  const past = drafts[key]?.past ?? [];
  change({ ...drafts, [key]: { draft, past: before ? [...past, before] : past, future: [] } });
}

export function stepBack(key: string): void {
  const kept = drafts[key];
  const draft = kept?.past.at(-1);
  if (!kept || !draft) return;
  change({ ...drafts, [key]: { draft, past: kept.past.slice(0, -1), future: [kept.draft, ...kept.future] } });
}

export function stepForward(key: string): void {
  const kept = drafts[key];
  const [draft, ...future] = kept?.future ?? [];
  if (kept && draft) change({ ...drafts, [key]: { draft, past: [...kept.past, kept.draft], future } });
}

export function dropDraft(key: string): void {
  const { [key]: _dropped, ...others } = drafts;
  change(others);
}
