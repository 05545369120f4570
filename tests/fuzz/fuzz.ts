import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { importFiles } from '../../corpus/api/import.ts';
import { openProject } from '../../corpus/api/project.ts';
import { brokenDocuments } from '../made/project-state.ts';
import { mutate } from './mutate.ts';

/** How the mutants fared: how many per answer, the slowest, and what broke a promise. */
export type FuzzOutcome = { answers: Record<string, number>; slowestMs: number; broken: string[] };

/** A mutant follows from its seed alone, so `firstSeed` makes a batch again. `onBatch` tells how many are done. */
export type FuzzOptions = { firstSeed?: number; onBatch?: (done: number, soFar: FuzzOutcome) => void };

/** Damage often garbles a whole text layer, and OCR of a hundred such pages tells no more than of one. */
const LIMITS = { pageSeconds: 10, pictureSeconds: 30, mostPictures: 1 };
/** More than this without a file finished means that a limit was passed over: a few steps may each take theirs. */
const HANG_MS = 300_000;
/** So many mutants go into one project file. */
const BATCH = 25;

/**
 * Imports damaged copies of the PDFs of a folder into real project files. Each must end in a typed fault or in a whole
 * document; none may stop the import.
 */
export async function fuzz(
  folder: string,
  count: number,
  { firstSeed = 1, onBatch = () => {} }: FuzzOptions = {},
): Promise<FuzzOutcome> {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  const scratch = mkdtempSync(join(tmpdir(), 'caoscoop-fuzz-'));
  const outcome: FuzzOutcome = { answers: {}, slowestMs: 0, broken: [] };
  for (let seed = firstSeed; seed < firstSeed + count; seed += BATCH) {
    const mutants = join(scratch, String(seed));
    mkdirSync(mutants);
    for (let one = seed; one < Math.min(seed + BATCH, firstSeed + count); one++) {
      const source = sources[one % sources.length] ?? '';
      writeFileSync(join(mutants, `${one} ${source}`), mutate(readFileSync(join(folder, source)), one));
    }
    await importMutants(mutants, join(scratch, `${seed}.caoscoop`), outcome);
    rmSync(mutants, { recursive: true });
    rmSync(join(scratch, `${seed}.caoscoop`));
    onBatch(Math.min(seed + BATCH - firstSeed, count), outcome);
  }
  rmSync(scratch, { recursive: true });
  return outcome;
}

async function importMutants(mutants: string, path: string, outcome: FuzzOutcome): Promise<void> {
  const opened = openProject(path);
  if (!opened.ok) throw new Error(opened.error.code);
  const project = opened.value;
  const count = (answer: string): void => {
    outcome.answers[answer] = (outcome.answers[answer] ?? 0) + 1;
  };
  let since = performance.now();
  const watch = (): void => {
    outcome.slowestMs = Math.max(outcome.slowestMs, performance.now() - since);
    since = performance.now();
  };
  try {
    const { added, known, problems } = await importFiles(project, [mutants], { limits: LIMITS, onProgress: watch });
    for (let i = 0; i < added; i++) count('gelezen');
    for (let i = 0; i < known; i++) count('gelijk aan een ander');
    for (const { file, code } of problems) {
      count(code);
      if (code === 'READ_FAILED') outcome.broken.push(`${file}: fout in het programma`);
    }
    const missing = readdirSync(mutants).length - added - known - problems.length;
    if (missing !== 0) outcome.broken.push(`${mutants}: ${missing} bestanden zonder antwoord`);
  } catch (error) {
    outcome.broken.push(`${mutants}: de import brak af, ${error instanceof Error ? error.stack : error}`);
  }
  project.close();
  outcome.broken.push(...(await brokenDocuments(path)));
  if (outcome.slowestMs > HANG_MS)
    outcome.broken.push(`${mutants}: ${Math.round(outcome.slowestMs / 1000)} s zonder antwoord`);
}

async function main(): Promise<void> {
  const folder = resolve(process.env.CAO_SHARED ?? '../shared', 'corpus-real');
  const [count = 2000, firstSeed = 1] = process.argv.slice(2).map(Number);
  const { answers, slowestMs, broken } = await fuzz(folder, count, {
    firstSeed,
    onBatch: (done, { slowestMs, broken }) =>
      console.error(`${done} van ${count}, langst ${(slowestMs / 1000).toFixed(0)} s, niet goed ${broken.length}`),
  });
  console.log(`${count} beschadigde bestanden`);
  for (const [answer, files] of Object.entries(answers).sort()) console.log(`  ${answer.padEnd(20)} ${files}`);
  console.log(`  langst zonder antwoord ${(slowestMs / 1000).toFixed(1)} s, niet goed afgelopen ${broken.length}`);
  for (const line of broken) console.log(`  ${line}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

if (import.meta.main) await main();
