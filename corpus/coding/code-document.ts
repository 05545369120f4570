import type { CodedPassage, Passage, Provision } from '../model/coding.ts';
import type { DocumentStructure, Unit } from '../model/unit.ts';
import type { CompiledRules } from '../rules/compile.ts';
import { codePassage } from './code-passage.ts';
import { type Place, pageAt, placeOf } from './place.ts';

/** A unit of a document that can carry a provision, with what the rules read of it. */
export type UnitPassage = { index: number; unit: Unit; place: Place; passage: Passage };

/**
 * The passages of a document: the text of every unit of its body. Sub-items are part of their lid; contents,
 * introductions, letters and job profiles carry no provision (codebook, "What is a provision").
 */
export function passagesOf({ units }: DocumentStructure, year: number | null): UnitPassage[] {
  return units.flatMap((unit, index) => {
    if (unit.role !== 'body' || unit.kind === 'sub' || unit.text.trim() === '') return [];
    const place = placeOf(units, index);
    const { headings, lead } = place;
    return [{ index, unit, place, passage: { headings, lead, text: unit.text, year } }];
  });
}

/** The coded provisions of a document, in reading order. */
export const codeDocument = (structure: DocumentStructure, rules: CompiledRules, year: number | null): Provision[] =>
  codeUnits(passagesOf(structure, year), rules).filter(({ codes }) => codes.length > 0);

/** As `codeDocument`, with the units that got no code but have near misses: what defends a "nee". */
export const codeUnits = (passages: readonly UnitPassage[], rules: CompiledRules): Provision[] =>
  passages.flatMap((found) => {
    const coded = codePassage(found.passage, rules);
    return isTold(coded) ? [provisionOf(found, coded)] : [];
  });

/** Whether there is anything to tell of a passage: a code, or a rule that was stopped. */
export const isTold = ({ codes, nearMisses }: CodedPassage): boolean => codes.length + nearMisses.length > 0;

/** A coded unit as the contract describes it. Its page is that of the first coded words, or of the first near miss. */
export function provisionOf({ index, unit, place, passage }: UnitPassage, coded: CodedPassage): Provision {
  const coding = coded.codes.flatMap((hit) => hit.spans);
  const spans = coding.length > 0 ? coding : coded.nearMisses.map(({ span }) => span);
  return {
    unit: index,
    path: unit.path,
    article: place.article,
    lid: place.lid,
    title: place.title,
    page: pageAt(unit, Math.min(...spans.map(({ start }) => start))),
    pageEnd: pageAt(unit, passage.text.length - 1),
    text: passage.text,
    runs: unit.runs,
    ...coded,
  };
}
