import { useTexts } from '../text/i18n.ts';
import type { Flag } from './flags.ts';

const PRESSING: readonly Flag[] = ['unknown', 'doubt', 'unreadable', 'dates', 'kind'];

/** What to know of a text, each in a word. */
export function FlagTags({ flags }: { flags: readonly Flag[] }) {
  const { t } = useTexts();
  if (flags.length === 0) return null;
  return (
    <span className="flag-tags">
      {flags.map((flag) => (
        <span key={flag} className={`tag ${PRESSING.includes(flag) ? 'warn' : ''}`} title={t(`corpus.flag.${flag}`)}>
          {t(`corpus.flagShort.${flag}`)}
        </span>
      ))}
    </span>
  );
}
