import type { Code, Strength } from '../model/coding.ts';
import { CODES } from '../model/coding.ts';
import type { Article, CaoText, Labels, Lid, Term } from './cao-text.ts';
import type { Drawn } from './draw.ts';
import type { Place } from './place.ts';

/** `within`: the annex whose articles begin again at 1. */
type Where = { article: string; within?: string };

type ProvisionTruth = Where &
  Place & {
    lid: string | null;
    codes: Code[];
    strengths: Labels['codes'];
    also_ok: Code[];
    alt_strengths: Labels['alsoStrengths'];
  } & Omit<Labels, 'codes' | 'alsoOk' | 'alsoStrengths'>;

/** A unit that might mislead a word search and carries nothing. */
type NegativeTruth = Where & Place & { lid: string | null; tempting: string };

/** What is true of one generated PDF, in the format of the accuracy harness. */
export type DocumentTruth = {
  file: string;
  cao: string;
  start: string;
  end: string;
  pages: number;
  layout: string;
  provisions: ProvisionTruth[];
  negatives: NegativeTruth[];
  structure: (Where & { title: string; page: number })[];
  has: Code[];
  contents_pages: number[];
};

/** Leden without a number are one unit with their article: their labels are taken together. */
function merged(labels: Labels[]): Labels {
  return {
    codes: Object.assign({}, ...labels.map((one) => one.codes)),
    values: labels.flatMap((one) => one.values),
    extent: labels.flatMap((one) => one.extent),
    about: labels.flatMap((one) => one.about),
    alsoOk: labels.flatMap((one) => one.alsoOk),
    alsoStrengths: Object.assign({}, ...labels.map((one) => one.alsoStrengths)),
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

function placeIn(drawn: Drawn, unit: object): Place {
  const place = drawn.places.get(unit);
  if (!place) throw new Error('A unit of the text was not typeset');
  return place;
}

function provisionOf(where: Where, { lid, labels }: UnitOfTruth, drawn: Drawn): ProvisionTruth[] {
  if (!labels) return [];
  return [
    {
      ...where,
      lid: lid.number,
      ...placeIn(drawn, lid),
      codes: CODES.filter((code) => code in labels.codes),
      strengths: labels.codes,
      temporary: labels.temporary,
      values: labels.values,
      extent: labels.extent,
      about: labels.about,
      also_ok: labels.alsoOk,
      alt_strengths: labels.alsoStrengths,
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
  const pageOf = (unit: object) => placeIn(drawn, unit).page;
  return {
    file,
    cao: text.title,
    ...term,
    pages: drawn.pages.length,
    layout,
    provisions: units.flatMap(({ where, unit }) => provisionOf(where, unit, drawn)),
    negatives: units.flatMap(({ where, unit: { lid, labels, tempting } }) =>
      tempting && !labels ? [{ ...where, lid: lid.number, tempting, ...placeIn(drawn, lid) }] : [],
    ),
    structure: [
      ...articles.map(({ where, article }) => ({ ...where, title: article.title, page: pageOf(article) })),
      ...text.annexes.map((annex) => ({ article: annex.number, title: annex.title, page: pageOf(annex) })),
    ],
    has: codesHad(units.flatMap(({ unit }) => unit.labels ?? [])),
    contents_pages: drawn.contentsPages,
  };
}
