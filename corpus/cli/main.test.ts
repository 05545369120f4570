import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, expect, test } from 'vitest';

const MAIN = join(import.meta.dirname, 'main.ts');

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cli-'));
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  const lines = ['CAO Huisartsenzorg', 'Artikel 1 Thuiswerken', 'De werknemer kan in overleg thuiswerken.'];
  for (const [at, line] of lines.entries()) page.drawText(line, { x: 70, y: 760 - 24 * at, size: 11, font });
  writeFileSync(join(folder, '721 - HUISARTSENZORG - 01-01-2023 - 31-12-2024 - Regulier.pdf'), await pdf.save());
  writeFileSync(join(folder, 'leeg.pdf'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const caoscoop = (...args: string[]) =>
  spawnSync(process.execPath, [MAIN, ...args], { cwd: folder, encoding: 'utf8', timeout: 60_000 });

test('analyse gives JSON on standard output, names the bad file beside it and ends with 3', () => {
  const { status, stdout, stderr } = caoscoop('analyse', '--json', '.');
  expect(status).toBe(3);
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ cao: { code: '721' } }], errors: [{ code: 'FILE_EMPTY' }] });
  expect(stderr).toContain('leeg.pdf (FILE_EMPTY): Dit bestand is leeg.');
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('report names the defaults it used and writes every kind of file', () => {
  const { status, stdout } = caoscoop('report', '.');
  expect(status).toBe(3);
  expect(stdout).toContain('Lijst        geen\n');
  expect(stdout).toContain('(1 document gelezen)');
  expect(stdout).toContain('Peildatum    01-01-2024 (1 januari van het jaar van het register; anders met --peildatum)');
  for (const name of ['rapport.html', 'rapport.xlsx', 'rapport.csv', 'bewijsplaatsen.csv', 'rapport.json']) {
    expect(existsSync(join(folder, 'rapport', name))).toBe(true);
  }
  expect(JSON.parse(readFileSync(join(folder, 'rapport', 'rapport.json'), 'utf8'))).toMatchObject({
    problems: [{ file: 'leeg.pdf' }],
  });
});

test('report and import tell why a document does not count', () => {
  const own = '721 - HUISARTSENZORG - 01-01-2023 - 31-12-2024 - Regulier.pdf';
  expect(caoscoop('report', '.', '--caos', '156', '--out', 'c').stderr).toContain(
    `1 document telt niet mee op 01-01-2024:\n  ${own}: Deze cao valt buiten de gekozen selectie.`,
  );
  const apart = mkdtempSync(join(tmpdir(), 'cli-apart-'));
  copyFileSync(join(folder, own), join(apart, '9999__anders.pdf'));
  expect(caoscoop('import', apart, '--project', join(apart, 'a.caoscoop')).stderr).toContain(
    "  9999__anders.pdf: Deze cao staat niet in de lijst van cao's.",
  );
  rmSync(apart, { recursive: true });
});

test('report names the listing that it used', () => {
  const name = '721 - HUISARTSENZORG - 01-01-2023 - 31-12-2024 - Regulier';
  const rows = [`721;01/01/2023;31/12/2024;;${name}`, '722;01/01/2023;;;iets anders'];
  const listing = ['cao_number;ingangsdatum;expiratiedatum;pdf_name;page_name', ...rows].join('\n');
  writeFileSync(join(folder, 'lijst.csv'), listing);
  expect(caoscoop('report', '.').stdout).toContain('Lijst        lijst.csv (2 rijen, 1 bij een pdf)');
  rmSync(join(folder, 'lijst.csv'));
});

