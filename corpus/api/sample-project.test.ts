import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { generateSample } from '../sample/generate.ts';
import { createEngine } from './engine.ts';
import { importFiles } from './import.ts';
import { openProject, type Project } from './project.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sample-project-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opened = (name: string): Project => {
  const project = openProject(join(folder, name));
  if (!project.ok) throw new Error(project.error.code);
  return project.value;
};

test('opens the example corpus as a project of its own, and leaves the open one as it was', async () => {
  const engine = createEngine(opened('studie.caoscoop'), join(folder, 'state'));
  const before = await engine.handlers['project.info']({});
  const sample = join(folder, 'voorbeeldcorpus.caoscoop');
  expect(await engine.handlers['project.sample']({})).toMatchObject({ ok: true, value: { path: sample } });
  await generateSample(join(folder, 'pdfs'), { caos: 1 });
  await engine.handlers['import.start']({ paths: [join(folder, 'pdfs')] });
  await expect
    .poll(() => engine.handlers['import.state']({}), { timeout: 60_000 })
    .toMatchObject({
      value: { state: 'done' },
    });
  expect(await engine.handlers['project.info']({})).toMatchObject({
    value: { documents: 1, fictional: true, caos: 1 },
  });
  await engine.close();

  const again = createEngine(opened('studie.caoscoop'), join(folder, 'state'));
  expect(await again.handlers['project.info']({})).toEqual(before);
  await again.close();
});

test('does not read fictional caos into a project of real ones that has the name of the example', async () => {
  const { files } = await generateSample(join(folder, 'pdfs'), { caos: 1 });
  const own = opened('voorbeeldcorpus.caoscoop');
  await importFiles(own, files.slice(0, 1), { listing: null });
  own.close();

  const engine = createEngine(opened('studie.caoscoop'), join(folder, 'state'));
  expect(await engine.handlers['project.sample']({})).toMatchObject({ ok: false, error: { code: 'PROJECT_EXISTS' } });
  expect(await engine.handlers['project.info']({})).toMatchObject({
    value: { path: join(folder, 'studie.caoscoop') },
  });
  await engine.close();
});
