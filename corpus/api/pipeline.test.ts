import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { struckPdf } from '../../tests/made/struck-pdf.ts';
import { analyseFiles } from './analyse-files.ts';
import { classifyFile } from './classify.ts';
import { analyseJson, classifyJson } from './contract-json.ts';
import { analyseSchema, classifySchema } from './contract-schema.ts';
import { importFiles } from './import.ts';
import { IN_MEMORY, openProject } from './project.ts';
import { reportOf } from './report-of.ts';

const TEXT = [
  'CAO voor de Verzonnen Huisartsenzorg',
  '1 januari 2023 tot en met 31 december 2024',
  'Artikel 1 Looptijd',
  'Deze cao loopt van 1 januari 2023 tot en met 31 december 2024.',
  'Artikel 2 Thuiswerken',
  '1. De werknemer kan in overleg met de leidinggevende thuiswerken.',
  '2. De werknemer ontvangt een thuiswerkvergoeding van € 2,15 per thuisgewerkte dag.',
];

async function pdfOf(lines: string[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 70, y: 760 - 24 * at, size: 11, font });
  return pdf.save();
}

async function imageOnlyPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  pdf.addPage([595, 842]).drawImage(await pdf.embedPng(dot), { x: 0, y: 0, width: 595, height: 842 });
  return pdf.save();
}

