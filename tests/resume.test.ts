import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { generateSample } from '../corpus/sample/generate.ts';
import { type ProjectState, stateOf } from './made/project-state.ts';

const MAIN = join(import.meta.dirname, '..', 'corpus', 'cli', 'main.ts');
const KILLS = 25;

let folder: string;
let files: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'caoscoop-verder-'));
  files = (await generateSample(join(folder, 'pdf'))).files.length;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const importArgs = (project: string): string[] => [MAIN, 'import', '--project', project, join(folder, 'pdf')];

const importWhole = (project: string) => spawnSync(process.execPath, importArgs(project), { encoding: 'utf8' });

/** A document that is kept makes the project file grow by more than its PDF. */
const A_DOCUMENT = 20_000;
const sizeOf = (project: string): number => statSync(project, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Starts an import and ends its process by force: so many milliseconds after it began, or after it kept its first
 * document. True when it was still at work.
 */
const importKilled = (project: string, after: 'start' | 'document', ms: number): Promise<boolean> =>
  new Promise((ended) => {
    const before = sizeOf(project);
    const child = spawn(process.execPath, importArgs(project), { stdio: 'ignore' });
    const killLater = () => setTimeout(() => child.kill('SIGKILL'), ms);
    if (after === 'start') killLater();
    const poll = setInterval(() => {
      if (after === 'start' || sizeOf(project) < before + A_DOCUMENT) return;
      clearInterval(poll);
      killLater();
    }, 5);
    child.on('exit', (_, signal) => {
      clearInterval(poll);
      ended(signal === 'SIGKILL');
    });
  });

/** Every document that is there is just as in a project that was made in one go. */
function expectWholeDocuments(project: string, whole: ProjectState): number {
  if (!existsSync(project)) return 0;
  const { documents, strays, integrity } = stateOf(project);
  expect({ strays, integrity }).toEqual({ strays: 0, integrity: 'ok' });
  for (const [sha256, document] of Object.entries(documents)) expect(document).toEqual(whole.documents[sha256]);
  return Object.keys(documents).length;
}

it('an import that is killed goes on where it was, with nothing twice and nothing lost', async () => {
  const reference = join(folder, 'in een keer.caoscoop');
  expect(importWhole(reference).status).toBe(0);
  const whole = stateOf(reference);
  expect(Object.keys(whole.documents)).toHaveLength(files);

  let kills = 0;
  for (let round = 1; kills < KILLS; round++) {
    const project = join(folder, `telkens gedood ${round}.caoscoop`);
    const seen = [0];
    while (kills < KILLS && (await importKilled(project, kills % 5 === 0 ? 'start' : 'document', (kills * 37) % 250))) {
      kills += 1;
      const documents = expectWholeDocuments(project, whole);
      expect(documents).toBeGreaterThanOrEqual(seen.at(-1) ?? 0);
      seen.push(documents);
    }
    console.log(`ronde ${round}: ${seen.join(' ')} van ${files} documenten`);
    expect(importWhole(project)).toMatchObject({ status: 0 });
    expect(stateOf(project)).toEqual(whole);
  }
}, 300_000);
