import type { ReactNode } from 'react';

type Miss = { rule: string; excludedBy: string; reason: string };

/** What a rule nearly took, each under its place or words, with the exception that stopped it and the rule. */
export const NearMisses = <M extends Miss>(props: {
  misses: readonly M[];
  /** What tells this miss from others of the rule. */
  keyOf: (miss: M) => string | number;
  children?: (miss: M) => ReactNode;
}) => (
  <ul className="near-misses">
    {props.misses.map((miss) => (
      <li key={`${miss.rule} ${miss.excludedBy} ${props.keyOf(miss)}`}>
        {props.children?.(miss)}
        <p className="muted">
          {miss.reason} <code>{miss.rule}</code>
        </p>
      </li>
    ))}
  </ul>
);
