import type { WrongHit } from '../../corpus/api/contract.ts';
import { PlaceLine } from './place-line.tsx';

/** Places where a person said that this rule is wrong. */
export const WrongPart = ({ wrong }: { wrong: WrongHit[] }) => (
  <ul className="places">
    {wrong.map((hit) => (
      <PlaceLine key={`${hit.sha256} ${hit.page} ${hit.quote.words}`} place={hit} />
    ))}
  </ul>
);
