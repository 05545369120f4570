import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ApiEvent, Engine } from '../api/contract.ts';
import { startEngine } from './serve-engine.ts';

let folder: string;
let engine: Engine;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'caoscoop-engine-'));
  const opened = await startEngine(join(folder, 'study.caoscoop'));
  if (!opened.ok) throw new Error(opened.error.code);
  engine = opened.value;
});

afterAll(async () => {
  await engine.close();
  await rm(folder, { recursive: true });
});

test('answers every call of the contract from its thread', async () => {
  expect(await engine.handlers['project.info']({})).toMatchObject({ ok: true, value: { documents: 0 } });
  expect(await engine.handlers['import.stop']({ jobId: 'none' })).toMatchObject({
    ok: false,
    error: { code: 'JOB_UNKNOWN' },
  });
  expect(await engine.pdf('0'.repeat(64))).toBeNull();
});

test('tells what happens in an import, and keeps the problem of a file', async () => {
  await writeFile(join(folder, 'kapot.pdf'), 'geen pdf');
  const ended = new Promise<ApiEvent>((resolve) => {
    const end = engine.subscribe((event) => {
      if (event.type !== 'import.progress' || event.state.state === 'running') return;
      end();
      resolve(event);
    });
  });
  await engine.handlers['import.start']({ paths: [folder] });
  expect(await ended).toMatchObject({ state: { state: 'done', problems: [{ file: 'kapot.pdf' }] } });
});

test('a file that is no project is an expected error, not a crash', async () => {
  const other = join(folder, 'other.caoscoop');
  await writeFile(other, 'Dit is een gewone tekst, geen project. '.repeat(100));
  expect(await startEngine(other)).toMatchObject({ ok: false, error: { code: 'PROJECT_OTHER_FILE' } });
});
