import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../cli/serve.ts';
import type { AnswerOf, Engine, Method, ParamsOf, View } from './contract.ts';
import { dispatch } from './dispatch.ts';
import { createEngine } from './engine.ts';
import { importFiles } from './import.ts';
import { answerOver, engineOver } from './port.ts';
import { openProject } from './project.ts';

/** The contract as a screen uses it: asked in each of the ways that a host has. */
type Call = <M extends Method>(method: M, params: ParamsOf<M>) => Promise<AnswerOf<M>>;
type Transport = { call: Call; close: () => Promise<void> };

const inProcess = (engine: Engine): Transport => ({
  call: async (method, params) => {
    const called = await dispatch(engine, method, params);
    if (called.kind !== 'answer') throw new Error(called.kind);
    return called.value as AnswerOf<typeof method>;
  },
  close: async () => engine.close(),
});

function overPort(engine: Engine): Transport {
  const { port1, port2 } = new MessageChannel();
  answerOver(engine, {
    send: (message) => port1.postMessage(message),
    receive: (listener) => port1.on('message', listener),
  });
  const far = engineOver(
    { send: (message) => port2.postMessage(message), receive: (listener) => port2.on('message', listener) },
    async () => {
      port2.close();
      await engine.close();
    },
  );
  return {
    call: async (method, params) => (await (far.handlers[method] as (p: unknown) => unknown)(params)) as never,
    close: async () => far.close(),
  };
}

