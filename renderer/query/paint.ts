import type { QueryProblem } from '../../corpus/api/contract.ts';

/** What a piece of a query is, for its colour. */
export type Paint =
  | 'word'
  | 'phrase'
  | 'list'
  | 'entity'
  | 'scope'
  | 'operator'
  | 'near'
  | 'bracket'
  | 'space'
  | 'unknown';

export type Painted = { text: string; start: number; paint: Paint; isWrong: boolean };

/** The pieces of the query language, as the engine's lexer splits them; tried in this order. */
const PIECES = new RegExp(
  [
    '(?<phrase>["“”„][^"“”„]*["“”„])',
    '(?<near>[~>]\\d*)',
    '(?<list>@[\\p{L}\\d_-]*)',
    '(?<entity>#[\\p{L}\\d_-]*)',
    '(?<scope>\\p{Ll}+(?=\\())',
    '(?<bracket>[()])',
    "(?<word>[=*'’\\p{L}\\p{N}](?:[*=\\p{L}\\p{M}\\p{N}'’&-]|[.,/](?=[\\p{L}\\p{N}]))*)",
    '(?<space>\\s+)',
    '(?<unknown>[^])',
  ].join('|'),
  'gu',
);

const OPERATORS = new Set(['EN', 'OF', 'NIET']);

/** Splits a query into coloured pieces; what the engine found wrong is cut out and marked. */
export function paintQuery(query: string, problems: readonly QueryProblem[] = []): Painted[] {
  return [...query.matchAll(PIECES)].flatMap((match) => {
    const [kind = 'unknown'] = Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? [];
    const paint = kind === 'word' && OPERATORS.has(match[0]) ? 'operator' : (kind as Paint);
    return cutAtProblems({ text: match[0], start: match.index, paint }, problems);
  });
}

type Piece = Omit<Painted, 'isWrong'>;

function cutAtProblems({ text, start, paint }: Piece, problems: readonly QueryProblem[]): Painted[] {
  const end = start + text.length;
  const inside = problems.flatMap((problem) => [problem.start, problem.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index) => {
    const to = cuts[index + 1] ?? end;
    const isWrong = problems.some((problem) => problem.start < to && from < problem.end);
    return { text: text.slice(from - start, to - start), start: from, paint, isWrong };
  });
}
