import type { Coverage } from '../../corpus/model/report.ts';
import { Icon } from '../controls/icon.tsx';
import type { T } from '../text/i18n.ts';

/** The coverages that a reader of the row should know of. */
export const FLAGGED = ['nawerking', 'onbevestigd'] as const satisfies Coverage[];
type Flagged = (typeof FLAGGED)[number];

export const isFlagged = (coverage: Coverage): coverage is Flagged => FLAGGED.some((flag) => flag === coverage);

const ICONS = { nawerking: 'clock', onbevestigd: 'warning' } as const;

/** A small sign beside the name of a cao whose text is continued after its term, or whose cao is in doubt. */
export function CoverageFlag({ coverage, t }: { coverage: Flagged; t: T }) {
  return (
    <span className={`flag ${coverage}`}>
      <Icon name={ICONS[coverage]} />
      <span className="heard">{t(`matrix.coverages.${coverage}`)}</span>
    </span>
  );
}
