import type { Span } from '../model/span.ts';

/** A piece of a query. `value` is the word, the content of the phrase, the name or the distance. */
export type Lexeme = Span & {
  kind:
    | 'word'
    | 'phrase'
    | 'list'
    | 'entity'
    | 'scope'
    | 'near'
    | 'before'
    | 'and'
    | 'or'
    | 'not'
    | 'open'
    | 'close'
    | 'end';
  value: string;
};

/** What is wrong with a query, where (UTF-16 offsets in the query), in Dutch. */
export type QueryProblem = Span & { message: string };

const OPERATORS: Record<string, 'and' | 'or' | 'not'> = { EN: 'and', OF: 'or', NIET: 'not' };

/** The forms of a lexeme, tried in this order at every position. The group is the lexeme's value. */
const FORMS: [Lexeme['kind'], RegExp][] = [
  ['phrase', /["“”„]([^"“”„]*)["“”„]/y],
  ['near', /~(\d*)/y],
  ['before', />(\d*)/y],
  ['list', /@([\p{L}\d_-]*)/uy],
  ['entity', /#([\p{L}\d_-]*)/uy],
  ['scope', /(\p{Ll}+)(?=\()/uy],
  ['open', /(\()/y],
  ['close', /(\))/y],
  ['word', /([=*'’\p{L}\p{N}](?:[*=\p{L}\p{M}\p{N}'’&-]|[.,/](?=[\p{L}\p{N}]))*)/uy],
];

/** Splits a query into lexemes, closed by one of kind `end`; what it cannot read is told as problems. */
export function lex(query: string): { lexemes: Lexeme[]; problems: QueryProblem[] } {
  const lexemes: Lexeme[] = [];
  const problems: QueryProblem[] = [];
  let at = 0;
  while (at < query.length) {
    const lexeme = /\s/.test(query.charAt(at)) ? null : lexemeAt(query, at);
    if (lexeme) lexemes.push(lexeme);
    else if (query.charAt(at).trim()) problems.push(unreadable(query, at));
    at = lexeme ? lexeme.end : at + 1;
  }
  lexemes.push({ kind: 'end', value: '', start: query.length, end: query.length });
  return { lexemes, problems };
}

function lexemeAt(query: string, start: number): Lexeme | null {
  for (const [kind, form] of FORMS) {
    form.lastIndex = start;
    const found = form.exec(query);
    if (found) {
      const value = found[1] ?? '';
      const operator = kind === 'word' && Object.hasOwn(OPERATORS, value) ? OPERATORS[value] : undefined;
      return { kind: operator ?? kind, value, start, end: form.lastIndex };
    }
  }
  return null;
}

function unreadable(query: string, at: number): QueryProblem {
  const mark = query.charAt(at);
  const message = /["“”„]/.test(mark)
    ? 'De woordgroep is niet gesloten: er ontbreekt een aanhalingsteken.'
    : `Het teken ${mark} heeft hier geen betekenis.`;
  return { start: at, end: at + 1, message };
}
