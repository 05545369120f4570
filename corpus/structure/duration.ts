import type { Unit } from '../model/unit.ts';
import type { Line } from './line.ts';
import { lastDayIn, type Term, termIn } from './term.ts';

/** A statement of the term: where it stands, for people, and how much it counts. */
export type Statement = { start: string | null; end: string; from: string; weight: number };

const TITLE =
  /\b(duur|looptijd|geldigheidsduur|inwerkingtreding|tijdvak|geldigheid|contractduur|tijdsduur|werkingsduur)\b/i;
const SUBJECT = /\b(cao|overeenkomst|collectieve)\b/i;
const VERB =
  /\b(loopt|looptijd|geldt|geldig|werking|kracht|aangegaan|gesloten|afgesloten|periode|eindigt|geldend|tijdvak|duur)\b/i;

/** What the duration article, the cover, the preamble and the running headers say of the term, the surest first. */
export function statementsOf(units: Unit[], frontPages: Line[][], running: Line[]): Statement[] {
  const found = [...articles(units), ...front(frontPages), ...headers(running)];
  return found.length > 0 ? found.sort((a, b) => b.weight - a.weight) : lastDay(units);
}

function articles(units: Unit[]): Statement[] {
  const isAnnexAlone = !units.some((unit) => unit.kind === 'artikel' && !inAnnex(units, unit));
  const found = units.flatMap((unit, index) => {
    if (unit.role !== 'body' || (!isAnnexAlone && inAnnex(units, unit))) return [];
    const named = TITLE.test(headings(units, unit));
    const term =
      termOf(unit.text, named) ?? (named && unit.kind === 'artikel' ? termOf(whole(units, index), named) : null);
    return term ? [{ ...term, from: `${placeOf(units, unit)}, pagina ${unit.page}`, weight: named ? 3 : 1.2 }] : [];
  });
  return found.sort((a, b) => b.weight - a.weight).slice(0, 1);
}

/** An article with its leden: the first day can stand in one and the last in another. */
const whole = (units: Unit[], index: number): string =>
  units
    .filter((unit, i) => i === index || (unit.parent === index && unit.kind === 'lid'))
    .map((unit) => unit.text)
    .join(' ');

/** The term of the cao, in the sentences that speak of the cao itself. */
function termOf(text: string, named: boolean): Term | null {
  const term = termIn(text);
  if (!term) return null;
  const lead = text.replace(/\s+/g, ' ').slice(Math.max(0, term.at - 200), term.at + 30);
  const fits = SUBJECT.test(lead) && VERB.test(text.slice(0, term.at + 200));
  return fits || (named && term.at < 80) ? { start: term.start, end: term.end } : null;
}

/** Cover and preamble: the pages before the text. */
function front(pages: Line[][]): Statement[] {
  return pages.flatMap((lines, i) => {
    const term = termIn(lines.map((line) => line.text).join(' '));
    if (!term) return [];
    const { start, end } = term;
    return [
      {
        start,
        end,
        from: `${i === 0 ? 'titelpagina' : 'inleiding'}, pagina ${lines[0]?.page}`,
        weight: i === 0 ? 2 : 1.5,
      },
    ];
  });
}

/** The last day alone, in the article on the duration. */
function lastDay(units: Unit[]): Statement[] {
  const found = units.flatMap((unit) => {
    const isTerm = unit.role === 'body' && TITLE.test(headings(units, unit)) && !inAnnex(units, unit);
    const end = isTerm ? lastDayIn(unit.text) : null;
    return end === null ? [] : [{ start: null, end, from: `${placeOf(units, unit)}, pagina ${unit.page}`, weight: 1 }];
  });
  return found.slice(0, 1);
}

function headers(running: Line[]): Statement[] {
  const first = running.find((line) => termIn(line.text));
  const term = first && termIn(first.text);
  return term
    ? [{ start: term.start, end: term.end, from: `kop- of voettekst, pagina ${first.page}`, weight: 1.5 }]
    : [];
}

function headings(units: Unit[], unit: Unit): string {
  const parent = unit.parent === null ? undefined : units[unit.parent];
  return `${unit.title ?? ''} ${unit.kind === 'lid' || unit.kind === 'paragraaf' ? (parent?.title ?? '') : ''}`;
}

function inAnnex(units: Unit[], unit: Unit): boolean {
  if (unit.kind === 'bijlage' || unit.kind === 'protocol') return true;
  const parent = unit.parent === null ? undefined : units[unit.parent];
  return parent ? inAnnex(units, parent) : false;
}

function placeOf(units: Unit[], unit: Unit): string {
  const article = unit.kind === 'lid' && unit.parent !== null ? units[unit.parent] : unit;
  return article?.number ? `${article.kind} ${article.number}` : (article?.title ?? unit.kind);
}