async function overHttp(engine: Engine): Promise<Transport> {
  const sample = async (): Promise<void> => {};
  const server = await startServer({
    ...{
      engine,
      project: join(folder, 'http.caoscoop'),
      screens: folder,
      sample,
      stateDirectory: join(folder, 'lock'),
    },
  });
  const entered = await fetch(server.newLink(), { redirect: 'manual' });
  const cookie = entered.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const origin = `http://127.0.0.1:${server.port}`;
  return {
    call: async (method, params) => {
      const headers = { cookie, origin, 'content-type': 'application/json' };
      const response = await fetch(`${origin}/api/${method}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(params),
      });
      if (!response.ok) throw new Error(`${method}: ${response.status}`);
      return (await response.json()) as never;
    },
    close: async () => {
      await server.close();
      await engine.close();
    },
  };
}

const TEXT = [
  'CAO Huisartsenzorg',
  'Artikel 1 Looptijd',
  'Deze cao loopt van 1 januari 2024 tot en met 31 december 2025.',
  'Artikel 2 Thuiswerken',
  '1. De werknemer kan in overleg met de leidinggevende thuiswerken.',
  '2. De werknemer ontvangt een thuiswerkvergoeding van € 2,15 per thuisgewerkte dag.',
  'Artikel 3 Reiskosten',
  'De werknemer ontvangt een vergoeding voor bezemen van de stoep.',
];
const NAME = '721 - HUISARTSENZORG - 01-01-2024 - 31-12-2025 - Regulier.pdf';
const VIEW: View = { peildatum: '2024-06-01', selection: 'all' };

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contract-'));
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const page = pdf.addPage([595, 842]);
  for (const [at, line] of TEXT.entries()) page.drawText(line, { x: 70, y: 760 - 24 * at, size: 11, font });
  writeFileSync(join(folder, NAME), await pdf.save());
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The value of an answer that is no error. */
const answered = <T>(answer: { ok: true; value: T } | { ok: false; error: { code: string; detail?: string } }): T => {
  if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.detail ?? ''}`);
  return answer.value;
};

describe.each([
  ['in process', inProcess],
  ['over a MessagePort', overPort],
  ['over HTTP', overHttp],
] as [string, (engine: Engine) => Transport | Promise<Transport>][])('the contract %s', (name, connect) => {
  let transport: Transport;
  let sha256: string;
  const call: Call = (method, params) => transport.call(method, params);

  beforeAll(async () => {
    const project = answered(openProject(join(folder, `${name}.caoscoop`)));
    await importFiles(project, [join(folder, NAME)], { limits: { workers: 1 } });
    transport = await connect(createEngine(project, join(folder, 'state')));
    sha256 =
      answered(await call('corpus.list', VIEW)).caos.find(({ texts }) => texts.length > 0)?.texts[0]?.sha256 ?? '';
  });
  afterAll(() => transport.close());

  const answerOn = async (code: string) =>
    answered(await call('matrix.get', VIEW))
      .rows.find((row) => row.code === '721')
      ?.cells.find((cell) => cell.code === code)?.answer;

  test('lists the caos with their texts and how well the selection is covered', async () => {
    const corpus = answered(await call('corpus.list', VIEW));
    expect(corpus).toMatchObject({ covered: { caos: 1 }, selection: { caos: 149 }, unknown: [] });
    expect(corpus.caos.find(({ code }) => code === '721')).toMatchObject({
      coverage: 'geldend',
      texts: [{ file: NAME, inForce: true, outside: null, term: { start: '2024-01-01', end: '2025-12-31' } }],
    });
  });

  test('keeps what a person says of a text, and takes it back', async () => {
    const edit = { end: '2024-03-31' };
    expect(await call('document.edit', { sha256, edit: { end: '2023-01-01' }, view: VIEW })).toMatchObject({
      error: { code: 'TERM_INVALID' },
    });
    expect(answered(await call('document.edit', { sha256, edit, view: VIEW }))).toMatchObject({
      ...{ term: { start: '2024-01-01', end: '2024-03-31' }, listedTerm: { end: '2025-12-31' }, edited: ['end'] },
    });
    expect(answered(await call('changes.list', { limit: 1 }))).toMatchObject([{ kind: 'document', undone: false }]);
    expect(answered(await call('changes.undo', { id: null }))).toMatchObject({ kind: 'document', undone: true });
    expect(await call('changes.undo', { id: null })).toMatchObject({ ok: false, error: { code: 'CHANGE_UNKNOWN' } });
  });

  test('shows the tree of a document and what was found in it', async () => {
    const outline = answered(await call('document.outline', { sha256 }));
    expect(outline).toMatchObject({ pages: [{ number: 1, width: 595 }], cao: { code: '721' } });
    const lid = outline.units.find(({ kind, number }) => kind === 'lid' && number === '1');
    expect([lid?.page, lid?.codes]).toEqual([1, expect.arrayContaining(['thuiswerken'])]);
    const sheet = answered(await call('page.items', { sha256, page: 1 }));
    expect([sheet.source, sheet.width, sheet.items[0]?.text]).toEqual(['text', 595, TEXT[0]]);
    const provisions = answered(await call('document.provisions', { sha256 }));
    expect(provisions[1]).toMatchObject({
      ...{ article: '2', lid: '2', values: [{ amount: 2.15 }] },
      ...{ codes: [{ code: 'thuiswerkvergoeding', decision: null }] },
      wkr: [{ category: 'thuiswerkkosten', derived: true }],
    });
    expect(provisions[1]?.codes[0]?.highlights[0]).toMatchObject({ page: 1, item: 5 });
  });

  test('finds places by sector and year, tells what is wrong in a query and how it can go on', async () => {
    const found = answered(await call('search.run', { query: 'thuiswerk*', limit: 10 }));
    expect(found).toMatchObject({ caos: 1, complete: true, byYear: [{ name: '2024' }], bySector: [{ caos: 1 }] });
    expect(found.forms.map(({ word }) => word)).toContain('thuiswerken');
    const places = answered(await call('search.document', { query: 'thuiswerk*', sha256 }));
    expect(places.map(({ unit }) => unit)).toEqual(found.hits.map(({ unit }) => unit));
    expect(places[0]?.highlights[0]).toMatchObject({ page: 1, item: 4 });
    const [first] = answered(await call('search.run', { query: 'ontvangt OF dag', limit: 10 })).hits;
    expect(first?.words).toBe('ontvangt');
    expect(await call('search.document', { query: 'a EN (', sha256 })).toMatchObject({
      error: { code: 'QUERY_INVALID' },
    });
    expect(answered(await call('query.check', { query: 'a EN (' }))).toMatchObject([{ start: 6 }]);
    const options = answered(await call('query.complete', { query: 'x ~5 #be', caret: 8 }));
    expect(options).toMatchObject({ start: 5, end: 8, options: [{ insert: '#bedrag' }] });
  });

  test('a search saved as a rule changes the matrix, and undoing it puts all back', async () => {
    const draft = {
      ...({ id: 'eigen.bezem', kind: 'assign', code: 'mobiliteit', strength: 'recht', temporary: null } as const),
      ...{ priority: 0, pattern: 'bezemen', unless: [], doc: 'Proef.', source: '', match: [], noMatch: [], gap: [] },
    };
    const diff = answered(await call('rules.preview', { rule: draft, view: VIEW }));
    expect(diff).toMatchObject({
      provisions: [{ code: 'mobiliteit', before: null, after: { strength: 'recht' }, article: '3' }],
      caos: [{ caoCode: '721', before: 'nee', after: 'ja' }],
      shares: [{ code: 'mobiliteit', before: { caos: 0 }, after: { caos: 1 } }],
    });
    expect(await answerOn('mobiliteit')).toBe('nee');
    expect(answered(await call('rules.save', { rule: draft }))).toMatchObject({ documents: 1 });
    expect(await answerOn('mobiliteit')).toBe('ja');
    const row = answered(await call('rules.overview', {})).find(({ id }) => id === 'eigen.bezem');
    expect(row).toMatchObject({ hits: 1, caos: 1, standard: 'own', precision: null, origin: 'own' });
    expect(answered(await call('rules.switch', { id: 'eigen.bezem', enabled: false }))).toMatchObject({ documents: 1 });
    expect(await answerOn('mobiliteit')).toBe('nee');
    await call('changes.undo', { id: null });
    expect(await answerOn('mobiliteit')).toBe('ja');
    await call('changes.undo', { id: null });
    expect(await answerOn('mobiliteit')).toBe('nee');
    expect(await call('rules.get', { id: 'eigen.bezem' })).toMatchObject({ error: { code: 'RULE_UNKNOWN' } });
  });

  test('a rule keeps its versions and goes back to one', async () => {
    const { rule } = answered(await call('rules.get', { id: 'thuiswerken.toegestaan' }));
    // The net of this code finds the same sentence in other words.
    await call('rules.switch', { id: 'thuiswerken.overig', enabled: false });
    const { version: _, enabled: __, origin: ___, ...draft } = rule;
    expect(await call('rules.save', { rule: { ...draft, pattern: '((' } })).toMatchObject({
      error: { code: 'RULE_INVALID' },
    });
    await call('rules.save', { rule: { ...draft, pattern: 'bezemsteel' } });
    expect(await answerOn('thuiswerken')).toBe('nee');
    expect(answered(await call('rules.history', { id: rule.id }))).toMatchObject([
      { version: rule.version + 1, current: true },
      { version: rule.version, current: false },
    ]);
    await call('rules.restore', { id: rule.id, version: rule.version });
    expect(await answerOn('thuiswerken')).toBe('ja');
    await call('rules.switch', { id: 'thuiswerken.overig', enabled: true });
    const { coverage } = answered(await call('rules.get', { id: rule.id }));
    expect(coverage).toMatchObject({ caos: 1, decided: { n: 0 } });
  });

  test('rules go to another project as a file, of which other versions are refused', async () => {
    const { text } = answered(await call('rules.export', { ids: ['thuiswerken.toegestaan'] }));
    expect(JSON.parse(text)).toMatchObject({ kind: 'caoscoop-regels', version: 1, rules: [{ code: 'thuiswerken' }] });
    expect(answered(await call('rules.import', { text }))).toMatchObject({ rules: 0, lists: 0 });
    const later = text.replace('"version": 1', '"version": 2');
    expect(await call('rules.import', { text: later })).toMatchObject({ error: { code: 'RULES_FILE_NEWER' } });
    expect(await call('rules.import', { text: '{}' })).toMatchObject({ error: { code: 'RULES_FILE_INVALID' } });
    expect(answered(await call('rules.updates', {}))).toEqual([]);
  });

  test('what a person decides goes before the rules, also after they run again', async () => {
    const target = { sha256, article: '2', lid: '1', code: 'thuiswerken', quote: 'thuiswerken' } as const;
    const said = { target, strength: null, coder: 'Kim', note: 'proef' };
    expect(
      await call('decisions.decide', { ...said, target: { ...target, quote: 'weg' }, verdict: 'nee' }),
    ).toMatchObject({ error: { code: 'PROVISION_CHANGED' } });
    answered(await call('decisions.decide', { ...said, verdict: 'nee' }));
    expect(await answerOn('thuiswerken')).toBe('nee');
    const why = answered(await call('whyNot.get', { ...VIEW, caoCode: '721', code: 'thuiswerken' }));
    expect(why).toMatchObject({ answer: 'nee', rejected: [{ coder: 'Kim' }], documents: [{ file: NAME, pages: 1 }] });
    await call('rules.switch', { id: 'thuiswerken.toegestaan', enabled: false });
    await call('rules.switch', { id: 'thuiswerken.toegestaan', enabled: true });
    expect(await answerOn('thuiswerken')).toBe('nee');
    expect(answered(await call('decisions.list', { sha256: null }))).toMatchObject([
      { verdict: 'nee', caoCode: '721' },
    ]);
    const { coverage, wrong } = answered(await call('rules.get', { id: 'thuiswerken.toegestaan' }));
    expect([coverage.decided, wrong.length]).toEqual([{ n: 1, right: 0 }, 1]);
    const decision = answered(await call('changes.list', { limit: 10 })).find(({ kind }) => kind === 'decision');
    await call('changes.undo', { id: decision?.id ?? null });
    expect(await answerOn('thuiswerken')).toBe('ja');
  });

  test('holds the provisions of a cao against the others', async () => {
    const params = { ...VIEW, code: 'thuiswerkvergoeding', caoCodes: ['721'], sector: null } as const;
    expect(answered(await call('compare.get', { ...params, caoCodes: [...params.caoCodes] }))).toMatchObject({
      caos: [{ caoCode: '721', answer: 'ja', provisions: [{ article: '2', lid: '2' }] }],
      scales: [{ measure: { unit: 'euro', period: 'dag' }, n: 1, median: 2.15, points: [{ chosen: true }] }],
    });
    expect(await call('compare.get', { ...params, caoCodes: ['0'] })).toMatchObject({ error: { code: 'CAO_UNKNOWN' } });
  });

  test('opens and makes other projects, and remembers them', async () => {
    const path = join(folder, `${name} 2.caoscoop`);
    expect(await call('project.open', { path })).toMatchObject({ error: { code: 'PROJECT_MISSING' } });
    expect(await call('project.create', { path: 'x.caoscoop' })).toMatchObject({ error: { code: 'PROJECT_NAME' } });
    expect(answered(await call('project.create', { path }))).toMatchObject({ path, documents: 0 });
    expect(await call('project.create', { path })).toMatchObject({ error: { code: 'PROJECT_EXISTS' } });
    const first = join(folder, `${name}.caoscoop`);
    expect(
      answered(await call('project.recent', {}))
        .map((recent) => recent.path)
        .slice(0, 2),
    ).toEqual([path, first]);
    expect(answered(await call('project.open', { path: first }))).toMatchObject({ path: first, documents: 1 });
  });
});
