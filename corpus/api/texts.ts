import { passagesOf, type UnitPassage } from '../coding/code-document.ts';
import { placeOf } from '../coding/place.ts';
import { tokenise } from '../language/tokens.ts';
import type { Unit } from '../model/unit.ts';
import { passagesAble } from '../rules/able.ts';
import type { Prefilter } from '../rules/prefilter.ts';
import { type AnalysedPassage, analyseAround, analysePassage } from '../rules/view.ts';
import { addToIndex, newCorpusIndex, type WordIndex, wordIndexOf } from '../rules/word-index.ts';
import { type Db, fitsOnDisk } from '../store/database.ts';
import { listDocumentIds } from '../store/documents.ts';
import { insertWords, listHeadings, listUnits, unitReader, wordsOf } from '../store/units.ts';
import { createShelf } from './passage-shelf.ts';

/** A passage of the project by where it is kept: `unit` is the index of its unit in the document. */
export type PassageId = { documentId: number; unit: number };

/** The texts of a project, read only where a query can fire. A document never changes; new ones are taken in when asked. */
export type Texts = {
  /** Passages in which a query of the prefilter can fire, by document and place. */
  able: (prefilter: Prefilter) => PassageId[];
  /** A passage; its unit has no `runs` until `withRuns`. */
  read: (id: PassageId) => UnitPassage;
  analysed: (id: PassageId) => AnalysedPassage;
  withRuns: (id: PassageId) => UnitPassage;
  /**
   * Does a little of the work that the first search and the first change of rules would wait for: takes in the words of a
   * document, or analyses passages in which these rules can fire, to be kept. False when there is none left.
   */
  prepare: (rules: Prefilter) => boolean;
};

/** Words of a document as they are stored: the index, and the unit of each of its passages. */
type StoredWords = WordIndex & { units: number[] };

/** What is stored of the words of a document. */
export function wordsOfPassages(passages: readonly UnitPassage[]): StoredWords {
  const tokens = passages.map(({ passage }) => {
    const { lead, headings } = analyseAround(passage);
    const around = lead ? [lead, ...headings] : headings;
    return [tokenise(passage.text), ...around.map((text) => text.tokens)];
  });
  return { ...wordIndexOf(tokens), units: passages.map(({ index }) => index) };
}

/** Tokens that stay in memory: of passages that the rules can touch, and of those that were searched last. */
const FOR_RULES = 300_000;
const FOR_SEARCH = 100_000;

/** Passages that are analysed in one step of preparing: some milliseconds of work. */
const STEP = 50;

export function createTexts(db: Db): Texts {
  const { textOf, runsOf } = unitReader(db);
  const index = newCorpusIndex();
  const ids: PassageId[] = [];
  const known = new Set<number>();
  const headings = new Map<number, Unit[]>();
  const forRules = createShelf(FOR_RULES);
  const searched = createShelf(FOR_SEARCH);
  let toAnalyse: PassageId[] = [];
  let preparedOf = 0;

  function takeIn(documentId: number): void {
    const words = wordsOf<StoredWords>(db, documentId) ?? makeWords(db, documentId);
    addToIndex(index, words);
    for (const unit of words.units) ids.push({ documentId, unit });
    known.add(documentId);
  }

  function read({ documentId, unit }: PassageId): UnitPassage {
    const units = headings.get(documentId) ?? listHeadings(db, documentId);
    headings.set(documentId, units);
    const text = textOf(documentId, unit);
    const place = placeOf(units, unit);
    const passage = { headings: place.headings, lead: place.lead, text, year: null };
    return { index: unit, unit: { ...(units[unit] as Unit), text }, place, passage };
  }

  const nextUnknown = (): number | undefined => listDocumentIds(db).find(({ id }) => !known.has(id))?.id;
  const ableIn = (prefilter: Prefilter): PassageId[] =>
    passagesAble(prefilter, index).map((passage) => ids[passage] as PassageId);

  return {
    able: (prefilter) => {
      for (let id = nextUnknown(); id !== undefined; id = nextUnknown()) takeIn(id);
      return ableIn(prefilter);
    },
    read,
    analysed: (id) => {
      const key = keyOf(id);
      return forRules.get(key) ?? searched.get(key) ?? searched.put(key, analysePassage(read(id).passage));
    },
    withRuns: (id) => {
      const found = read(id);
      return { ...found, unit: { ...found.unit, runs: runsOf(id.documentId, id.unit) } };
    },
    prepare: (rules) => {
      const unknown = nextUnknown();
      if (unknown !== undefined) {
        takeIn(unknown);
        return true;
      }
      if (preparedOf < ids.length) {
        toAnalyse = ableIn(rules).filter((id) => !forRules.get(keyOf(id)));
        preparedOf = ids.length;
      }
      for (const id of toAnalyse.splice(0, STEP)) forRules.put(keyOf(id), analysePassage(read(id).passage));
      return toAnalyse.length > 0 && !forRules.isFull();
    },
  };
}

const keyOf = ({ documentId, unit }: PassageId): string => `${documentId} ${unit}`;

/** For a document that an older version took in. */
function makeWords(db: Db, documentId: number): StoredWords {
  const metadata = { kind: 'cao', title: null, start: null, end: null, datesFrom: null } as const;
  const words = wordsOfPassages(passagesOf({ units: listUnits(db, documentId), metadata, classes: [] }, null));
  // On a full disk they are made again next time.
  fitsOnDisk(() => insertWords(db, documentId, words));
  return words;
}
