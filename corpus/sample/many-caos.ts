import { CODES } from '../model/coding.ts';
import type { FictionalCao } from './fictional-cao.ts';
import { LAYOUTS, type LayoutName } from './layouts/index.ts';
import { createRandom, seedOf } from './random.ts';

const WHAT = ['Wolken', 'Draken', 'Elfen', 'Sterren', 'Nevel', 'Kabouter', 'Tover', 'Maan', 'Reuzen', 'Regenboog'];
const TRADE = [
  'bezorging',
  'bouw',
  'handel',
  'kapperij',
  'keuring',
  'makelaardij',
  'opvang',
  'reiniging',
  'smederij',
  'verhuur',
];
const SECTORS = [
  'Weer en lucht',
  'Zorg voor fabelwezens',
  'Bouw en luchtkastelen',
  'Handel en marskramerij',
  'Vervoer door de lucht',
];

/** Any number of fictional caos of real length (some eighty pages), each with one text in force on 1-1-2024. */
export function manyCaos(count: number, seed: number): FictionalCao[] {
  const layouts = Object.keys(LAYOUTS) as LayoutName[];
  return Array.from({ length: count }, (_, index): FictionalCao => {
    const random = createRandom(seedOf(seed, `many ${index}`));
    const round = Math.floor(index / (WHAT.length * TRADE.length));
    const name = `${WHAT[index % WHAT.length]}${TRADE[Math.floor(index / WHAT.length) % TRADE.length]}${round ? ` ${round + 1}` : ''}`;
    const codes = CODES.filter((code) => code === 'thuiswerken' || random.next() < 0.4);
    return {
      code: String(9201 + index),
      name,
      sector: random.pick(SECTORS),
      sbi: '999',
      type: 'bedrijfstak',
      employees: random.between(30, 1600) * 100,
      branch: `de ${name.toLowerCase()}`,
      layout: layouts[index % layouts.length] ?? 'eenKolom',
      scheme: random.pick(['chapter', 'spread', 'annex']),
      says: random.pick(['werknemer', 'medewerker']),
      size: { functionBook: true, salaryTables: 16, groups: 5 },
      termOnCover: true,
      texts: [{ term: { start: '2023-01-01', end: '2024-12-31' }, codes }],
    };
  });
}