test('a port that is taken is told, and the program ends', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { status, stderr } = caoscoop('serve', 'poort.caoscoop', '--no-open', '--port', String(port));
  other.close();
  expect(status).toBe(2);
  expect(stderr).toContain(`Poort ${port} is al in gebruik.`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('a project is imported once, searched and reported on', () => {
  expect(caoscoop('import', '.')).toMatchObject({ status: 3, stdout: '1 document toegevoegd aan studie.caoscoop.\n' });
  expect(caoscoop('import', '.').stdout).toContain('1 bestand zat er al in');
  expect(caoscoop('search', 'thuiswerken').stdout).toContain('artikel 1, pagina 1');
  expect(caoscoop('report', '--project', 'studie.caoscoop', '--out', 'b').stdout).toContain('1 van 98');
});

test('rules are tried on a project before they are taken over, and shared as a file', () => {
  mkdirSync(join(folder, 'eigen'), { recursive: true });
  const rule = [
    'code: mobiliteit',
    'strength: recht',
    'doc: Proef.',
    'pattern: overleg',
    'match:',
    '  - In [[overleg]].',
  ];
  writeFileSync(join(folder, 'eigen', 'proef.yaml'), rule.join('\n'));
  const diff = caoscoop('rules', 'diff', 'eigen/proef.yaml', '--selection', 'all').stdout;
  expect(diff).toContain('artikel 1, pagina 1: mobiliteit geen → recht');
  expect(diff).toContain("mobiliteit: 0 → 1 cao's (0,0% → 0,7%)");
  expect(caoscoop('rules', 'import', 'eigen/proef.yaml').stdout).toContain(
    '1 regel en 0 lijsten overgenomen; 1 document is',
  );
  expect(caoscoop('rules', 'coverage').stdout).toMatch(/eigen\.proef +1 +1 +0 +0 +0 +niet gemeten/);
  expect(caoscoop('rules', 'test', 'eigen.proef', '--project', 'studie.caoscoop').stdout).toContain('kloppen.');
  caoscoop('rules', 'export', 'eigen.proef', '--project', 'studie.caoscoop', '--out', 'eigen.json');
  const shared = readFileSync(join(folder, 'eigen.json'), 'utf8');
  expect(JSON.parse(shared)).toMatchObject({ kind: 'caoscoop-regels', version: 1, rules: [{ id: 'eigen.proef' }] });
  writeFileSync(join(folder, 'later.json'), shared.replace('"version": 1', '"version": 9'));
  expect(caoscoop('rules', 'import', 'later.json')).toMatchObject({
    ...{ status: 2, stderr: expect.stringContaining('versie die deze Caoscoop niet kent (versie 9)') },
  });
});

test.each([
  [['analyse'], "Fout: argument 'pdf|map' ontbreekt"],
  [['anders'], "Fout: onbekende opdracht 'anders'"],
  [['report', '.', '--peildatum', '31-02-2024'], '--peildatum 31-02-2024: Dit is geen bestaande datum.'],
  [
    ['report', '.', '--peildatum', '31-02-2024', '--peildatum', '2024-01-01'],
    '31-02-2024: Dit is geen bestaande datum.',
  ],
  [['report', '.', '--peildatum', ''], '--peildatum : Dit is geen bestaande datum.'],
  [['report', '.', '--selection', 'grote'], "'grote' kan niet bij --selection <keuze>. Kies uit: top98"],
  [['analyse', '.', '--listing', 'weg.csv'], 'weg.csv: Dit bestand of deze map bestaat niet'],
  [['search', '((', '.'], 'Deze zoekvraag is niet te lezen: teken 3'],
  [['search', '@thuiswerkn', '.'], 'teken 1: De lijst @thuiswerkn bestaat niet.'],
  [['report', '.', '--caos', '0721,9999'], "Deze codes staan niet in de lijst van cao's: 9999."],
  [['report', '.', '--selection', 'own'], 'Noem hun codes met --caos'],
  [['report', '.', '--out', 'leeg.pdf'], 'Hier kan niet worden geschreven (er staat een bestand met deze naam)'],
  [['serve', '--port', 'abc'], "'abc' kan niet bij --port <getal>. Geef een heel getal van 0 tot en met 65535."],
  [['sample', 'map', '--seed', 'abc'], "'abc' kan niet bij --seed <getal>. Geef een heel getal van 0 of meer."],
  [['rules', 'show', 'bestaat.niet'], 'Er is geen regel met deze naam'],
  [['search', 'x', '--project', 'weg.caoscoop'], 'Het project weg.caoscoop bestaat niet'],
])('%j is wrong usage, told in Dutch', (args, message) => {
  const { status, stderr } = caoscoop(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr).not.toMatch(/^\s+at /m);
});

test('help, codebook and rules are Dutch', () => {
  expect(caoscoop('--help').stdout).toContain('Gebruik: caoscoop [opties] [opdracht]');
  expect(caoscoop('report', '--help').stdout).toContain('Voorbeelden:');
  expect(caoscoop('report', '--help').stdout).not.toContain('default');
  expect(caoscoop('codebook').stdout).toContain('thuiswerkvergoeding: Thuiswerkvergoeding');
  expect(caoscoop('rules', 'list', '--code', 'omvang').stdout).toContain('omvang.');
});

test('ends quietly when nobody reads on', () => {
  const command = `"${process.execPath}" "${MAIN}" codebook | true`;
  expect(spawnSync('sh', ['-c', command], { encoding: 'utf8', timeout: 60_000 }).stderr).toBe('');
});

test('outline, page, explain and why-not show how one file was understood', () => {
  const file = '721 - HUISARTSENZORG - 01-01-2023 - 31-12-2024 - Regulier.pdf';
  expect(caoscoop('outline', file).stdout).toContain('artikel 1 Thuiswerken');
  expect(caoscoop('page', file, '1').stdout).toMatch(/^<svg .*<\/svg>\n?$/s);
  expect(caoscoop('page', file, '2')).toMatchObject({ status: 2 });
  expect(caoscoop('explain', file, '--article', '1').stdout).toContain('+ thuiswerken (kan) door thuiswerken.');
  expect(caoscoop('why-not', file, '--code', 'omvang').stdout).toContain('De ene eenheid draagt de code niet.');
});
