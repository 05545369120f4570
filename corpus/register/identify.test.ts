import { expect, test } from 'vitest';
import type { TextMetadata } from '../model/unit.ts';
import { parseFileName } from './file-name.ts';
import { createIdentifier } from './identify.ts';
import { standardRegister } from './register.ts';

const identify = createIdentifier(standardRegister());
const textOf = (title: string | null, more: Partial<TextMetadata> = {}): TextMetadata => ({
  kind: 'cao',
  title,
  start: null,
  end: null,
  datesFrom: null,
  ...more,
});
const codeOf = (file: string, title: string | null): string | null =>
  identify({ file, listed: null, text: textOf(title) }).cao.code;

test.each([
  ['727__cao.pdf', 'Collectieve Arbeidsovereenkomst Tuincentra', 'shares nothing with the name of code 727'],
  ['182__cao.pdf', 'CAO Ziekenhuizen', 'is the name of another cao'],
  ['592__cao.pdf', 'CAO Groothandel in Bloemen en Planten', 'fits another cao much better'],
])('%s with the title "%s" is in doubt: it %s', (file, title) => {
  const { cao, claimedCode, conflicts } = identify({ file, listed: null, text: textOf(title) });
  expect(cao).toEqual({ code: null, name: title });
  expect(file).toContain(claimedCode);
  expect(conflicts).toMatchObject([{ kind: 'cao' }]);
  expect(conflicts[0]?.text).toContain('telt niet mee tot u bevestigt');
});

test.each([
  ['824__a.pdf', 'Collectieve arbeidsovereenkomst Metaal en Techniek'],
  ['2297__a.pdf', 'CAO Metaal en Techniek'],
  ['823__a.pdf', 'CAO Motorvoertuigenbedrijf en Tweewielerbedrijf 2022-2023'],
  ['2948__a.pdf', 'CAO VVT 2022-2024'],
  ['2948__CAO_VVT.pdf', 'Samen sterk in de zorg'],
  ['1574__a.pdf', 'CAO GGZ'],
  ['1022__a.pdf', 'cao mbo'],
  ['637__a.pdf', 'CAO voor de Verzekeraars'],
  ['488__a.pdf', 'CAO Metalektro'],
  ['533__a.pdf', 'CAO Grootwinkelbedrijven in Levensmiddelen'],
  ['750__a.pdf', 'Collectieve Arbeidsovereenkomst voor de Contractcatering'],
  ['496__a.pdf', 'CAO Particuliere Beveiliging'],
  ['650__a.pdf', 'GROOTHANDEL IN GROENTEN EN FRUIT'],
  ['9999__a.pdf', 'CAO Verzonnen Bedrijfstak'],
  ['727__a.pdf', null],
])('%s with the title "%s" is not in doubt', (file, title) => {
  expect(codeOf(file, title)).toBe(parseFileName(file)?.code);
});

test.each([
  ['CAO voor de Technische Groothandel 2020-2021', '730'],
  ['Collectieve arbeidsovereenkomst Huisartsenzorg', '721'],
  ['CAO Kinderopvang', '1612'],
  ['CAO Groothandel', null],
  ['Inhoudsopgave', null],
])('without listing and code the title "%s" gives %s', (title, code) => {
  expect(codeOf('scan.pdf', title)).toBe(code);
});

test('a listing goes before the file name, the file name before the text, and differences are told', () => {
  const identity = identify({
    file: '730 - TECHNISCHE GROOTHANDEL - 01-01-2014 - 30-06-2015.pdf',
    listed: { code: '730', name: null, start: '2014-01-01', end: '2016-06-30', kvo: '2015-03-24', from: 'listing' },
    text: textOf('Technische Groothandel', {
      start: '2014-01-01',
      end: '2016-06-29',
      datesFrom: 'artikel 90, pagina 60',
    }),
  });
  expect(identity.register).toEqual({ start: '2014-01-01', end: '2016-06-30', kvo: '2015-03-24' });
  expect(identity.conflicts.map(({ text }) => text)).toEqual([
    'De looptijden verschillen: 01-01-2014 t/m 30-06-2016 volgens de lijst, 01-01-2014 t/m 30-06-2015 volgens de bestandsnaam.',
    'De looptijden verschillen: 01-01-2014 t/m 30-06-2016 volgens de lijst, 01-01-2014 t/m 29-06-2016 volgens de tekst (artikel 90, pagina 60).',
  ]);
});

test('codes that differ are told, and only a code that counts is said to be used', () => {
  const listed = { code: '730', name: null, start: null, end: null, kvo: null, from: 'listing' } as const;
  const conflictsOf = (title: string) => identify({ file: '721__a.pdf', listed, text: textOf(title) }).conflicts;
  const text = 'De codes verschillen: 730 volgens de lijst, 721 volgens de bestandsnaam.';
  expect(conflictsOf('Technische Groothandel')).toEqual([{ kind: 'code', text: `${text} De eerste is gebruikt.` }]);
  expect(conflictsOf('CAO Ziekenhuizen')).toMatchObject([{ kind: 'cao' }, { kind: 'code', text }]);
});

test('a date in a file name that does not exist is told', () => {
  const file = '730 - TECHNISCHE GROOTHANDEL - 31-02-2014 - 30-06-2015.pdf';
  const { conflicts } = identify({ file, listed: null, text: textOf(null) });
  expect(conflicts).toEqual([{ kind: 'dates', text: 'De datum 31-02-2014 in de bestandsnaam bestaat niet.' }]);
});

test('a date that only one source has is no difference', () => {
  const { conflicts, register } = identify({
    file: '730__a.pdf',
    listed: null,
    text: textOf(null, { start: '2014-01-01' }),
  });
  expect(conflicts).toEqual([]);
  expect(register).toBeNull();
});

test('unknown caos are kept with the name of the listing', () => {
  const listed = { code: '1504', name: 'BOEKENBEDRIJF', start: null, end: null, kvo: null, from: 'listing' } as const;
  expect(identify({ file: '1504__x.pdf', listed, text: textOf('Uitgeverijbedrijf boeken') }).cao).toEqual({
    code: '1504',
    name: 'BOEKENBEDRIJF',
  });
});
