import type { Entity } from '../model/text.ts';
import type { PhrasePart, Term } from './term.ts';

export const SCOPES = ['zin', 'deelzin', 'bijzin', 'lid', 'kop', 'artikel', 'hier'] as const;
export type Scope = (typeof SCOPES)[number];

export const ENTITIES = ['bedrag', 'periode', 'dagen', 'uren', 'percentage', 'datum', 'fiscaal'] as const;
export type EntityKind = Entity['kind'];

/** A query that yields stretches of words: what may stand beside `~` and `>`. */
export type Words =
  | { kind: 'term'; term: Term }
  | { kind: 'phrase'; parts: PhrasePart[] }
  | { kind: 'list'; name: string }
  | { kind: 'entity'; entity: EntityKind }
  | { kind: 'either'; parts: Words[] }
  | { kind: 'near'; left: Words; right: Words; distance: number; ordered: boolean };

/** A parsed query. `and` holds when all of `parts` do and none of `not`. */
export type Query =
  | Words
  | { kind: 'and'; parts: Query[]; not: Query[] }
  | { kind: 'or'; parts: Query[] }
  | { kind: 'scope'; scope: Scope; query: Query };

/** The names of the term lists that a query uses. */
export function listsOf(query: Query): string[] {
  switch (query.kind) {
    case 'list':
      return [query.name];
    case 'near':
      return [query.left, query.right].flatMap(listsOf);
    case 'and':
      return [...query.parts, ...query.not].flatMap(listsOf);
    case 'or':
    case 'either':
      return query.parts.flatMap(listsOf);
    case 'scope':
      return listsOf(query.query);
    default:
      return [];
  }
}

/** Whether a query yields stretches of words, so that it can stand beside `~` and `>`. */
export const isWords = (query: Query): query is Words => !['and', 'or', 'scope'].includes(query.kind);

/** Whether `hier(…)` occurs in a query. */
export function usesHere(query: Query): boolean {
  if (query.kind === 'scope') return query.scope === 'hier' || usesHere(query.query);
  return query.kind === 'and' || query.kind === 'or'
    ? [...query.parts, ...('not' in query ? query.not : [])].some(usesHere)
    : false;
}
