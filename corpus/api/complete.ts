import type { TermList } from '../model/rule.ts';
import { lex } from '../rules/lexer.ts';
import { parseQuery } from '../rules/query.ts';
import { ENTITIES, SCOPES } from '../rules/syntax.ts';
import type { Completion, Completions, QueryProblem } from './contract.ts';
import { nearNames } from './near-names.ts';

/** What is wrong in a query, each with its place: how it is written, then lists that are not there. */
export function problemsOf(query: string, lists: readonly TermList[]): QueryProblem[] {
  const parsed = parseQuery(query);
  if (!parsed.ok) return parsed.error.problems.map(({ start, end, message }) => ({ start, end, message }));
  const names = lists.map(({ name }) => name);
  return lex(query)
    .lexemes.filter(({ kind, value }) => kind === 'list' && !names.includes(value))
    .map(({ start, end, value }) => ({
      start,
      end,
      message: `De lijst @${value} bestaat niet.${meant(value, names)}`,
    }));
}

function meant(typed: string, names: readonly string[]): string {
  const near = nearNames(typed, names).map((name) => `@${name}`);
  return near.length > 0 ? ` Bedoelt u ${near.join(' of ')}?` : '';
}

const ENTITY_NOTES: Record<(typeof ENTITIES)[number], string> = {
  bedrag: 'een bedrag in euro’s',
  periode: 'per dag, per maand, eenmalig …',
  dagen: 'een aantal dagen per week of maand',
  uren: 'een aantal uren per week of maand',
  percentage: 'een percentage of deel',
  datum: 'een datum',
  fiscaal: 'het fiscale maximum',
};

const SCOPE_NOTES: Record<(typeof SCOPES)[number], string> = {
  zin: 'binnen één zin',
  deelzin: 'binnen één hoofdzin of bijzin',
  bijzin: 'in een voorwaarde, of met wie, die …',
  lid: 'binnen het lid',
  kop: 'in de koppen erboven',
  artikel: 'lid, aanhef en koppen samen',
  hier: 'op de gevonden woorden zelf (in regels)',
};

const OPERATORS: Completion[] = [
  ['EN', 'beide, in hetzelfde lid'],
  ['OF', 'een van beide'],
  ['NIET', 'het eerste wel en het tweede niet'],
].map(([word = '', note = '']) => ({ insert: `${word} `, label: word, note, kind: 'operator' }));

/** Ways to go on with the word at the caret: lists after `@`, entities after `#`, else operators and scopes that begin so. */
export function complete(query: string, caret: number, lists: readonly TermList[]): Completions {
  const before = query.slice(0, caret);
  const typed = /[@#]?[\p{L}\d_-]*$/u.exec(before)?.[0] ?? '';
  const rest = /^[\p{L}\d_-]*/u.exec(query.slice(caret))?.[0] ?? '';
  const place = { start: caret - typed.length, end: caret + rest.length };
  const fits = (label: string): boolean => label.toLowerCase().startsWith(typed.toLowerCase());
  return { ...place, options: optionsFor(typed[0], lists).filter(({ label }) => fits(label)) };
}

function optionsFor(first: string | undefined, lists: readonly TermList[]): Completion[] {
  if (first === '#') return ENTITIES.map((name) => optionOf(`#${name}`, ENTITY_NOTES[name], 'entity'));
  if (first === '@') return lists.map(({ name, note }) => optionOf(`@${name}`, note, 'list'));
  const scopes = SCOPES.map((name) => ({ ...optionOf(name, SCOPE_NOTES[name], 'scope'), insert: `${name}(` }));
  return [...OPERATORS, ...scopes];
}

const optionOf = (label: string, note: string, kind: Completion['kind']): Completion => ({
  insert: label,
  label,
  note,
  kind,
});
