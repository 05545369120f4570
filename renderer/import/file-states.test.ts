import { expect, test } from 'vitest';
import type { ImportState } from '../../corpus/api/contract.ts';
import { fileStates } from './file-states.ts';

const state = (more: Partial<ImportState>): ImportState => ({
  ...{ jobId: 'j', state: 'running', done: 0, total: 3, current: null, problems: [] },
  ...more,
});
const problem = { file: 'b.pdf', code: 'PDF_DAMAGED', message: 'Kapot.' };
const stateOf = (files: ReturnType<typeof fileStates>) => files.map(({ file, state }) => `${file} ${state}`);

test('shows chosen PDFs while they are prepared, but no listing', () => {
  expect(stateOf(fileStates(['a.pdf', 'lijst.csv', 'b.pdf'], ['a.pdf'], [], null))).toEqual([
    'a.pdf copied',
    'b.pdf waiting',
  ]);
});

test('puts what could not be read first, with its problem', () => {
  const files = fileStates(['a.pdf', 'b.pdf'], ['a.pdf', 'b.pdf'], ['a.pdf', 'b.pdf'], state({ problems: [problem] }));
  expect(stateOf(files)).toEqual(['b.pdf problem', 'a.pdf done']);
  expect(files[0]?.problem).toBe(problem);
});

test('lists the files of a folder as the engine finishes them', () => {
  expect(stateOf(fileStates([], [], ['x.pdf'], state({})))).toEqual(['x.pdf done']);
});

test('calls every file read when the import is done, even if its event was missed', () => {
  expect(stateOf(fileStates(['a.pdf'], ['a.pdf'], [], state({ state: 'done' })))).toEqual(['a.pdf done']);
});
