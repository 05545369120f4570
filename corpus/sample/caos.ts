import type { Code } from '../model/coding.ts';
import type { Term } from './cao-text.ts';
import type { LayoutName } from './layouts/index.ts';

/** A fictional cao with what its two texts say on home working. */
export type FictionalCao = {
  code: string;
  name: string;
  sector: string;
  sbi: string;
  type: 'bedrijfstak' | 'onderneming';
  employees: number;
  /** As it stands in a sentence: "de wolkenvegerij". */
  branch: string;
  layout: LayoutName;
  /** Where the scheme for home working stands; among the chapters unless said otherwise. */
  scheme?: 'chapter' | 'spread' | 'annex';
  texts: { term: Term; codes: Code[] }[];
};

const first = (start: string, end: string, ...codes: Code[]) => ({ term: { start, end }, codes });
const second = first;

/**
 * The caos of the example corpus. Nobody sweeps clouds or tames dragons under a cao: no name can be taken for a real one.
 * Codes from 9101 are outside the ministry's range.
 */
export const CAOS: FictionalCao[] = [
  {
    code: '9101',
    name: 'Wolkenvegers',
    sector: 'Weer en lucht',
    sbi: '901',
    type: 'bedrijfstak',
    employees: 41200,
    branch: 'de wolkenvegerij',
    layout: 'eenKolom',
    texts: [
      first('2019-04-01', '2021-03-31', 'thuiswerken', 'studieafspraak'),
      second(
        '2023-01-01',
        '2024-12-31',
        'thuiswerken',
        'omvang',
        'verzoek',
        'thuiswerkvergoeding',
        'reiskosten',
        'arbo',
        'onbereikbaarheid',
      ),
    ],
  },
  {
    code: '9102',
    name: 'Fabeldierenverzorging',
    sector: 'Zorg voor fabelwezens',
    sbi: '986',
    type: 'bedrijfstak',
    employees: 128400,
    branch: 'de verzorging van fabeldieren',
    layout: 'tweeKolommen',
    texts: [
      first('2019-07-01', '2020-12-31', 'onbereikbaarheid'),
      second(
        '2023-07-01',
        '2025-06-30',
        'thuiswerken',
        'onbereikbaarheid',
        'medezeggenschap',
        'thuiswerkvergoeding',
        'vitaliteit',
        'doelgroepen',
        'scholing',
      ),
    ],
  },
];
