import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importFiles } from './import.ts';
import { IN_MEMORY, openProject, type Project } from './project.ts';
import { reportOf } from './report-of.ts';

const TEXT = [
  'CAO Huisartsenzorg',
  'Artikel 1 Looptijd',
  'Deze cao loopt van 1 januari 2023 tot en met 31 december 2024.',
  'Artikel 2 Verlof',
  'De werknemer heeft recht op verlof.',
  'Bijlage 1 Thuiswerken (van toepassing tot 1 april 2023)',
  'De werknemer ontvangt een thuiswerkvergoeding van € 2,15 per thuisgewerkte dag.',
];

let folder: string;
let project: Project;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'counted-'));
  const opened = openProject(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  project = opened.value;
});
afterEach(() => {
  project.close();
  rmSync(folder, { recursive: true });
});

async function write(name: string, lines: readonly string[]): Promise<string> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const part of [lines.slice(0, 5), lines.slice(5)]) {
    const page = pdf.addPage([595, 842]);
    for (const [at, line] of part.entries()) page.drawText(line, { x: 70, y: 760 - 24 * at, size: 11, font });
  }
  const path = join(folder, name);
  writeFileSync(path, await pdf.save());
  return path;
}

const cao = (peildatum: string) =>
  reportOf(project.study(), { peildatum, selection: 'all' }).rows.find(({ code }) => code === '721');
const answer = (peildatum: string) => cao(peildatum)?.cells.find(({ code }) => code === 'thuiswerkvergoeding')?.answer;

test('counts a part with an end of its own only until then, and says so', async () => {
  await importFiles(project, [await write('721__huisartsen.pdf', TEXT)]);
  expect([answer('2023-02-01'), answer('2023-06-01')]).toEqual(['ja', 'nee']);
  expect(cao('2023-02-01')?.remarks).toEqual([]);
  expect(cao('2023-06-01')?.remarks).toEqual([
    '721__huisartsen.pdf: Bijlage 1 geldt t/m 31-03-2023 en telt op de peildatum niet mee.',
  ]);
});

test('remarks that a text holds changes from after the peildatum', async () => {
  await importFiles(project, [await write('721__huisartsen_incl_TTW_per_1_juli_2023.pdf', TEXT.slice(0, 5))]);
  expect(cao('2023-02-01')?.remarks.join()).toContain('bijgewerkt met wijzigingen per 01-07-2023');
  expect(cao('2023-07-01')?.remarks).toEqual([]);
});

test('takes over a name that says more of a file that was read before, and keeps the old one beside it', async () => {
  const first = await write('cao definitief.pdf', TEXT);
  await importFiles(project, [first]);
  mkdirSync(join(folder, 'beter'));
  const better = join(folder, 'beter', '721__huisartsen.pdf');
  copyFileSync(first, better);
  expect(await importFiles(project, [better])).toMatchObject({ added: 0, known: 1 });
  expect(project.study()).toMatchObject({
    documents: [{ file: '721__huisartsen.pdf', cao: { code: '721' } }],
  });
  const { copies } = reportOf(project.study(), { peildatum: '2023-02-01', selection: 'all' });
  expect(copies).toEqual([{ file: 'cao definitief.pdf', sameAs: '721__huisartsen.pdf' }]);
  await importFiles(project, [first]);
  expect(project.study().documents[0]?.file).toBe('721__huisartsen.pdf');
});

test('says which text goes before another of the same term', async () => {
  await importFiles(project, [
    await write('721__eerste.pdf', TEXT),
    await write('721__tweede.pdf', [...TEXT, 'Artikel 1 Slot']),
  ]);
  const { rows, outside } = reportOf(project.study(), { peildatum: '2023-02-01', selection: 'all' });
  const counted = rows.find(({ code }) => code === '721')?.documents.map(({ file }) => file);
  expect(outside).toMatchObject([{ reason: `Een andere tekst van deze cao gaat voor: ${counted}.` }]);
});
