import type { Sentence, Token } from '../model/text.ts';
import type { Found } from './found.ts';

/** Words of untaxed payment; who sets it; what its limit is called; how it is granted. */
const UNTAXED =
  /^(?:fiscaal|fiscale|fiscus|onbelaste?|belastingvrije?|vrijgestelde?|vrijstelling|vrijstellingen|belastingdienst|belastingwetgeving|belastingregels|belastingtechnisch|loonbelasting)$/;
const LIMIT =
  /^(?:maximaal|maximale|maximum.*|max|norm|normbedrag|normbedragen|normen|grens|grenzen|limiet|plafond|vrijstelling|vrijstellingen|faciliteit|faciliteiten|vergoedingen|bovengrens|ruimte|drempelbedrag|forfait|richtbedrag)$/;
const GRANTED =
  /^(?:vrijlaat|toestaat|toegestane?|toelaatbare?|vrijgestelde?|vastgestelde?|gestelde|gehanteerde?|hanteert|vaststelt|vrijstelt|gefaciliteerde?|toegelaten|vrij|geldende|bepaalde?|aangegeven|genoemde)$/;
const SUM = /^(?:bedrag|bedragen|som|vergoeding|thuiswerkvergoeding|tegemoetkoming|wat|hoogte|dagbedrag)$/;
const CONDITION = /^(?:mits|indien|wanneer|zover|zolang|voorzover)$/;

const REACH = 6;

const near = (tokens: Token[], at: number, sentence: Sentence, test: RegExp): number[] => {
  const found: number[] = [];
  for (let k = Math.max(sentence.from, at - REACH); k < Math.min(sentence.to, at + REACH + 1); k++) {
    if (k !== at && test.test(tokens[k]?.word ?? '')) found.push(k);
  }
  return found;
};

/** "mits fiscaal toegestaan" is a condition, not a sum. */
const isCondition = (tokens: Token[], at: number, sentence: Sentence): boolean =>
  tokens.slice(Math.max(sentence.from, at - REACH), at).some((token) => CONDITION.test(token.word));

/** The words around an untaxed word at `at` that together name the tax-free maximum; null when they do not. */
function limitAround(tokens: Token[], at: number, sentence: Sentence): number[] | null {
  const limit = near(tokens, at, sentence, LIMIT);
  const granted = near(tokens, at, sentence, GRANTED);
  const sum = near(tokens, at, sentence, SUM);
  const isGeneric = /^(?:onbelaste?|belastingvrije?)$/.test(tokens[at]?.word ?? '');
  if (/^vrijstelling/.test(tokens[at]?.word ?? '') && tokens[at - 1]?.word === 'gerichte') return [at - 1, at];
  const close = limit.filter((k) => Math.abs(k - at) <= 4 && !/^\d|€/.test(tokens[k + 1]?.text ?? ''));
  if (close.length > 0 && !isCondition(tokens, at, sentence)) return [at, ...close];
  if (granted.length > 0 && sum.length > 0 && !isCondition(tokens, at, sentence)) return [at, ...granted, ...sum];
  const mayBePaid = near(tokens, at, sentence, /^(?:mag|kan|mogen|kunnen)$/);
  return isGeneric && mayBePaid.length > 0 && sum.length > 0 && !isCondition(tokens, at, sentence)
    ? [at, ...mayBePaid, ...sum]
    : null;
}

/** The references of a text to the tax-free maximum ("het fiscaal maximale bedrag", "wat de fiscus vrijlaat", "de gerichte vrijstelling"). */
export function findFiscal(tokens: Token[], sentences: Sentence[]): Found<'fiscaal'>[] {
  const found: Found<'fiscaal'>[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || !UNTAXED.test(token.word)) continue;
    const around = limitAround(tokens, at, sentences[token.sentence] as Sentence);
    if (!around) continue;
    const from = Math.min(...around);
    const to = Math.max(...around) + 1;
    const last = found.at(-1);
    if (last && from < last.to) last.to = Math.max(last.to, to);
    else found.push({ kind: 'fiscaal', from, to });
  }
  return found;
}
