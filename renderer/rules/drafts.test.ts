import { expect, test, vi } from 'vitest';
import { newDraft } from './draft.ts';

const storage = new Map<string, string>();
vi.stubGlobal('sessionStorage', {
  getItem: (key: string) => storage.get(key) ?? null,
  setItem: (key: string, value: string) => storage.set(key, value),
});
const { dropDraft, keepDraft, openDrafts } = await import('./drafts.ts');

const stored = (): string[][] => [...storage.values()].map((drafts) => Object.keys(JSON.parse(drafts)));

test('keeps the drafts of each project apart, and finds them again', () => {
  openDrafts('/een.caoscoop');
  keepDraft('thuiswerken.mag', newDraft('thuis*'), null);
  keepDraft('privacy.camera', newDraft('camera*'), null);
  openDrafts('/twee.caoscoop');
  keepDraft('thuiswerken.mag', newDraft('tele*'), null);
  expect(stored()).toEqual([['thuiswerken.mag', 'privacy.camera'], ['thuiswerken.mag']]);
  openDrafts('/een.caoscoop');
  dropDraft('thuiswerken.mag');
  expect(stored()).toEqual([['privacy.camera'], ['thuiswerken.mag']]);
});
