import type { MenuItemConstructorOptions } from 'electron';
import { expect, test } from 'vitest';
import { SCREENS } from '../renderer/shell/screen-names.ts';
import { menuTemplate } from './menu.ts';

const asked: string[] = [];
const menu = menuTemplate({
  open: () => asked.push('open'),
  screen: (name) => asked.push(name),
  printToPdf: () => asked.push('pdf'),
});
const items = menu.flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[]);

test('every item has a Dutch label, and no two keys are the same', () => {
  expect(items.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([]);
  const keys = items.flatMap(({ accelerator }) => accelerator ?? []);
  expect(new Set(keys).size).toBe(keys.length);
});

test('leads to every screen', () => {
  for (const { click } of items) click?.(undefined as never, undefined as never, undefined as never);
  expect(SCREENS.filter((screen) => !asked.includes(screen))).toEqual([]);
  expect(asked).toContain('open');
  expect(asked).toContain('pdf');
});
