import type { SearchHit } from '../../corpus/api/contract.ts';
import { readerAddress } from '../shell/route.ts';
import type { T } from '../text/i18n.ts';

type Props = {
  hit: SearchHit;
  query: string;
  index: number;
  isActive: boolean;
  t: T;
  onFocus: () => void;
  onOpen?: () => void;
};

/** One hit: where it stands, and its words in the middle of the text around them. Leads to its page, where they are marked. */
export function HitRow({ hit, query, index, isActive, t, onFocus, onOpen }: Props) {
  return (
    <a
      className="hit"
      href={readerAddress(hit.sha256, hit.page, hit.unit, query)}
      data-hit={index}
      tabIndex={isActive ? 0 : -1}
      onFocus={onFocus}
      onClick={onOpen}
      title={hit.file}
    >
      <span className="hit-place">{placeOf(hit, t)}</span>
      <span className="hit-before">
        <span>{inLine(hit.before)}</span>
      </span>
      <span className="hit-after">
        <mark>{inLine(hit.words)}</mark>
        {inLine(hit.after)}
      </span>
    </a>
  );
}

/** "art. 8.4, lid 2 · p. 21"; an annex keeps its own word. */
export function placeOf({ article, lid, page }: Pick<SearchHit, 'article' | 'lid' | 'page'>, t: T): string {
  const first = article === null ? null : /^\p{L}{3,}/u.test(article) ? article : t('zoeken.article', { article });
  const place = [first, lid && t('zoeken.lid', { lid })].filter(Boolean).join(' ');
  return [place, t('zoeken.page', { page })].filter(Boolean).join(' · ');
}

const inLine = (text: string): string => text.replace(/\s+/g, ' ');
