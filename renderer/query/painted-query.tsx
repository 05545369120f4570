import type { QueryProblem } from '../../corpus/api/contract.ts';
import { paintQuery } from './paint.ts';
import './query.css';

/** A query in colours, as text. */
export function PaintedQuery({ query, problems = [] }: { query: string; problems?: readonly QueryProblem[] }) {
  return paintQuery(query, problems).map(({ text, start, paint, isWrong }) => (
    <span key={start} className={`paint-${paint}`} data-wrong={isWrong || undefined}>
      {text}
    </span>
  ));
}

/** A query that is only read. */
export function QueryText({ query }: { query: string }) {
  return (
    <pre className="query">
      <PaintedQuery query={query} />
    </pre>
  );
}
