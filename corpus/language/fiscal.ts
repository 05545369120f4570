import type { Sentence, Token } from '../model/text.ts';
import type { Found } from './found.ts';

/** Words of untaxed payment. */
const UNTAXED =
  /^(?:fiscaal|fiscale|fiscus|onbelaste?|belastingvrije?|vrijgestelde?|vrijstelling(?:en)?|belastingdienst|belastingwetgeving|belastingregels|belastingtechnisch|loonbelasting|loonheffing)$/;
/** Taxes that an untaxed sum is free of ("vrij van loonheffing", "zonder belasting"). */
const TAX = /^(?:belasting(?:en|heffing)?|loonheffing(?:en)?|inhoudingen)$/;
const FREE_OF = /^(?:vrij van|zonder|zonder (?:inhouding|heffing) van)$/;
/** What the limit of untaxed payment is called. */
const LIMIT =
  /^(?:maximaal|maximale|maximum.*|max|norm|normbedrag|normbedragen|normen|grens|grenzen|limiet|plafond|vrijstelling(?:en)?|faciliteit|faciliteiten|vergoedingen|bovengrens|ruimte|forfait|richtbedrag|richtlijn|richtlijnen)$/;
/** How an authority grants it. */
const GRANTED =
  /^(?:vrijlaat|toestaat|toegestaan|toegestane?|toelaatbare?|vrijgestelde?|vastgestelde?|gestelde|gehanteerde?|hanteert|vaststelt|vrijstelt|gefaciliteerde?|toegelaten|vrij|geldende|bepaalde?|aangegeven|genoemde|aanwijst|aanmerkt|voorschrijft|bepaalt)$/;
const SUM = /^(?:bedrag|bedragen|som|vergoeding|thuiswerkvergoeding|tegemoetkoming|wat|hoogte|dagbedrag)$/;
const EQUAL = /^(?:gelijk|hoogte|conform|overeenkomstig|volgens|volgt|aansluit|maal|keer)$/;
const MAY = /^(?:mag|kan|mogen|kunnen)$/;
const CONDITION = /^(?:mits|indien|wanneer|zover|zolang|voorzover)$/;
const CHANGE = /^(?:wijzigt|wijziging|verhoogd|stijgt|aangepast|verandert|verhoging)$/;

const REACH = 6;

/** An untaxed word with the words around it in its sentence. */
type Window = { tokens: Token[]; at: number; sentence: Sentence };

/** Whether the word at `at` is a tax that the words before it say a sum is free of. */
function isFreeOf(tokens: Token[], at: number): boolean {
  const before = (n: number): string =>
    tokens
      .slice(Math.max(0, at - n), at)
      .map((token) => token.word)
      .join(' ');
  return TAX.test(tokens[at]?.word ?? '') && [1, 2, 3].some((n) => FREE_OF.test(before(n)));
}

const wordAt = ({ tokens }: Window, k: number): string => tokens[k]?.word ?? '';

function near(window: Window, test: RegExp, reach = REACH): number[] {
  const { at, sentence } = window;
  const found: number[] = [];
  for (let k = Math.max(sentence.from, at - reach); k < Math.min(sentence.to, at + reach + 1); k++) {
    if (k !== at && test.test(wordAt(window, k))) found.push(k);
  }
  return found;
}

/** "mits fiscaal toegestaan" is a condition, not a sum; "indien het vrijgestelde bedrag wijzigt" speaks of the sum. */
function isCondition(window: Window): boolean {
  const isBefore = near(window, CONDITION).some((k) => k < window.at);
  return isBefore && near(window, CHANGE).length === 0;
}

/** Words that need each other: all must be there, or the form is not. */
const together = (window: Window, ...parts: number[][]): number[] | null =>
  parts.every((part) => part.length > 0) ? [window.at, ...parts.flat()] : null;

/** "de gerichte vrijstelling", "het gericht vrijgestelde bedrag". */
function exemption(window: Window): number[] | null {
  const isNamed =
    /^vrijgesteld|^vrijstelling/.test(wordAt(window, window.at)) && /^gerichte?$/.test(wordAt(window, window.at - 1));
  return isNamed ? [window.at - 1, window.at] : null;
}

/** "het fiscaal maximale bedrag", "de norm van de Belastingdienst". */
const limit = (window: Window): number[] | null =>
  together(
    window,
    near(window, LIMIT, 4).filter((k) => !/^(?!20\d\d$)\d|€/.test(wordAt(window, k + 1))),
  );

/** "wat de fiscus vrijlaat", "het door de Belastingdienst toegestane bedrag". */
const granted = (window: Window): number[] | null => together(window, near(window, GRANTED), near(window, SUM));

/** "het bedrag dat onbelast mag worden vergoed", "wat belastingvrij is". */
function payable(window: Window): number[] | null {
  const word = wordAt(window, window.at);
  if (!/^(?:onbelast|belastingvrij|fiscaal)$/.test(word) && !TAX.test(word)) return null;
  const isState = /^(?:dat|wat)$/.test(wordAt(window, window.at - 1)) && wordAt(window, window.at + 1) === 'is';
  const may = isState ? [window.at + 1] : near(window, MAY);
  return together(window, may, [...near(window, SUM), ...sumDescribed(window)]);
}

const DESCRIBED = new RegExp(`${SUM.source}|^maximum$`);
/** How far before an untaxed word the sum stands that it describes ("het bedrag dat op grond van … onbelast mag"). */
const REACH_OF_RELATIVE = 20;

const sumDescribed = (window: Window): number[] =>
  near(window, DESCRIBED, REACH_OF_RELATIVE).filter(
    (k) => k < window.at && [k + 1, k + 2].some((next) => /^(?:dat|die|wat)$/.test(wordAt(window, next))),
  );

/** "het bedrag dat in de wet op de loonbelasting is vrijgesteld". */
function exempted(window: Window): number[] | null {
  const isState = /^(?:is|wordt|was|blijft)$/.test(wordAt(window, window.at - 1));
  return wordAt(window, window.at) === 'vrijgesteld' && isState ? together(window, sumDescribed(window)) : null;
}

/** "als de belastingvrije thuiswerkvergoeding wijzigt". */
const changing = (window: Window): number[] | null =>
  SUM.test(wordAt(window, window.at + 1)) ? together(window, near(window, CHANGE)) : null;

/** "ter hoogte van de fiscaal onbelaste vergoeding". */
const equal = (window: Window): number[] | null =>
  together(
    window,
    near(window, EQUAL).filter((k) => k < window.at),
    near(window, SUM, 2).filter((k) => k > window.at),
  );

/** The words around an untaxed word that together name the tax-free maximum; null when they do not. */
function limitAround(window: Window): number[] | null {
  const named = exemption(window);
  if (named || isCondition(window)) return named;
  if (isFreeOf(window.tokens, window.at)) return limit(window) ?? payable(window);
  return limit(window) ?? granted(window) ?? payable(window) ?? exempted(window) ?? equal(window) ?? changing(window);
}

/** The references of a text to the tax-free maximum ("het fiscaal maximale bedrag", "wat de fiscus vrijlaat", "de gerichte vrijstelling"). */
export function findFiscal(tokens: Token[], sentences: Sentence[]): Found<'fiscaal'>[] {
  const found: Found<'fiscaal'>[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !(UNTAXED.test(token.word) || isFreeOf(tokens, at))) continue;
    const around = limitAround({ tokens, at, sentence: sentences[token.sentence] as Sentence });
    if (!around) continue;
    const from = Math.min(...around);
    const to = Math.max(...around) + 1;
    const last = found.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ kind: 'fiscaal', from, to });
  }
  return found;
}
