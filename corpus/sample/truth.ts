import type { Code, Strength } from '../model/coding.ts';
import { CODES } from '../model/coding.ts';
import type { Article, CaoText, Labels, Lid, Term } from './cao-text.ts';
import type { Drawn } from './draw.ts';

/** What is true of one generated PDF, in the format of the accuracy harness. */
export type DocumentTruth = {
  file: string;
  cao: string;
  start: string;
  end: string;
  pages: number;
  layout: string;
  provisions: object[];
  negatives: object[];
  structure: object[];
  has: Code[];
  contents_pages: number[];
};

type Where = { article: string; within?: string };

/** Leden without a number are one unit with their article: their labels are taken together. */
function merged(labels: Labels[]): Labels {
  return {
    codes: Object.assign({}, ...labels.map((one) => one.codes)),
    values: labels.flatMap((one) => one.values),
    extent: labels.flatMap((one) => one.extent),
    about: labels.flatMap((one) => one.about),
    alsoOk: labels.flatMap((one) => one.alsoOk),
    temporary: labels.some((one) => one.temporary),
  };
}

type UnitOfTruth = { lid: Lid; labels: Labels | null; tempting: string | null };

function unitsOf(article: Article): UnitOfTruth[] {
  if (article.leden.some((lid) => lid.number !== null)) return article.leden.map((lid) => ({ ...lid, lid }));
  const coded = article.leden.filter((lid) => lid.labels);
  const [lid] = coded.length ? coded : article.leden.filter(({ tempting }) => tempting);
  if (!lid) return [];
  const labels = coded.length ? merged(coded.flatMap((one) => one.labels ?? [])) : null;
  return [{ lid, labels, tempting: labels ? null : lid.tempting }];
}

function provisionOf(where: Where, { lid, labels }: UnitOfTruth, drawn: Drawn): object[] {
  if (!labels) return [];
  return [
    {
      ...where,
      lid: lid.number,
      ...drawn.places.get(lid),
      codes: Object.keys(labels.codes),
      strengths: labels.codes,
      temporary: labels.temporary,
      values: labels.values,
      extent: labels.extent,
      about: labels.about,
      ...(labels.alsoOk.length ? { also_ok: labels.alsoOk } : {}),
    },
  ];
}

/** The codebook's rule: excluded or only defined is not having it, but `reiskosten` excluded counts. */
function codesHad(labels: Labels[]): Code[] {
  const counts = (code: Code, strength: Strength | undefined) =>
    strength !== undefined && strength !== 'definitie' && (strength !== 'uitgesloten' || code === 'reiskosten');
  return CODES.filter((code) => labels.some((one) => counts(code, one.codes[code])));
}

/** All articles of a cao with the annex they stand in. */
function articlesOf(text: CaoText): { where: Where; article: Article }[] {
  const body = text.chapters.flatMap(({ articles }) =>
    articles.map((article) => ({ where: { article: article.number }, article })),
  );
  const annexes = text.annexes.flatMap(({ number, articles }) =>
    articles.map((article) => ({ where: { article: article.number, within: number }, article })),
  );
  return [...body, ...annexes];
}

/** What the PDF of this text says, where: the answer key to the example corpus. */
export function truthOf(file: string, layout: string, text: CaoText, term: Term, drawn: Drawn): DocumentTruth {
  const articles = articlesOf(text);
  const units = articles.flatMap(({ where, article }) => unitsOf(article).map((unit) => ({ where, unit })));
  const pageOf = (unit: object) => drawn.places.get(unit)?.page;
  return {
    file,
    cao: text.title,
    ...term,
    pages: drawn.pages.length,
    layout,
    provisions: units.flatMap(({ where, unit }) => provisionOf(where, unit, drawn)),
    negatives: units
      .filter(({ unit }) => unit.tempting && !unit.labels)
      .map(({ where, unit }) => ({
        ...where,
        lid: unit.lid.number,
        tempting: unit.tempting,
        ...drawn.places.get(unit.lid),
      })),
    structure: [
      ...articles.map(({ where, article }) => ({ ...where, title: article.title, page: pageOf(article) })),
      ...text.annexes.map((annex) => ({ article: annex.number, title: annex.title, page: pageOf(annex) })),
    ],
    has: codesHad(units.flatMap(({ unit }) => unit.labels ?? [])),
    contents_pages: drawn.contentsPages,
  };
}