/** A PDF whose trailer says that it is encrypted with a password that nobody knows. */
async function encryptedPdf(): Promise<Uint8Array> {
  const plain = Buffer.from(await (await PDFDocument.load(await pdfOf(TEXT))).save({ useObjectStreams: false }));
  const key = '00'.repeat(32);
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >> /ID [<00> <00>]`;
  return Buffer.from(
    plain.toString('latin1').replace(/trailer\s*<</, (head) => `${head} ${encrypt}`),
    'latin1',
  );
}

let folder: string;
/** Apart, for recognising text in a picture takes a second. */
let scans: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pipeline-'));
  mkdirSync(join(folder, 'onder'));
  const good = await pdfOf(TEXT);
  writeFileSync(join(folder, '721__goed.pdf'), good);
  copyFileSync(join(folder, '721__goed.pdf'), join(folder, 'onder', '721__nog een keer.pdf'));
  writeFileSync(join(folder, 'onder', '9999__onbekend.pdf'), await pdfOf([...TEXT, 'Artikel 3 Slot', 'Einde.']));
  writeFileSync(join(folder, 'afgekapt.pdf'), good.subarray(0, good.length / 2));
  writeFileSync(join(folder, 'leeg.pdf'), '');
  writeFileSync(join(folder, 'onder', 'leeg.pdf'), '%PD');
  writeFileSync(join(folder, 'tekst.pdf'), 'Dit is een tekstbestand.');
  scans = mkdtempSync(join(tmpdir(), 'scans-'));
  writeFileSync(join(scans, 'beeld.pdf'), await imageOnlyPdf());
  writeFileSync(join(folder, 'geheim.pdf'), await encryptedPdf());
  writeFileSync(
    join(folder, 'lijst.csv'),
    'cao_number;ingangsdatum;expiratiedatum;datum_kennisgeving;pdf_name;page_name\n721;01/01/2023;31/12/2025;01/02/2023;721__goed.pdf;\n',
  );
});
afterAll(() => {
  for (const made of [folder, scans]) rmSync(made, { recursive: true, force: true });
});

const BAD: [string, string][] = [
  ['afgekapt.pdf', 'PDF_DAMAGED'],
  ['beeld.pdf', 'PDF_NO_TEXT'],
  ['geheim.pdf', 'PDF_ENCRYPTED'],
  ['leeg.pdf', 'FILE_EMPTY'],
  ['leeg.pdf', 'PDF_NOT_A_PDF'],
  ['tekst.pdf', 'PDF_NOT_A_PDF'],
];

test('good files beside bad ones are all read, each bad one is named with what to do', async () => {
  const { documents, problems } = await analyseFiles([folder, scans]);
  expect(documents.map(({ file }) => file)).toEqual(['721__goed.pdf', '9999__onbekend.pdf']);
  expect(problems.map(({ file, code }) => [file, code])).toEqual(BAD);
  for (const { message } of problems) expect(message).toMatch(/^[A-Z].+\. .+\.$/s);
});

test('the JSON of analyse is what the contract says, and the same bytes each time', async () => {
  const [first, second] = await Promise.all([analyseFiles([folder]), analyseFiles([folder])]);
  const json = analyseJson(first.documents, first.problems, first.ruleSet);
  expect(analyseJson(second.documents, second.problems, second.ruleSet)).toBe(json);
  const parsed = analyseSchema.parse(JSON.parse(json));
  expect(parsed.documents[0]).toMatchObject({
    cao: { code: '721', name: 'Huisartsenzorg' },
    start: '2023-01-01',
    end: '2024-12-31',
    register: { start: '2023-01-01', end: '2025-12-31', kvo: '2023-02-01' },
    conflicts: [expect.stringContaining('De looptijden verschillen')],
    has: expect.arrayContaining(['thuiswerken', 'thuiswerkvergoeding']),
  });
});

test('without a listing only the text speaks', async () => {
  const { documents } = await analyseFiles([folder], { listing: null });
  expect(documents[0]).toMatchObject({ cao: { code: '721' }, register: null, conflicts: [] });
});

test('of equal files the one is read whose name or row of the listing tells best what it is', async () => {
  const twice = mkdtempSync(join(tmpdir(), 'twice-'));
  const pdf = await pdfOf(['Onze afspraken', ...TEXT.slice(1)]);
  for (const name of ['721__a.pdf', 'aa.pdf', 'b.pdf']) writeFileSync(join(twice, name), pdf);
  const read = async () => {
    const { documents, copies } = await analyseFiles([twice]);
    return [documents.map(({ file, cao }) => [file, cao.code]), copies.map(({ file }) => file)];
  };
  expect(await read()).toEqual([[['721__a.pdf', '721']], ['aa.pdf', 'b.pdf']]);
  writeFileSync(join(twice, 'l.csv'), 'cao_number;ingangsdatum;expiratiedatum;pdf_name\n730;;;b.pdf');
  expect(await read()).toEqual([[['b.pdf', '730']], ['721__a.pdf', 'aa.pdf']]);
  rmSync(twice, { recursive: true });
});

test('a path that is not there is named', async () => {
  const { problems } = await analyseFiles([join(folder, 'weg.pdf')]);
  expect(problems).toMatchObject([{ file: 'weg.pdf', code: 'FILE_MISSING' }]);
});

test('clauses are coded as the contract says', async () => {
  const path = join(folder, 'clausules.json');
  writeFileSync(
    path,
    JSON.stringify({ clauses: [{ id: 'a', heading: 'Artikel 2 Thuiswerken', text: TEXT[6], year: 2023 }] }),
  );
  const classified = await classifyFile(path);
  if (!classified.ok) throw new Error(classified.error.code);
  const { clauses } = classifySchema.parse(JSON.parse(classifyJson(classified.value, [])));
  expect(clauses[0]?.values).toMatchObject([{ code: 'thuiswerkvergoeding', amount: 2.15, period: 'dag' }]);
});

test('clauses are coded alike whatever came before them, to the byte', async () => {
  const own = join(import.meta.dirname, '../../tests/accuracy/clauses.json');
  const { clauses } = JSON.parse(readFileSync(own, 'utf8')) as { clauses: { id: string }[] };
  const classified = async (order: { id: string }[]) => {
    const path = join(folder, 'volgorde.json');
    writeFileSync(path, JSON.stringify({ clauses: order }));
    const result = await classifyFile(path);
    if (!result.ok) throw new Error(result.error.code);
    return classifyJson(
      result.value.sort((a, b) => (a.id < b.id ? -1 : 1)),
      [],
    );
  };
  expect(await classified(clauses.toReversed())).toBe(await classified(clauses));
});

test.each([
  ['no JSON', '{', 'CLAUSES_INVALID'],
  ['another shape', '{"clauses":[{"text":1}]}', 'CLAUSES_INVALID'],
])('clauses with %s are an expected error', async (_, text, code) => {
  const path = join(folder, 'fout.json');
  writeFileSync(path, text);
  expect(await classifyFile(path)).toMatchObject({ ok: false, error: { code } });
});

const opened = (path: string) => {
  const project = openProject(path);
  if (!project.ok) throw new Error(project.error.code);
  return project.value;
};

test('a report from a project is the report straight from the files', async () => {
  const project = opened(IN_MEMORY);
  const imported = await importFiles(project, [folder]);
  expect(imported).toMatchObject({ added: 2, known: 1, stopped: false });
  const view = { peildatum: '2024-01-01', selection: 'top98' } as const;
  const straight = reportOf(await analyseFiles([folder]), view);
  expect(reportOf(project.study(), view)).toEqual(straight);
  expect(straight.rows.find((row) => row.code === '721')).toMatchObject({ coverage: 'geldend' });
  expect(straight.outside).toMatchObject([
    { file: '9999__onbekend.pdf', reason: "Deze cao staat niet in de lijst van cao's." },
  ]);
  expect(straight.copies).toEqual([{ file: '721__nog een keer.pdf', sameAs: '721__goed.pdf' }]);
  expect(straight.problems).toHaveLength(BAD.length - 1);
  project.close();
});

test('an import that was stopped goes on where it was, and a second one adds nothing', async () => {
  const path = join(folder, 'a.caoscoop');
  const project = opened(path);
  const controller = new AbortController();
  const onProgress = ({ done }: { done: number }): void => {
    if (done > 0) controller.abort();
  };
  const first = await importFiles(project, [folder], { signal: controller.signal, onProgress });
  expect(first.stopped).toBe(true);
  project.close();

  const again = opened(path);
  const second = await importFiles(again, [folder]);
  expect(first.added + second.added).toBe(2);
  expect(await importFiles(again, [folder])).toMatchObject({ added: 0, known: 3 });
  again.close();
});

test('a full disk stops an import, which goes on when there is room', async () => {
  const project = opened(IN_MEMORY);
  const large = join(folder, 'groot.pdf');
  writeFileSync(large, Buffer.concat([await pdfOf(TEXT), Buffer.alloc(50_000, ' ')]));
  const pages = project.db.pragma('page_count', { simple: true }) as number;
  project.db.pragma(`max_page_count = ${pages + 1}`);
  const first = await importFiles(project, [large]);
  expect(first).toMatchObject({ added: 0, stopped: true, problems: [{ code: 'DISK_FULL' }] });
  expect(project.study().documents).toEqual([]);
  project.db.pragma('max_page_count = 100000');
  expect(await importFiles(project, [large])).toMatchObject({ added: 1, stopped: false });
  rmSync(large);
  project.close();
});

test('a doubtful document counts once a person has confirmed its cao', async () => {
  const project = opened(IN_MEMORY);
  const strange = join(folder, 'onder', '182__anders.pdf');
  writeFileSync(strange, await pdfOf(['CAO Ziekenhuizen', ...TEXT.slice(1)]));
  await importFiles(project, [strange]);
  rmSync(strange);
  const view = { peildatum: '2024-01-01', selection: 'top98' } as const;
  const horeca = () => reportOf(project.study(), view).rows.find((row) => row.code === '182');
  expect(horeca()).toMatchObject({ coverage: 'onbevestigd', documents: [] });
  const { createEngine } = await import('./engine.ts');
  const engine = createEngine(project);
  const sha256 = project.study().documents[0]?.sha256 ?? '';
  expect(await engine.handlers['cao.confirm']({ sha256, caoCode: '182' })).toMatchObject({ ok: true });
  expect(horeca()).toMatchObject({ coverage: 'geldend' });
  await engine.close();
});

test('a sum that is struck out does not count, and the remarks of the document say where words were', async () => {
  const path = join(mkdtempSync(join(scans, 'met wijzigingen ')), '721__wijzigingen.pdf');
  const plain = TEXT.map((text) => [{ text: text.replace('€', 'EUR') }]);
  const sum = [
    { text: '3. Per thuisgewerkte dag ontvangt de werknemer EUR ' },
    { text: '1,50', struck: true },
    { text: '2,50.' },
  ];
  writeFileSync(path, await struckPdf([...plain, sum]));
  const { documents } = await analyseFiles([path]);
  expect(documents[0]?.conflicts.map(({ text }) => text)).toContain(
    'Op 1 pagina (1) zijn woorden doorgehaald; die tellen niet mee.',
  );
  const amounts = documents[0]?.provisions.flatMap(({ values }) => values.map(({ amount }) => amount));
  expect(amounts).toContain(2.5);
  expect(amounts).not.toContain(1.5);
});
