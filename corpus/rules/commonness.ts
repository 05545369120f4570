import { stemOf } from '../language/stem.ts';
import type { PhrasePart } from './term.ts';
import type { Wording } from './vocabulary.ts';

/** Words that stand in most articles of a cao: no use to look for these first. */
const COMMON = new Set(
  withStems(
    `de het een van in op is en of te aan met voor bij door niet geen dat die als om uit per na tot over naar zijn wordt worden
  heeft hebben kan kunnen mag mogen moet zal zullen dient indien binnen buiten tijdens zich haar hun je jij jou jouw u uw
  werkgever werknemer werknemers medewerker medewerkers cao artikel lid dag dagen week weken uur uren maand jaar tijd datum
  recht verzoek overleg afspraak afspraken regeling regelingen bepaling bepalingen reglement arbeid werk werken werkzaamheden dienst functie
  bedrijf onderneming partijen salaris loon voorwaarden overeenkomst arbeidsovereenkomst mogelijk maken deze dit zoals ander andere`.split(
      /\s+/,
    ),
  ),
);

function withStems(words: string[]): string[] {
  return words.flatMap((word) => [word, stemOf(word)]);
}

/** A guess at how often a word of a query occurs: 0 is hardly ever. Short words and short parts of words are common. */
export function commonness(part: PhrasePart): number {
  if (part.kind === 'gap') return Number.POSITIVE_INFINITY;
  if (part.kind === 'glob') return 4 ** Math.max(0, 8 - part.parts.join('').length);
  return COMMON.has(part.word) ? 4 ** 5 : 4 ** Math.max(0, 6 - part.word.length);
}

/** Index of the word of a wording that occurs least. */
export function rarestWord(wording: Wording): number {
  const costs = wording.map(commonness);
  return costs.indexOf(Math.min(...costs));
}

const known = new WeakMap<Wording, number>();

export function commonnessOf(wording: Wording): number {
  const found = known.get(wording) ?? Math.min(...wording.map(commonness));
  known.set(wording, found);
  return found;
}
