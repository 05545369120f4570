import { beforeEach, expect, test } from 'vitest';
import { findChange, insertChange, isSuperseded, listChanges, markUndone } from './changes.ts';
import { type Db, IN_MEMORY, openDatabase } from './database.ts';

let db: Db;
beforeEach(() => {
  const opened = openDatabase(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  db = opened.value;
});

const change = (target: string) => ({
  ...{ at: '2026-01-02T03:04:05Z', kind: 'rule' as const, targets: [target, 'z'], label: 'Regel gewijzigd' },
  before: { version: 1 },
});

test('the last change is found, or one by its number, until it is undone', () => {
  const first = insertChange(db, change('a'));
  const second = insertChange(db, change('b'));
  expect(findChange(db, null)).toEqual({ id: second, ...change('b'), undone: false });
  expect(findChange(db, first)?.targets).toEqual(['a', 'z']);
  markUndone(db, second);
  expect(findChange(db, null)?.targets).toEqual(['a', 'z']);
  expect(findChange(db, second)).toBeNull();
  expect(listChanges(db, 10).map(({ undone }) => undone)).toEqual([true, false]);
});

test('a change is superseded by a later one of the same thing that stands', () => {
  const first = insertChange(db, change('a'));
  const again = insertChange(db, { ...change('a'), targets: ['a'] });
  const found = findChange(db, first);
  if (!found) throw new Error('the change is there');
  expect(isSuperseded(db, found)).toBe(true);
  markUndone(db, again);
  expect(isSuperseded(db, found)).toBe(false);
});
