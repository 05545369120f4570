import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keepBounds, keptBounds } from './window-state.ts';

const folder = mkdtempSync(join(tmpdir(), 'caoscoop-window-'));
afterAll(() => rmSync(folder, { recursive: true }));
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const path = join(folder, 'window.json');

test('finds the place of the window again', () => {
  const bounds = { x: 100, y: 50, width: 1200, height: 800 };
  keepBounds(path, bounds);
  expect(keptBounds(path, [screen])).toEqual(bounds);
});

test.each([
  ['nothing was kept', ''],
  ['what was kept is damaged', '{"x": 1'],
  ['it is something else', '{"x": "1"}'],
  ['its screen is gone', '{"x": 4000, "y": 0, "width": 800, "height": 600}'],
])('takes the usual place when %s', (_why, content) => {
  writeFileSync(path, content);
  expect(keptBounds(path, [screen])).toBeNull();
});
