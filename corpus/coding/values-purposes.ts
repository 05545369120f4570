import type { Code } from '../model/coding.ts';
import type { Token } from '../model/text.ts';

/** The codes that can have an amount, in the codebook's order. */
export const MONEY_CODES = [
  'thuiswerkvergoeding',
  'internetvergoeding',
  'werkplekbudget',
  'ict_middelen',
] as const satisfies Code[];
export type MoneyCode = (typeof MONEY_CODES)[number];

/**
 * What a word says that money is for: the codes it may belong to, best first; none: something else, as travel.
 * A weak word names the subject of home working only; a strong one names what is paid.
 */
export type Purpose = { codes: readonly MoneyCode[]; isWeak: boolean };

/** Something else than the means for home working. */
const OTHER: Purpose = { codes: [], isWeak: false };

const PURPOSES: readonly [RegExp, Purpose][] = [
  [/^(?:thuis|tele|hybride)?werkplekvergoeding/, { codes: ['werkplekbudget', 'thuiswerkvergoeding'], isWeak: false }],
  [
    /^(?:thuis|tele)werk(?:plek)?(?:budget|faciliteit|voorziening|meubilair|inrichting)/,
    { codes: ['werkplekbudget', 'ict_middelen'], isWeak: false },
  ],
  [/^(?:thuis|tele)?werk(?:plek|ruimte|kamer)/, { codes: ['werkplekbudget', 'thuiswerkvergoeding'], isWeak: false }],
  [
    /^(?:(?:thuis|tele)werk(?:on)?(?:kosten|vergoeding|tegemoetkoming|toe|dag|bedrag|bijdrage|uur|uren)|thuisgewerkt|waarjewerkt|hybridewerkvergoeding)/,
    { codes: ['thuiswerkvergoeding'], isWeak: false },
  ],
  [
    /^(?:energie|gas$|stroom|elektr|verwarming|stook|koffie|thee$|water$|licht$|nutsvoorziening|nibud|verbruiks)/,
    { codes: ['thuiswerkvergoeding'], isWeak: false },
  ],
  [
    /internet|adsl|glasvezel|wifi|breedband|databundel|dataverbinding|dataverkeer/,
    { codes: ['internetvergoeding'], isWeak: false },
  ],
  [
    /telefoon(?:kosten|vergoeding|abonnement|gesprek)|^(?:abonnement|bel)(?:skosten|kosten|len|tegoed|s)?$|^telefonie/,
    { codes: ['internetvergoeding'], isWeak: false },
  ],
  [/telefoon|^smartphone|^gsm/, { codes: ['internetvergoeding', 'ict_middelen'], isWeak: false }],
  [
    /meubil|^(?:bureau|stoel|tafel|lamp)|stoel(?:en)?$|^inricht|verlichting|stoffering|ergonom|^zitsta|^arbo(?:midd|voorz|budget)|kantoorartikel|^schermen?$|^voetenbank/,
    { codes: ['werkplekbudget'], isWeak: false },
  ],
  [/beeldscherm|^monitor/, { codes: ['werkplekbudget', 'ict_middelen'], isWeak: false }],
  [
    /^(?:laptop|computer|pc$|notebook|tablet|ipad|ict|itmiddel|software|hardware|headset|printer|toetsenbord|muis$|randapparatuur|digitale$)/,
    { codes: ['ict_middelen'], isWeak: false },
  ],
  [
    /^(?:faciliteit|infrastructuur|apparatuur|hulpmiddel|middelen$|voorziening)/,
    { codes: ['werkplekbudget', 'ict_middelen'], isWeak: true },
  ],
  [
    /^(?:thuiswerk|telewerk|hybride|thuis$|huis$|afstand$|plaatsonafhankelijk|tijdonafhankelijk|plaatsbewust)/,
    { codes: ['thuiswerkvergoeding'], isWeak: true },
  ],
  [
    /^(?:reis(?!advies|adviez|onderneming|organisatie|leider|branche|bureau|sector)|kilometer|km$|woonwerk|woon$|parkeer|fiets|auto(?:$|kosten|vergoeding)|leaseauto|ov$|trein|vervoer|mobiliteit|carpool|verhuis|tank(?:pas|kosten))/,
    OTHER,
  ],
  [
    /piket|consignatie|bereikbaarheidsdienst|achterwacht|wachtdienst|storingsdienst|beschikbaarheidsdienst|^oproep|^opkomst|slaapdienst|huisbezoek/,
    OTHER,
  ],
  [/(?:^|uur|maand|jaar|bruto|basis)(?:loon|salaris)$|^(?:loons|salaris)verhoging/, OTHER],
  [
    /(?:vakantie|overwerk|ploegen|nacht|avond|weekend|onregelmatigheids|rooster|feestdagen|meerwerk)[a-z]*toeslag$|(?:eindejaars|jubileum|winst|resultaats?)[a-z]*uitkering$|^vakantiegeld/,
    OTHER,
  ],
  [
    /^(?:overwerk|maaltijd|lunch|sport|fitness|vitaliteit|opleiding|scholing|studie|loopbaan|ontwikkel|ehbo|bhv|jubileum|kleding|vakbond|contributie|pensioen|premie|boete|borgsom|schade|kinderopvang|representatie|coaching|aanschafwaarde|dienstwoning|gratificatie|kerst|rouw)/,
    OTHER,
  ],
];

const cache = new Map<string, Purpose | null>();

function lookUp(word: string): Purpose | null {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const purpose = PURPOSES.find(([form]) => form.test(word))?.[1] ?? null;
  if (cache.size < 50_000) cache.set(word, purpose);
  return purpose;
}

const NEGATED = /^(?:geen|niet|zonder|naast|behalve|buiten|exclusief|tijdens|ongeacht|met|via|bovenop)$/;

/** "geen reiskosten", "in plaats van de reisvergoeding", "wie al over internet beschikt": named, but not what is paid here. */
function isSetAside(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 3), at);
  if (before.some((token) => NEGATED.test(token.word))) return true;
  if (/^beschik(?:t|ken|kende)$/.test(tokens[at + 1]?.word ?? '')) return true;
  return tokens
    .slice(Math.max(0, at - 5), at)
    .some((token, k, all) => token.word === 'plaats' && all[k + 1]?.word === 'van');
}

/** The purpose that the word at `at` names, and whether it is named only to be set aside; null for other words. */
export function purposeAt(tokens: readonly Token[], at: number): (Purpose & { isSetAside: boolean }) | null {
  const token = tokens[at];
  const purpose = token?.kind === 'word' ? lookUp(token.word) : null;
  return purpose && { ...purpose, isSetAside: isSetAside(tokens, at) };
}
