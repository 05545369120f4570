import { basename } from 'node:path';
import { passagesOf, type UnitPassage } from '../coding/code-document.ts';
import { codePassage } from '../coding/code-passage.ts';
import type { Code, CodedPassage } from '../model/coding.ts';
import type { FileFault } from '../model/page.ts';
import type { Result } from '../model/result.ts';
import { compileRules } from '../rules/compile.ts';
import { outline } from '../structure/outline.ts';
import { pageSvg } from '../structure/page-svg.ts';
import { createReader, type ReadDocument } from './reader.ts';
import { standardRules } from './standard-rules.ts';

/** Reads one file, with its pages. */
export async function readOne(path: string): Promise<Result<ReadDocument, FileFault>> {
  const reader = createReader({ workers: 1 });
  try {
    const read = await reader.read(path);
    return read.ok ? read : { ok: false, error: { ...read.error, file: path } };
  } finally {
    await reader.close();
  }
}

/** The unit tree of a document as text. */
export const outlineOf = ({ structure }: ReadDocument): string => `${outline(structure.units)}\n`;

/** A page as it was understood, as SVG; null when there is no such page. */
export function drawPage({ pages, structure }: ReadDocument, number: number): string | null {
  const page = pages[number - 1];
  return page ? pageSvg(page, structure) : null;
}

/** A unit of the text with everything that the rules said of it, also when they gave no code. */
export type ExplainedUnit = { found: UnitPassage; coded: CodedPassage };

/** Codes every unit of a document and keeps also the reasons against: near misses of units without a code. */
export function explainUnits({ structure }: ReadDocument): ExplainedUnit[] {
  const rules = compileRules(standardRules());
  const year = structure.metadata.start === null ? null : Number(structure.metadata.start.slice(0, 4));
  return passagesOf(structure, year).map((found) => ({ found, coded: codePassage(found.passage, rules) }));
}

/** Why a document does not have a code: what nearly gave it, what gives it without counting, and what could not be read. */
export type WhyNot = {
  file: string;
  code: Code;
  rules: string[];
  given: ExplainedUnit[];
  nearMisses: ExplainedUnit[];
  units: number;
  unreadablePages: number[];
};

export function whyNot(path: string, read: ReadDocument, code: Code): WhyNot {
  const explained = explainUnits(read);
  return {
    file: basename(path),
    code,
    rules: standardRules()
      .rules.filter((rule) => rule.kind === 'assign' && rule.code === code && rule.enabled)
      .map(({ id }) => id),
    given: explained.filter(({ coded }) => coded.codes.some((hit) => hit.code === code)),
    nearMisses: explained.filter(({ coded }) => coded.nearMisses.some((miss) => miss.code === code)),
    units: explained.length,
    unreadablePages: read.pages
      .filter(({ fault, source }) => fault !== null || source === 'none')
      .map(({ number }) => number),
  };
}
