import type { UnitPassage } from '../coding/code-document.ts';
import { pageAt } from '../coding/place.ts';
import { placesOf } from '../model/highlight.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { quoteOf } from '../reports/quote.ts';
import { type CompiledSearch, compileSearch, matchQuery } from '../rules/compile.ts';
import { type Match, spansOf } from '../rules/match.ts';
import { type PassageView, viewOf } from '../rules/view.ts';
import { findDocument, listDocumentIds } from '../store/documents.ts';
import { problemsOf } from './complete.ts';
import type { FoundPlace, HitCount, SearchAnswer, SearchHit } from './contract.ts';
import type { Project } from './project.ts';
import { type StudyDocument, termOf } from './study.ts';
import type { PassageId } from './texts.ts';

/** Passages that are looked at however many hits there are; a query of very common words is not counted to its end. */
const LOOK_AT = 1000;
const FORMS_SHOWN = 20;

type Group = Pick<SearchHit, 'sector' | 'year'>;
/** A passage with a match: the words of its first, which the list shows, and the forms in all of them. */
type Found = { document: StudyDocument; group: Group; id: PassageId; first: Span[]; words: Set<string> };

/**
 * Searches the body of all documents with a query of the query language: the same matching as that of rules, so that
 * a search can be saved as one. Only passages that hold the needed words are read.
 */
export function search(project: Project, query: string, limit: number): Result<SearchAnswer, 'QUERY_INVALID'> {
  const compiled = compiledFor(project, query);
  if (!compiled.ok) return compiled;
  const candidates = inOrder(project, project.texts.able(compiled.value.prefilter));
  const groupOf = grouping(project);
  const found: Found[] = [];
  let looked = 0;
  for (const { document, id } of candidates) {
    if (looked >= LOOK_AT && found.length >= limit) break;
    looked += 1;
    const view = viewOf(project.texts.analysed(id));
    const matches = matchQuery(compiled.value, view);
    if (matches.length > 0)
      found.push({
        document,
        group: groupOf(document),
        id,
        first: firstOf(matches, view),
        words: wordsOf(matches, view),
      });
  }
  return ok({
    total: found.length,
    complete: looked === candidates.length,
    caos: caosOf(found),
    hits: found.slice(0, limit).map((one) => hitOf(one, project.texts.withRuns(one.id))),
    bySector: countsBy(found, ({ sector }) => sector).sort((a, b) => b.places - a.places || byName(a, b)),
    byYear: countsBy(found, ({ year }) => year).sort(byName),
    forms: formsOf(found),
  });
}

function compiledFor(project: Project, query: string): Result<CompiledSearch, 'QUERY_INVALID'> {
  const { lists } = project.ruleSet();
  const problems = problemsOf(query, lists).map(({ start, message }) => `teken ${start + 1}: ${message}`);
  const compiled = compileSearch(query, lists);
  return compiled.ok && problems.length === 0 ? compiled : fail('QUERY_INVALID', { detail: problems.join(' ') });
}

/** The places of a query in one document, in its order, with where their words stand on the pages. */
export function searchDocument(
  project: Project,
  query: string,
  sha256: string,
): Result<FoundPlace[], 'QUERY_INVALID' | 'DOCUMENT_UNKNOWN'> {
  const record = findDocument(project.db, sha256);
  if (!record) return fail('DOCUMENT_UNKNOWN');
  const compiled = compiledFor(project, query);
  if (!compiled.ok) return compiled;
  const places = project.texts.able(compiled.value.prefilter).filter(({ documentId }) => documentId === record.id);
  return ok(
    places
      .sort((a, b) => a.unit - b.unit)
      .flatMap((id) => {
        const view = viewOf(project.texts.analysed(id));
        const matches = matchQuery(compiled.value, view);
        if (matches.length === 0) return [];
        const { runs } = project.texts.withRuns(id).unit;
        const spans = spansOf(
          matches.flatMap(({ stretches }) => stretches),
          view,
        );
        return { unit: id.unit, highlights: spans.flatMap((span) => placesOf(runs, span)) };
      }),
  );
}

/** The passages with their documents, by file name and place. */
function inOrder(project: Project, ids: readonly PassageId[]) {
  const bySha = new Map(project.study().documents.map((document, at) => [document.sha256, { document, at }]));
  const byId = new Map(listDocumentIds(project.db).map(({ id, sha256 }) => [id, bySha.get(sha256)]));
  return ids
    .flatMap((id) => {
      const known = byId.get(id.documentId);
      return known ? [{ ...known, id }] : [];
    })
    .sort((a, b) => a.at - b.at || a.id.unit - b.id.unit);
}

/** The words of the match that comes first in the text. */
function firstOf(matches: readonly Match[], view: PassageView): Span[] {
  const start = (spans: readonly Span[]): number => Math.min(...spans.map((span) => span.start));
  const all = matches.map(({ stretches }) => spansOf(stretches, view)).filter((spans) => spans.length > 0);
  return all.sort((a, b) => start(a) - start(b))[0] ?? [];
}

function wordsOf(matches: readonly Match[], view: PassageView): Set<string> {
  const stretches = matches.flatMap((match) => match.stretches);
  const short = stretches.filter(({ from, to }) => to - from <= 3);
  const words = short.map(({ from, to }) =>
    view.tokens
      .slice(from, to)
      .map((token) => token.word)
      .join(' '),
  );
  return new Set(words);
}

const UNKNOWN = 'onbekend';

/** Sector and year under which the hits of a text are counted. */
function grouping(project: Project): (document: StudyDocument) => Group {
  const sectors = new Map(project.register().caos.map(({ code, sector }) => [code, sector]));
  return (document) => ({
    sector: sectors.get(document.cao.code ?? '') ?? UNKNOWN,
    year: termOf(document).start?.slice(0, 4) ?? UNKNOWN,
  });
}

const countsBy = (found: readonly Found[], nameOf: (group: Group) => string): HitCount[] =>
  [...Map.groupBy(found, ({ group }) => nameOf(group))].map(([name, ones]) => ({
    name,
    places: ones.length,
    caos: caosOf(ones),
  }));

const byName = (a: HitCount, b: HitCount): number => (a.name < b.name ? -1 : 1);

const caosOf = (found: readonly Found[]): number =>
  new Set(found.map(({ document }) => document.cao.code).filter((code) => code !== null)).size;

function formsOf(found: readonly Found[]): SearchAnswer['forms'] {
  const words = found.flatMap((one) => [...one.words]);
  return [...Map.groupBy(words, (word) => word)]
    .map(([word, ones]) => ({ word, places: ones.length }))
    .sort((a, b) => b.places - a.places || (a.word < b.word ? -1 : 1))
    .slice(0, FORMS_SHOWN);
}

const hitOf = ({ document, group, id, first }: Found, { unit, place, passage }: UnitPassage): SearchHit => ({
  caoCode: document.cao.code,
  caoName: document.cao.name ?? 'onbekende cao',
  ...group,
  file: document.file,
  sha256: document.sha256,
  unit: id.unit,
  article: place.article,
  lid: place.lid,
  page: pageAt(unit, first[0]?.start ?? 0),
  ...quoteOf(passage.text, first),
});
