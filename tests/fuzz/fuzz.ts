import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createReader, type ReadDocument } from '../../corpus/api/reader.ts';
import type { FileFault } from '../../corpus/model/page.ts';
import type { Result } from '../../corpus/model/result.ts';
import { mutate } from './mutate.ts';

/** How the mutants fared: how many per answer, the slowest, and what broke a promise. */
export type FuzzOutcome = { answers: Record<string, number>; slowestMs: number; broken: string[] };

const PAGE_SECONDS = 10;
/** More than this for one file means that a limit on pages was passed over. */
const HANG_MS = 120_000;

/** Reads damaged copies of the PDFs of a folder. Each must end in a typed fault or in a whole document. */
export async function fuzz(folder: string, count: number, firstSeed = 1): Promise<FuzzOutcome> {
  const sources = readdirSync(folder).filter((file) => file.endsWith('.pdf'));
  const scratch = mkdtempSync(join(tmpdir(), 'caoscoop-fuzz-'));
  mkdirSync(scratch, { recursive: true });
  const reader = createReader({ pageSeconds: PAGE_SECONDS });
  const outcome: FuzzOutcome = { answers: {}, slowestMs: 0, broken: [] };

  async function tryOne(seed: number): Promise<void> {
    const source = sources[seed % sources.length] ?? '';
    const path = join(scratch, `${seed}.pdf`);
    writeFileSync(path, mutate(readFileSync(join(folder, source)), seed));
    const started = performance.now();
    const result = await reader.read(path);
    const ms = performance.now() - started;
    rmSync(path);
    const answer = result.ok ? 'gelezen' : result.error.code;
    outcome.answers[answer] = (outcome.answers[answer] ?? 0) + 1;
    outcome.slowestMs = Math.max(outcome.slowestMs, ms);
    const broken = ms > HANG_MS ? 'te lang' : brokenPromise(result);
    if (broken) outcome.broken.push(`${source} zaad ${seed}: ${broken}`);
  }

  const seeds = Array.from({ length: count }, (_, index) => firstSeed + index);
  const lane = async (): Promise<void> => {
    for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) await tryOne(seed);
  };
  await Promise.all([lane(), lane()]);
  await reader.close();
  rmSync(scratch, { recursive: true });
  return outcome;
}

/** What is wrong with an answer: a fault of our own, a page too few, a unit that points outside the file. */
function brokenPromise(result: Result<ReadDocument, FileFault>): string | null {
  if (!result.ok)
    return result.error.code === 'READ_FAILED' ? `fout in het programma ${result.error.detail ?? ''}` : null;
  const { pages, structure } = result.value;
  if (pages.some((page, index) => page.number !== index + 1)) return 'bladzijden ontbreken';
  const isOutside = structure.units.some(
    (unit) => unit.page < 1 || unit.pageEnd > pages.length || unit.page > unit.pageEnd,
  );
  return isOutside ? 'eenheid buiten het bestand' : null;
}

async function main(): Promise<void> {
  const folder = resolve(process.env.CAO_SHARED ?? '../shared', 'corpus-real');
  const count = Number(process.argv[2] ?? 2000);
  const { answers, slowestMs, broken } = await fuzz(folder, count);
  console.log(`${count} beschadigde bestanden`);
  for (const [answer, files] of Object.entries(answers).sort()) console.log(`  ${answer.padEnd(20)} ${files}`);
  console.log(`  langzaamste ${(slowestMs / 1000).toFixed(1)} s, niet goed afgelopen ${broken.length}`);
  for (const line of broken) console.log(`  ${line}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
}

if (import.meta.main) await main();
