import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase } from '../store/database.ts';

const MAIN = join(import.meta.dirname, 'main.ts');
const FILES = 6;
/** Moments of an import, as shares of the time that a whole one takes. */
const KILL_AT = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9];

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kill-'));
  for (let file = 0; file < FILES; file++) {
    const pdf = await PDFDocument.create();
    const font = await pdf.embedFont(StandardFonts.Helvetica);
    for (let number = 1; number <= 10; number++) {
      const page = pdf.addPage([595, 842]);
      page.drawText(`Artikel ${number} Thuiswerken`, { x: 70, y: 760, size: 11, font });
      page.drawText(`De werknemer kan ${file} dagen thuiswerken.`, { x: 70, y: 736, size: 11, font });
    }
    writeFileSync(join(folder, `${file}.pdf`), await pdf.save());
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const importArgs = (project: string): string[] => [MAIN, 'import', '--project', project, folder];

/** Starts an import and ends its process by force. */
const importKilledAfter = (project: string, ms: number): Promise<void> =>
  new Promise((ended) => {
    const child = spawn(process.execPath, importArgs(project), { stdio: 'ignore' });
    setTimeout(() => child.kill('SIGKILL'), ms);
    child.on('exit', () => ended());
  });

/** Documents that are there, and those of them that are not whole. */
function look(project: string) {
  const db = openDatabase(project);
  if (!db.ok) throw new Error(db.error.code);
  const count = (sql: string): number => db.value.prepare(sql).pluck().get() as number;
  const seen = {
    documents: count('SELECT count(*) FROM documents'),
    halves: count(
      `SELECT count(*) FROM documents WHERE (SELECT count(*) FROM pages WHERE document_id = documents.id) <> 10
       OR id NOT IN (SELECT document_id FROM document_runs)`,
    ),
    integrity: db.value.pragma('integrity_check', { simple: true }),
  };
  db.value.close();
  return seen;
}

test('an import that is killed again and again leaves whole documents and ends complete', async () => {
  const project = join(folder, 'a.caoscoop');
  const started = performance.now();
  expect(spawnSync(process.execPath, importArgs(join(folder, 'whole.caoscoop'))).status).toBe(0);
  const wholeMs = performance.now() - started;
  let before = 0;
  for (const share of KILL_AT) {
    await importKilledAfter(project, share * wholeMs);
    const { documents, halves, integrity } = look(project);
    expect({ halves, integrity }).toEqual({ halves: 0, integrity: 'ok' });
    expect(documents).toBeGreaterThanOrEqual(before);
    before = documents;
  }
  expect(spawnSync(process.execPath, importArgs(project)).status).toBe(0);
  expect(look(project)).toEqual({ documents: FILES, halves: 0, integrity: 'ok' });
}, 120_000);
