import { expect, test } from 'vitest';
import { buildReport } from '../build-report.ts';
import { madeUpCao, madeUpCorpus, madeUpInput, madeUpProvision } from '../made-up.ts';
import { idOf } from './markup.ts';
import { toHtml } from './to-html.ts';

const page = toHtml(buildReport(madeUpCorpus(30, 12)));
const VOID = new Set(['meta', 'input', 'rect', '!doctype']);

/** The tags that are not closed where they should be. */
const unbalanced = (markup: string): string[] => {
  const open: string[] = [];
  const wrong: string[] = [];
  const withoutText = markup.replace(/<(style|script)>.*?<\/\1>/gs, '');
  for (const [, slash, name = ''] of withoutText.matchAll(/<(\/?)([a-z!][a-z0-9]*)\b[^>]*>/g)) {
    if (VOID.has(name)) continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) wrong.push(name);
  }
  return [...wrong, ...open];
};

const attributes = (name: string): string[] =>
  [...page.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

test('is a Dutch page with one heading per part', () => {
  expect(page).toMatch(/^<!doctype html>\n<html lang="nl">/);
  expect([...page.matchAll(/<h1>/g)]).toHaveLength(1);
  const headings = [...page.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, text]) => text);
  expect(headings).toEqual([
    'Kerncijfers',
    'Alle onderwerpen',
    'Bedragen en omvang',
    'Per sector',
    "Cao's en onderwerpen",
    'Bewijs per cao',
    'Regels',
    'Bestanden buiten de cijfers',
    'Methode en begrippen',
  ]);
});

test('closes every tag that it opens', () => {
  expect(unbalanced(page)).toEqual([]);
});

test('needs nothing from outside and no handlers in its markup', () => {
  expect(page).not.toMatch(/<(link|img|iframe|object|base)\b|@import|url\(|(src|href)="[^#]/);
  expect(page).not.toMatch(/\son[a-z]+="/);
  expect(page.includes('default-src &#39;none&#39;')).toBe(true);
});

test('gives every header cell its scope', () => {
  expect([...page.matchAll(/<th\b[^>]*>/g)].filter(([tag]) => !tag.includes('scope='))).toEqual([]);
});

test('has every id once, and a target for every link', () => {
  const ids = attributes('id');
  expect(new Set(ids).size).toBe(ids.length);
  const targets = attributes('href').map((href) => href.slice(1));
  expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
});

test('warns of a made-up register, and only then', () => {
  const input = madeUpCorpus(2, 2);
  expect(toHtml(buildReport(input))).toContain('class="banner"');
  expect(toHtml(buildReport({ ...input, meta: { ...input.meta, fictional: false } }))).not.toContain('class="banner"');
});

test('warns that shares say little when most caos have no text', () => {
  const empty = ['2', '3'].map((code) => ({
    ...madeUpCao(code, 10, []),
    coverage: 'ontbreekt' as const,
    documents: [],
  }));
  const few = buildReport(madeUpInput([madeUpCao('1', 10, []), ...empty]));
  expect(toHtml(few)).toContain('Maar 1 van de 3');
  expect(toHtml(buildReport(madeUpInput([madeUpCao('1', 10, [])])))).not.toContain('zeggen dan weinig');
});

test('shows the quotation with its marked words, its place and its rule', () => {
  const markup = toHtml(buildReport(madeUpInput([madeUpCao('12', 1500, [madeUpProvision('thuiswerkvergoeding')])])));
  expect(markup).toMatch(/<mark>ontvangt [^<]*€ 2,15<\/mark>/);
  expect(markup).toContain('artikel 8.4, lid 2, pagina 21');
  expect(markup).toContain('Voorbeeldregel voor thuiswerkvergoeding.');
});

test('does not show 0 for a sector of which no cao has a text', () => {
  const missing = { ...madeUpCao('12', 1, [], 'Bouw'), coverage: 'ontbreekt' as const, documents: [] };
  const markup = toHtml(buildReport(madeUpInput([missing, madeUpCao('13', 1, [], 'Zorg')])));
  const rowOf = (sector: string) => markup.match(new RegExp(`<tr><th scope="row">${sector}</th>.*?</tr>`, 's'))?.[0];
  expect(rowOf('Bouw')).toContain('>×</td>');
  expect(rowOf('Zorg')).not.toContain('>×</td>');
});

test('shows markup in a text as text', () => {
  const provision = madeUpProvision('arbo', { text: '<script>alert(1)</script> & <b>thuis</b>', title: '"><img>' });
  const spans = [{ start: 0, end: 8 }];
  const coded = { ...provision, codes: provision.codes.map((hit) => ({ ...hit, spans })) };
  const markup = toHtml(buildReport(madeUpInput([madeUpCao('12', 1, [coded])])));
  expect(markup).toContain('<mark>&lt;script&gt;</mark>alert(1)&lt;/script&gt; &amp; &lt;b&gt;thuis');
  expect(markup).not.toContain('<img>');
});

test('is the same bytes when written twice', () => {
  expect(toHtml(buildReport(madeUpCorpus(30, 12)))).toBe(page);
});

test('writes 98 caos with 40 provisions each within a second', () => {
  const report = buildReport(madeUpCorpus(98, 40));
  const start = performance.now();
  toHtml(report);
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  [['bewijs', '2070', 'arbo'], 'bewijs-2070-arbo'],
  [['cao', 'a b/"c'], 'cao-a_b_c'],
])('makes the id of %j %s', (parts, id) => {
  expect(idOf(...parts)).toBe(id);
});
