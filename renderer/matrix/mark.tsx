import type { ReactNode } from 'react';
import type { Strength } from '../../corpus/model/coding.ts';
import type { Answer } from '../../corpus/model/report.ts';

export type MarkName = Strength | Exclude<Answer, 'ja'>;

/** A shape of its own for every strength and answer, so that colour is never the only sign. */
const SHAPES: Record<MarkName, ReactNode> = {
  recht: <circle cx="6" cy="6" r="4.5" fill="currentColor" />,
  plicht: <rect x="1.8" y="1.8" width="8.4" height="8.4" rx="1" fill="currentColor" />,
  kan: (
    <>
      <circle cx="6" cy="6" r="4" />
      <path d="M6 2a4 4 0 0 0 0 8z" fill="currentColor" />
    </>
  ),
  inspanning: <circle cx="6" cy="6" r="4" />,
  verwijzing: <path d="M3 9 9 3M4.4 3H9v4.6" />,
  studie: <path d="M6 1.6 10.4 6 6 10.4 1.6 6z" />,
  uitgesloten: <path d="M6 10a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM3.2 8.8l5.6-5.6" />,
  definitie: <path d="M2 3.5h8M2 6h8M2 8.5h5" />,
  nee: <path d="M4 6h4" />,
  'niet vast te stellen': <path d="M4.1 4.4A2 2 0 1 1 6 6.6v.9M6 9.6v.1" />,
  'tekst ontbreekt': null,
};

export function Mark({ name }: { name: MarkName }) {
  return (
    <svg className="mark" viewBox="0 0 12 12" aria-hidden="true">
      {SHAPES[name]}
    </svg>
  );
}

/** The class that gives an answer its colours. */
export const toneOf = (name: MarkName): string => `tone-${name.replaceAll(' ', '-')}`;
