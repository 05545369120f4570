import type { CorpusText } from '../../corpus/api/contract.ts';
import { useFormat } from '../text/format.ts';
import { useTexts } from '../text/i18n.ts';
import { placeOfDay, stretchOf, ticksOf, type Years } from './timeline.ts';

/** How many years can be printed along the line. */
const MOST_TICKS = 6;

/** The years above the bars. */
export function TimelineHead({ years }: { years: Years }) {
  return (
    <span className="timeline-head" aria-hidden="true">
      {ticksOf(years, MOST_TICKS).map((year) => (
        <span key={year} style={{ left: `${placeOfDay(`${year}-01-01`, years)}%` }}>
          {year}
        </span>
      ))}
    </span>
  );
}

type Props = { texts: readonly CorpusText[]; years: Years; peildatum: string };

/** The texts of a cao as bars over their terms; what counts on the peildatum is filled, and the peildatum is a line. */
export function TimelineBars({ texts, years, peildatum }: Props) {
  const { t } = useTexts();
  const format = useFormat();
  return (
    <span className="timeline">
      {texts.map((text) => {
        const { left, width } = stretchOf(text, years);
        const day = (iso: string | null) => (iso ? format.date(iso) : t('corpus.unknownDay'));
        const words = t('corpus.bar', {
          kind: t(`corpus.kinds.${text.kind}`),
          start: day(text.term.start),
          end: day(text.term.end),
        });
        return (
          <span
            key={text.sha256}
            className={`stretch ${text.kind} ${stateOf(text)}`}
            style={{ left: `${left}%`, width: `${width}%` }}
            title={`${words}\n${text.file}`}
          >
            <span className="heard">{words}</span>
          </span>
        );
      })}
      <span className="peildatum" style={{ left: `${placeOfDay(peildatum, years)}%` }} aria-hidden="true" />
    </span>
  );
}

const stateOf = ({ caoCode, inForce, continued }: CorpusText): string => {
  if (caoCode === null) return 'doubtful';
  return inForce ? (continued ? 'continued' : 'counts') : 'past';
};
