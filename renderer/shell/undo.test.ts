import { expect, test } from 'vitest';
import { redo, remember, undo } from './undo.ts';

test('takes changes back in reverse order and makes them again', async () => {
  const log: string[] = [];
  const change = (text: string) => ({
    text,
    undo: async () => log.push(`-${text}`),
    redo: async () => log.push(`+${text}`),
  });
  remember(change('a'));
  remember(change('b'));
  await undo();
  await undo();
  await undo();
  await redo();
  expect(log).toEqual(['-b', '-a', '+a']);
  remember(change('c'));
  await redo();
  await undo();
  expect(log).toEqual(['-b', '-a', '+a', '-c']);
});
