import { dayAfter } from '../model/date.ts';
import { annexesOf } from './annexes.ts';
import { articleOf } from './articles.ts';
import type { BankArticle } from './bank/bank.ts';
import type { Clause, ClausePlace } from './bank/clause.ts';
import type { Bank } from './bank/index.ts';
import type { Article, CaoText, Chapter, Lid, Term } from './cao-text.ts';
import type { FictionalCao } from './fictional-cao.ts';
import { printDate } from './fill.ts';
import { type Numbering, numbered } from './numbering.ts';
import { chooseClauses, lidOf, type Usage } from './provisions.ts';
import { createRandom, type Random, seedOf } from './random.ts';

/** Subjects of a scheme for home working, in the order in which a cao treats them. */
const SCHEME: ClausePlace[] = ['regeling', 'bereikbaarheid', 'gezond', 'vergoeding'];

/** Share of the bank's ordinary articles that a cao has: no two caos regulate the same subjects. */
const COMPLETENESS = 0.88;

export type Recipe = {
  cao: FictionalCao;
  term: Term;
  codes: FictionalCao['texts'][number]['codes'];
  bank: Bank;
  numbering: Numbering;
  seed: number;
  usage: Usage;
};

/** How the duration article says the term; both ways are met in caos. */
function termSentence({ start, end }: Term, random: Random): string {
  return random.pick([
    `loopt van ${printDate(start)} tot en met ${printDate(end)}`,
    `wordt aangegaan voor de periode van ${printDate(start)} tot ${printDate(dayAfter(end))}`,
    `treedt in werking op ${printDate(start)} en eindigt op ${printDate(end)}`,
  ]);
}

/** The scheme's articles: one per subject that has a clause. */
function schemeArticles(leden: Map<ClausePlace, Lid[]>, bank: Bank, random: Random): [ClausePlace, Article][] {
  return SCHEME.flatMap((place): [ClausePlace, Article][] => {
    const own = leden.get(place) ?? [];
    const title = random.pick(bank.titles[place] ?? ['Thuiswerken']);
    return own.length ? [[place, { number: '', title, leden: own }]] : [];
  });
}

/** Adds the scheme's articles to the chapters where a reader looks for them. */
function spread(chapters: Chapter[], articles: [ClausePlace, Article][], bank: Bank): void {
  const home: Partial<Record<ClausePlace, string>> = bank.chapterOf;
  for (const [place, article] of articles)
    (chapters.find(({ title }) => title === home[place]) ?? chapters.at(-1))?.articles.push(article);
}

function place(recipe: Recipe, chapters: Chapter[], articles: [ClausePlace, Article][]): Article[] {
  const plain = articles.map(([, article]) => article);
  if (!plain.length) return [];
  if (recipe.cao.scheme === 'annex') return plain;
  if (recipe.cao.scheme === 'chapter')
    chapters.splice(5, 0, { number: '', title: recipe.bank.schemeTitle, articles: plain });
  else spread(chapters, articles, recipe.bank);
  return [];
}

/** Writes a whole cao text with its truth from the bank. */
export function compose(recipe: Recipe): CaoText {
  const { cao, term, bank, numbering } = recipe;
  const random = createRandom(seedOf(recipe.seed, `${cao.code} ${term.start}`));
  const year = Number(term.start.slice(0, 4));
  const slots = { branche: cao.branch, looptijd: termSentence(term, random) };
  const leden = new Map<ClausePlace, Lid[]>();
  const add = (clause: Clause) =>
    leden.set(clause.place, [...(leden.get(clause.place) ?? []), lidOf(clause, slots, year, random)]);
  for (const clause of chooseClauses(recipe.codes, year, bank.clauses, recipe.usage, random)) add(clause);
  const kept = (article: BankArticle) => article.topic !== undefined || random.next() < COMPLETENESS;
  const chapters = bank.chapters.map(
    ({ title, articles }): Chapter => ({
      number: '',
      title,
      articles: articles.filter(kept).map((one) => articleOf(one, slots, random, leden.get(one.topic as ClausePlace))),
    }),
  );
  const annexScheme = place(recipe, chapters, schemeArticles(leden, bank, random));
  const text: CaoText = {
    title: `Cao ${cao.name}`,
    coverTerm: cao.termOnCover ? `${printDate(term.start)} t/m ${printDate(term.end)}` : null,
    parties: partiesOf(cao),
    chapters,
    annexes: annexesOf(cao, annexScheme, bank, slots, random),
  };
  return numbered(cao.says === 'werknemer' ? text : inWords(text), numbering);
}

/** The same text about medewerkers; both words are met, and they bend alike. */
const inWords = (text: CaoText): CaoText =>
  JSON.parse(
    JSON.stringify(text).replace(
      /\b([Ww])erknemer(s?)\b/g,
      (_, first: string, plural: string) => `${first === 'W' ? 'M' : 'm'}edewerker${plural}`,
    ),
  );

function partiesOf({ name, branch }: FictionalCao): string[] {
  return [
    `Werkgeversvereniging ${name} te Nergenshuizen, als partij aan werkgeverszijde,`,
    `Vakbond Verzonnen Vaklieden te Luchtkasteel en de Bond van Bedachte Beroepen te Sprookjesdorp, ieder als partij aan werknemerszijde,`,
    `hebben voor ${branch} de volgende collectieve arbeidsovereenkomst gesloten.`,
  ];
}
