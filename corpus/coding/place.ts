import type { TextRun, Unit } from '../model/unit.ts';

/** Where a unit stands, as the contract prints it. */
export type Place = {
  article: string | null;
  lid: string | null;
  title: string | null;
  headings: string[];
  lead: string | null;
};

const ANNEX: Unit['kind'][] = ['bijlage', 'protocol'];

/** The unit and those above it, innermost first. */
function chainOf(units: Unit[], index: number): Unit[] {
  const chain: Unit[] = [];
  for (let at: number | null = index; at !== null; ) {
    const unit: Unit | undefined = units[at];
    if (!unit) break;
    chain.push(unit);
    at = unit.parent;
  }
  return chain;
}

/** Article, lid, title and headings of a unit. The article of an annex is the annex, or its own article behind it. */
export function placeOf(units: Unit[], index: number): Place {
  const chain = chainOf(units, index);
  const above = chain.filter((unit) => unit.kind !== 'lid' && unit.kind !== 'sub');
  const section = sectionOf(above);
  const article =
    above.find(
      (unit) => unit !== section && (unit.kind === 'artikel' || ANNEX.includes(unit.kind) || isNumberedBlock(unit)),
    ) ?? above.find((unit) => unit.number !== null);
  const annex = above.find((unit) => ANNEX.includes(unit.kind));
  const lid = chain.find((unit) => unit.kind === 'lid');
  const parent = chain[1];
  return {
    article: articleOf(article, annex),
    lid: [section?.number, lid?.number].filter(Boolean).join('.') || null,
    title: above.find((unit) => unit.title !== null)?.title ?? null,
    headings: chain
      .filter((unit) => unit.kind !== 'sub')
      .map(headingOf)
      .filter((heading) => heading !== '')
      .reverse(),
    lead: chain[0]?.kind === 'lid' && parent?.text ? parent.text : null,
  };
}

/** A lettered section within an article ("9.2 > A"), whose leden start again at 1: its letter goes before their number. */
const sectionOf = ([innermost, next]: Unit[]): Unit | undefined =>
  innermost && isNumberedBlock(innermost) && next?.kind === 'artikel' ? innermost : undefined;

const isNumberedBlock = (unit: Unit): boolean => unit.kind === 'paragraaf' && unit.number !== null;

function articleOf(article: Unit | undefined, annex: Unit | undefined): string | null {
  if (!article || article === annex || !annex) return annex ? (annex.number ?? annex.title) : (article?.number ?? null);
  const name = annex.number ?? annex.title;
  return article.kind === 'artikel' && article.number !== null ? `${name}, artikel ${article.number}` : name;
}

const KIND_WORD: Partial<Record<Unit['kind'], string>> = { artikel: 'Artikel', hoofdstuk: 'Hoofdstuk', deel: 'Deel' };

/** A heading as it is printed: "Artikel 8.4 Thuiswerken"; of a lid its title. */
function headingOf({ kind, number, title }: Unit): string {
  if (kind === 'lid') return title ?? '';
  if (number === null) return title ?? '';
  return [KIND_WORD[kind], number, title].filter(Boolean).join(' ');
}

/** Page of the character at `offset` of a unit's text; where the repair put it in, of the text after it. */
export function pageAt(unit: Pick<Unit, 'runs' | 'page'>, offset: number): number {
  const run = unit.runs.find((one: TextRun) => one.end > offset) ?? unit.runs.at(-1);
  return run?.page ?? unit.page;
}
