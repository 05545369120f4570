import { FUNCTIONS, PROCEDURE } from './annexes.ts';
import type { BankChapter } from './bank.ts';
import { CARE } from './care.ts';
import type { Clause, ClausePlace } from './clause.ts';
import { GEZOND } from './clauses-gezond.ts';
import { REGELING } from './clauses-regeling.ts';
import { VERGOEDING } from './clauses-vergoeding.ts';
import { GENERAL } from './general.ts';
import { JE_CARE } from './je-care.ts';
import { JE_CLAUSES } from './je-clauses.ts';
import { JE_WORK } from './je-work.ts';
import { WORK } from './work.ts';

/** Everything a cao is written from, in one voice. */
export type Bank = {
  chapters: BankChapter[];
  clauses: Clause[];
  /** Titles of the articles that are made of clauses alone. */
  titles: Partial<Record<ClausePlace, string[]>>;
  /** The chapter where the clauses of a place are put when the scheme has no chapter of its own. */
  chapterOf: Partial<Record<ClausePlace, string>>;
  schemeTitle: string;
  procedure: BankChapter;
  functions: string[];
};

export const FORMAL: Bank = {
  chapters: [...GENERAL, ...WORK, ...CARE],
  clauses: [...REGELING, ...GEZOND, ...VERGOEDING],
  titles: {
    regeling: ['Thuiswerken', 'Hybride werken', 'Tijd- en plaatsonafhankelijk werken', 'Telewerken'],
    bereikbaarheid: ['Bereikbaarheid', 'Bereikbaar en onbereikbaar zijn', 'Rust buiten werktijd'],
    gezond: ['Gezond thuiswerken', 'De werkplek thuis', 'Gezond en verbonden op afstand'],
    vergoeding: [
      'Vergoedingen en voorzieningen bij thuiswerken',
      'Tegemoetkomingen voor de werkplek thuis',
      'Thuiswerkfaciliteiten',
    ],
  },
  chapterOf: {
    regeling: 'Arbeidsduur en werktijden',
    bereikbaarheid: 'Arbeidsduur en werktijden',
    gezond: 'Gezondheid en ontwikkeling',
    vergoeding: 'Vergoedingen',
  },
  schemeTitle: 'Thuiswerken en hybride werken',
  procedure: PROCEDURE,
  functions: FUNCTIONS,
};

export const INFORMAL: Bank = {
  chapters: [...JE_WORK, ...JE_CARE],
  clauses: JE_CLAUSES,
  titles: {
    regeling: ['Mag je thuiswerken?', 'Kun je thuis of ergens anders werken?'],
    bereikbaarheid: ['Moet je altijd bereikbaar zijn?'],
    gezond: ['Hoe werk je gezond thuis?'],
    vergoeding: ['Wat krijg je als je thuiswerkt?', 'Welke vergoedingen zijn er voor thuiswerken?'],
  },
  chapterOf: {
    regeling: 'Je werktijden',
    bereikbaarheid: 'Je werktijden',
    gezond: 'Gezond blijven',
    vergoeding: 'Je salaris',
  },
  schemeTitle: 'Thuiswerken',
  procedure: PROCEDURE,
  functions: FUNCTIONS,
};
