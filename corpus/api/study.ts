import { hasCodes } from '../coding/has.ts';
import type { Register } from '../model/cao.ts';
import { CODES, type Provision } from '../model/coding.ts';
import type { AnalysedDocument, Conflict } from '../model/document.ts';
import { formatCount } from '../model/format.ts';
import type { Page } from '../model/page.ts';
import type { Figures } from '../model/precision.ts';
import type { FileProblem } from '../model/report.ts';
import type { RuleSet } from '../model/rule.ts';
import type { TextMetadata } from '../model/unit.ts';
import { consolidatedTo } from '../register/consolidated.ts';
import { parseFileName } from '../register/file-name.ts';
import { createIdentifier, type Identity } from '../register/identify.ts';
import { type ListingRow, listingIndex } from '../register/listing.ts';
import type { DatedPart } from '../structure/dated-parts.ts';

/** A document as reports see it: all but its units. */
export type StudyDocument = Omit<AnalysedDocument, 'units'> & {
  /** The code of listing or file name, also where it is in doubt and `cao.code` is null. */
  claimedCode: string | null;
  /** The term that a person set; fields that nobody set are null. */
  edited: { start: string | null; end: string | null };
  /** The last day whose changes stand in the text, when it says so. */
  consolidatedTo: string | null;
  /** Parts whose heading says that they hold for another time than the text. */
  parts: DatedPart[];
};

/** Everything that figures are made of, whether it comes from a project or straight from files. */
export type Study = {
  register: Register;
  listing: ListingRow[];
  /** Codes of the analyst's own selection. */
  own: string[];
  ruleSet: RuleSet;
  /** How the hits of rules were judged: when they were released, and by people since. */
  figures: Figures;
  /** By file name. */
  documents: StudyDocument[];
  problems: FileProblem[];
  /** Files with the bytes of a document (its hash) under another name. */
  copies: CopiedFile[];
};

export type CopiedFile = { file: string; sha256: string };

/** What reading and coding found in one file. */
export type DocumentFacts = {
  sha256: string;
  file: string;
  text: TextMetadata;
  pages: readonly Omit<Page, 'items'>[];
  provisions: Provision[];
  /** The cao that a person said it is; null when nobody did. */
  confirmedCode: string | null;
  /** Term and kind that a person set. */
  edited?: { start: string | null; end: string | null; kind: TextMetadata['kind'] | null };
  parts: DatedPart[];
};

/** Makes documents of facts: says which cao each is by register and listing, and what its provisions add up to. */
export function createDescriber(
  register: Register,
  listing: readonly ListingRow[],
): (facts: DocumentFacts) => StudyDocument {
  const identify = createIdentifier(register);
  const find = listingIndex(listing);
  const nameOf = (code: string): string | null => register.caos.find((cao) => cao.code === code)?.name ?? null;
  return (facts) => {
    const identity = identify({ file: facts.file, listed: find(facts.file), text: facts.text });
    if (facts.confirmedCode === null) return describe(facts, identity);
    const cao = { code: facts.confirmedCode, name: nameOf(facts.confirmedCode) ?? identity.cao.name };
    return describe(facts, { ...identity, cao });
  };
}

/** How well a file's name tells which cao it is: by its row of the listing best, then by what it says itself. */
export function clarityOf(listing: readonly ListingRow[]): (file: string) => number {
  const find = listingIndex(listing);
  return (file) => {
    if (find(file)?.code) return 3;
    const named = parseFileName(file);
    return named === null ? 0 : named.start === null ? 1 : 2;
  };
}

/** How many documents of a study have a row in its listing. */
export function countListed({ documents, listing }: Pick<Study, 'documents' | 'listing'>): number {
  const find = listingIndex(listing);
  return documents.filter(({ file }) => find(file) !== null).length;
}

function describe(facts: DocumentFacts, identity: Identity): StudyDocument {
  const { sha256, file, text, pages, provisions, edited } = facts;
  const unreadable = pages.filter((page) => page.fault !== null || page.source === 'none').map((page) => page.number);
  return {
    file,
    sha256,
    pages: pages.length,
    kind: edited?.kind ?? text.kind,
    cao: identity.cao,
    start: text.start,
    end: text.end,
    datesFrom: text.datesFrom,
    register: identity.register,
    conflicts: [...identity.conflicts, ...struckOutOn(pages)],
    textLayer: textLayerOf(pages),
    ocrPages: pages.filter((page) => page.source === 'ocr').map((page) => page.number),
    unreadablePages: unreadable,
    claimedCode: identity.claimedCode,
    edited: { start: edited?.start ?? null, end: edited?.end ?? null },
    consolidatedTo: consolidatedTo(file, text.title),
    parts: facts.parts,
    ...sumOf(provisions, unreadable),
  };
}

/** So many pages are named at most. */
const NAMED = 8;

/** Tells of words that were left out, so that whoever looks them up on the page knows why. */
function struckOutOn(pages: DocumentFacts['pages']): Conflict[] {
  const numbers = pages.filter((page) => page.struckOut).map((page) => page.number);
  if (numbers.length === 0) return [];
  const named = [...numbers.slice(0, NAMED), ...(numbers.length > NAMED ? ['…'] : [])].join(', ');
  const where = `${formatCount(numbers.length, 'pagina', "pagina's")} (${named})`;
  return [{ kind: 'text', text: `Op ${where} zijn woorden doorgehaald; die tellen niet mee.` }];
}

type Sum = Pick<StudyDocument, 'provisions' | 'has' | 'strongest' | 'undetermined'>;

/** What provisions add up to; of codes that are not found the answer is open where pages could not be read. */
function sumOf(provisions: Provision[], unreadablePages: readonly number[]): Sum {
  const { has, strongest } = hasCodes(provisions);
  const undetermined = unreadablePages.length > 0 ? CODES.filter((code) => !has.includes(code)) : [];
  return { provisions, has, strongest, undetermined };
}

/** A document with other provisions, as another rule set would find them. */
export const withProvisions = (document: StudyDocument, provisions: Provision[]): StudyDocument => ({
  ...document,
  ...sumOf(provisions, document.unreadablePages),
});

/** Share of pages without good text of their own from which a text layer is called poor. */
const POOR = 0.1;

/** How much of what is printed stands in the text layer; blank pages do not count. */
function textLayerOf(pages: DocumentFacts['pages']): AnalysedDocument['textLayer'] {
  const printed = pages.filter((page) => page.source !== 'empty');
  if (!printed.some((page) => page.source === 'text')) return 'none';
  const lacking = printed.filter((page) => page.source !== 'text' || page.fault !== null);
  return lacking.length / printed.length > POOR ? 'poor' : 'good';
}

/** The term that reports use: what a person set, else the listing's where there is one, else the text's. */
export const termOf = ({
  register,
  start,
  end,
  edited,
}: Pick<StudyDocument, 'register' | 'start' | 'end' | 'edited'>) => ({
  start: edited.start ?? register?.start ?? start,
  end: edited.end ?? (register?.start || register?.end ? register.end : end),
});
