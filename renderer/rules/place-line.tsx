import type { ReactNode } from 'react';
import type { PlaceInDocument } from '../../corpus/api/contract.ts';
import { readerAddress } from '../shell/route.ts';
import { useTexts } from '../text/i18n.ts';
import { placeOf } from '../zoeken/hit-row.tsx';

type Place = PlaceInDocument & { caoName: string; quote: { before: string; words: string; after: string } };

/** One provision with its cao, its words, and the way to its page. */
export function PlaceLine({ place, children }: { place: Place; children?: ReactNode }) {
  const { t } = useTexts();
  const { sha256, page, caoName, quote } = place;
  return (
    <li className="place-line">
      <p className="place-head">
        <a href={readerAddress(sha256, page)}>{caoName}</a>
        <span className="muted">{placeOf(place, t)}</span>
      </p>
      {children}
      <blockquote>
        {quote.before}
        <mark>{quote.words}</mark>
        {quote.after}
      </blockquote>
    </li>
  );
}
