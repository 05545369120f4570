import { passagesOf, type UnitPassage } from '../coding/code-document.ts';
import { pageAt } from '../coding/place.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { quoteOf } from '../reports/quote.ts';
import { compileSearch, matchQuery } from '../rules/compile.ts';
import { spansOf } from '../rules/match.ts';
import { analysePassage, type PassageView, viewOf } from '../rules/view.ts';
import { listDocuments } from '../store/documents.ts';
import { classesOf } from '../store/pages.ts';
import { listUnits } from '../store/units.ts';
import type { SearchAnswer, SearchHit } from './contract.ts';
import type { Project } from './project.ts';
import { type Study, type StudyDocument, termOf } from './study.ts';

type Searchable = { found: UnitPassage; view: PassageView };

/** Read texts of a project, kept between searches; a document never changes. */
type KeptTexts = { byDocument: Map<string, Searchable[]>; tokens: number };
const keptTexts = new WeakMap<Project, KeptTexts>();

/** Tokens kept in memory, some 150 MB: a study beyond it reads its last documents again at each search. */
const KEEP_TOKENS = 1_500_000;

/**
 * Searches the body of all documents with a query of the query language: the same matching as that of rules, so that
 * a search can be saved as one.
 */
export function search(project: Project, query: string, limit: number): Result<SearchAnswer, 'QUERY_INVALID'> {
  const compiled = compileSearch(query, project.ruleSet().lists);
  if (!compiled.ok) return fail('QUERY_INVALID', { detail: compiled.error.detail ?? '' });
  const hits: SearchHit[] = [];
  let total = 0;
  for (const document of project.study().documents) {
    for (const { found, view } of textsOf(project, document.sha256)) {
      const matches = matchQuery(compiled.value, view);
      if (matches.length === 0) continue;
      total += 1;
      if (hits.length < limit)
        hits.push(
          hitOf(
            document,
            groupOf(document, project.study()),
            found,
            spansOf(
              matches.flatMap((match) => match.stretches),
              view,
            ),
          ),
        );
    }
  }
  return ok({ total, caos: 0, hits, bySector: [], byYear: [], forms: [] });
}

function textsOf(project: Project, sha256: string): Searchable[] {
  const kept = keptTexts.get(project) ?? { byDocument: new Map(), tokens: 0 };
  keptTexts.set(project, kept);
  const known = kept.byDocument.get(sha256);
  if (known) return known;
  const texts = readText(project, sha256);
  if (kept.tokens < KEEP_TOKENS) {
    kept.byDocument.set(sha256, texts);
    kept.tokens += texts.reduce((sum, { view }) => sum + view.tokens.length, 0);
  }
  return texts;
}

function readText({ db }: Project, sha256: string): Searchable[] {
  const record = listDocuments(db).find((document) => document.sha256 === sha256);
  if (!record) return [];
  const structure = { units: listUnits(db, record.id), metadata: record.text, classes: classesOf(db, record.id) };
  return passagesOf(structure, null).map((found) => ({ found, view: viewOf(analysePassage(found.passage)) }));
}

const UNKNOWN = 'onbekend';

/** Sector and year under which the hits of a text are counted. */
const groupOf = (document: StudyDocument, { register }: Study): Pick<SearchHit, 'sector' | 'year'> => ({
  sector: register.caos.find((cao) => cao.code === document.cao.code)?.sector ?? UNKNOWN,
  year: termOf(document).start?.slice(0, 4) ?? UNKNOWN,
});

const hitOf = (
  { cao, file, sha256 }: StudyDocument,
  group: Pick<SearchHit, 'sector' | 'year'>,
  { unit, place, passage }: UnitPassage,
  spans: Span[],
): SearchHit => ({
  caoCode: cao.code,
  caoName: cao.name ?? 'onbekende cao',
  ...group,
  file,
  sha256,
  article: place.article,
  lid: place.lid,
  page: pageAt(unit, spans[0]?.start ?? 0),
  ...quoteOf(passage.text, spans),
});
