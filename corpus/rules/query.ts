import type { QueryProblem } from './lexer.ts';
import { parse } from './parser.ts';
import type { Query } from './syntax.ts';

export type ParsedQuery =
  | { ok: true; value: Query }
  | { ok: false; error: { code: 'QUERY_INVALID'; detail: string; problems: QueryProblem[] } };

const KEPT = 20_000;
const read = new Map<string, ParsedQuery>();

/**
 * Reads a query of the query language. What is wrong is told in Dutch, each mistake with its place; after a mistake
 * in the structure of the query the rest of it is not judged. What was read is kept, for the same patterns and terms
 * are asked for after every change of rules: nobody changes a query.
 */
export function parseQuery(text: string): ParsedQuery {
  const known = read.get(text);
  if (known) return known;
  if (read.size >= KEPT) read.clear();
  const parsed = readQuery(text);
  read.set(text, parsed);
  return parsed;
}

function readQuery(text: string): ParsedQuery {
  const { query, problems } = parse(text);
  if (query && problems.length === 0) return { ok: true, value: query };
  const detail = problems.map((problem) => `teken ${problem.start + 1}: ${problem.message}`).join(' ');
  return { ok: false, error: { code: 'QUERY_INVALID', detail, problems } };
}
