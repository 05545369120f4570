import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readingMs } from './bench-reading.ts';
import { benchRules } from './bench-rules.ts';
import { ROOT } from './steps.ts';

const CORPUS = join(resolve(ROOT, process.env.CAO_SHARED ?? '../shared'), 'corpus-real');

/** From a cold start to a written report over the real caos: wall time per page and peak memory, beside pdftotext. */
async function main(): Promise<void> {
  if (!existsSync(CORPUS)) {
    console.log(`Overgeslagen: ${CORPUS} is er niet (CAO_SHARED).`);
    return;
  }
  const files = readdirSync(CORPUS).filter((file) => file.endsWith('.pdf'));
  const out = mkdtempSync(join(tmpdir(), 'caoscoop-bench-'));
  const caoscoop = join(ROOT, 'corpus/cli/main.ts');
  const report = await measure(process.execPath, [caoscoop, 'report', CORPUS, '--out', out]);
  const json = join(out, 'analyse.json');
  const analyse = await measure(process.execPath, [caoscoop, 'analyse', '--json', '--out', json, CORPUS]);
  const pages = pagesOf(json);
  console.log(`${files.length} pdf-bestanden, ${pages} bladzijden`);
  print('van koude start tot rapport', report, pages);
  print('van koude start tot JSON', analyse, pages);
  const paths = files.map((file) => join(CORPUS, file));
  for (const pictures of [false, true]) {
    const ms = await readingMs(paths, { pictures });
    print(`lezen en opbouw, ${pictures ? 'met' : 'zonder'} OCR`, { ms, peakMb: null }, pages);
  }
  if (spawnSync('pdftotext', ['-v']).error) console.log('pdftotext is er niet, dus zonder vergelijking');
  else print('pdftotext -layout', measureEach(files), pages);
  const many = join(out, 'veel');
  makeCopies(files, many);
  const project = (name: string): string[] => ['import', '--project', join(out, `${name}.caoscoop`), '--no-listing'];
  print(`import van ${files.length}`, await measure(process.execPath, [caoscoop, ...project('een'), CORPUS]), pages);
  print(
    `import van ${files.length * COPIES}`,
    await measure(process.execPath, [caoscoop, ...project('veel'), many]),
    pages * COPIES,
  );
  print(
    `rapport van ${files.length * COPIES}`,
    await measure(process.execPath, [caoscoop, 'report', many, '--out', out]),
    pages * COPIES,
  );
  rmSync(out, { recursive: true });
}

/** So many copies show whether memory grows with the number of documents. */
const COPIES = 4;

/** Copies of the files that differ by a comment behind the end, so that each is a document of its own. */
function makeCopies(files: string[], folder: string): void {
  mkdirSync(folder);
  for (const file of files) {
    const bytes = readFileSync(join(CORPUS, file));
    for (let copy = 1; copy <= COPIES; copy++) {
      const name = file.replace('__', `__${copy}_`);
      writeFileSync(join(folder, name), Buffer.concat([bytes, Buffer.from(`\n% ${copy}\n`)]));
    }
  }
}

type Measured = { ms: number; peakMb: number | null };

const print = (name: string, { ms, peakMb }: Measured, pages: number): void =>
  console.log(
    `${name.padEnd(30)} ${(ms / 1000).toFixed(2)} s   ${(ms / pages).toFixed(2)} ms per bladzijde${peakMb ? `   piek ${peakMb.toFixed(0)} MB` : ''}`,
  );

function measure(program: string, args: string[]): Promise<Measured> {
  return new Promise((done) => {
    const started = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'inherit'], cwd: ROOT });
    let peakMb: number | null = null;
    const poll = setInterval(() => {
      const now = child.pid ? treeMb(child.pid) : null;
      if (now !== null) peakMb = Math.max(peakMb ?? 0, now);
    }, 50);
    child.on('exit', (status) => {
      clearInterval(poll);
      if (status !== 0) throw new Error(`${args.join(' ')} eindigde met ${status}`);
      done({ ms: performance.now() - started, peakMb });
    });
  });
}

function measureEach(files: string[]): Measured {
  const started = performance.now();
  for (const file of files) spawnSync('pdftotext', ['-layout', join(CORPUS, file), '-'], { maxBuffer: 1 << 28 });
  return { ms: performance.now() - started, peakMb: null };
}

/** Resident memory of a process and all below it, in MB; null where the system does not tell (outside Linux). */
function treeMb(pid: number): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return (pages * 4096) / 1e6 + children.reduce((sum, child) => sum + (treeMb(Number(child)) ?? 0), 0);
  } catch {
    return null;
  }
}

function pagesOf(json: string): number {
  const { documents } = JSON.parse(readFileSync(json, 'utf8')) as { documents: { pages: number }[] };
  return documents.reduce((sum, document) => sum + document.pages, 0);
}

await main();
await benchRules();
