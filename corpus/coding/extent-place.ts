import type { Extent } from '../model/coding.ts';
import type { Token } from '../model/text.ts';

type Place = Extent['of'];

const HOME =
  /^(?:thuis|tele|hybride|huis$|home$|remote$|afstand$|elders$|daarbuiten$|plaatsonafhankelijk|tijdonafhankelijk|plaatsbewust|flexplek|woonadres|woning$|keuze$|woonplaats)/;
const OFFICE =
  /^(?:kantoor|office$|vestiging|locatie$|standplaats|werkvloer|fysiek|aanwezig|bedrijfslocatie|werklocatie|organisatie$|school$|hoofdkantoor|filiaal|zaak$|bedrijf$|kantoren|campus|gebouw|pand$|bedrijfspand|hub$|terrein|werkplaats|redactie|faculteit|stadhuis|stadskantoor|gemeentehuis|provinciehuis|ministerie|rechtbank|steunpunt|depot$|winkel$)/;
const AWAY = /^(?:buiten|elders|andere|ander|niet)$/;
const NO_PLACE = /^(?:thuiswerk(?:er|ers|vergoeding|plek|regeling|beleid|overeenkomst|afspraken|budget))$/;

/** "een andere plaats dan het kantoor", "elders dan op de vestiging". */
const isCompared = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some((token) => token.word === 'dan') &&
  tokens.slice(Math.max(0, at - 7), at).some((token) => /^(?:andere?|elders|anders)$/.test(token.word));

/** The place of work that the word at `at` names: home (anywhere else than the office) or office; null for other words. */
function placeAt(tokens: readonly Token[], at: number): Place | null {
  const word = tokens[at]?.word ?? '';
  if (NO_PLACE.test(word)) return null;
  if (HOME.test(word)) return 'thuis';
  if (!OFFICE.test(word) || tokens[at - 1]?.word === 'home') return null;
  const isAway = tokens.slice(Math.max(0, at - 3), at).some((token) => AWAY.test(token.word)) || isCompared(tokens, at);
  const isFree = tokens.slice(at + 1, at + 5).some((token) => token.word === 'keuze');
  return isAway || isFree ? 'thuis' : 'kantoor';
}

const CLAUSE = 6;

const marksBetween = (tokens: readonly Token[], from: number, to: number): number =>
  tokens.slice(from, to).filter((token) => /^[,;:]$/.test(token.text) || /^(?:en|maar)$/.test(token.word)).length;

/**
 * Which place of work a quantity at tokens `from`..`to` counts: the one named nearest to it between `low` and `high`,
 * where words behind it are nearer than words before it; null when none is named.
 */
export function placeNear(tokens: readonly Token[], from: number, to: number, low: number, high: number): Place | null {
  let best: { place: Place; distance: number } | null = null;
  for (let at = low; at < high; at++) {
    const place = placeAt(tokens, at);
    if (!place) continue;
    const [first, last] = at >= to ? [to, at] : at < from ? [at + 1, from] : [at, at];
    const distance = last - first + CLAUSE * marksBetween(tokens, first, last) + (at < from ? 3 : 0);
    if (!best || distance < best.distance) best = { place, distance };
  }
  return best?.place ?? null;
}

/**
 * "thuis/kantoor is 60/40": where both places are named before the first of two quantities, and none behind it, they
 * belong to the quantities in order. `first` is where the first quantity begins; null when the places are named otherwise.
 */
export function placesInOrder(tokens: readonly Token[], low: number, first: number, high: number): Place[] | null {
  const places: Place[] = [];
  for (let at = low; at < high; at++) {
    const place = placeAt(tokens, at);
    if (place && at >= first) return null;
    if (place) places.push(place);
  }
  return places.length === 2 && places[0] !== places[1] ? places : null;
}
