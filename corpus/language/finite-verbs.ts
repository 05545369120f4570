import type { Token } from '../model/text.ts';
import { infinitiveOf } from './verb-forms.ts';

/** Forms of auxiliary and modal verbs that are finite wherever they stand. */
const AUXILIARY =
  /^(?:ben|bent|is|was|waren|wordt|werd|werden|heeft|heb|hebt|had|kan|kun|kunt|mag|moet|dient|zal|zul|zult|zou|zouden|hoeft|behoeft|hoef|wil|wilt)$/;
/** Their plurals, which are infinitives too. */
const PLURAL_AUXILIARY = /^(?:zijn|worden|hebben|kunnen|mogen|moeten|dienen|zullen|hoeven|behoeven|willen)$/;
const TAKES_INFINITIVE =
  /^(?:kan|kun|kunt|kunnen|mag|mogen|moet|moeten|zal|zullen|zult|wil|willen|te|dient|dienen|hoeft|hoeven|behoeft|laat|laten)$/;
/** Without "zijn", which is his as often as are. */
const TAKES_PARTICIPLE = /^(?:wordt|worden|is|heeft|hebben|werd|werden)$/;
const PARTICIPLE =
  /^(?:aan|af|op|in|uit|toe|vast|voor|door|mee|over|thuis|tele|beschikbaar|terug|weg|bij)?ge(?!bruik|ld|ef|niet|schiedt)/;
const YOU = /^(?:je|jij|ik)$/;
const PLURAL_SUBJECT = /(?:s|en|ers)$|^(?:zij|ze|wij|we)$/;

/** Nouns and small words that look like a verb form. */
const NO_VERB = new Set(
  `indien dien werk kosten gebruik verzoek regel plaats plaatsen deel delen keer school scholen bel reis reizen mail overleg stem
   eis eisen week weken wens pas antwoord open tel rust start zorg wil waarde afspraak afspraken inspraak aanvraag aanvragen vergoeding`.split(
    /\s+/,
  ),
);

/** The words before and after one, as a clause has them. */
type Words = readonly string[];

const isInflected = (word: string): boolean => {
  const infinitive = infinitiveOf(word);
  return infinitive !== null && infinitive !== word;
};

/** "ontvangt", "verstrekt"; not "verstrekt" beside "wordt". */
const isThirdPerson = (words: Words, at: number): boolean => {
  const word = words[at] ?? '';
  return (
    word.endsWith('t') &&
    !PARTICIPLE.test(word) &&
    !NO_VERB.has(word) &&
    isInflected(word) &&
    !words.some((other) => TAKES_PARTICIPLE.test(other))
  );
};

/** "krijg je", "je krijgt". */
const isSecondPerson = (words: Words, at: number): boolean =>
  YOU.test(words[at + 1] ?? '') && isInflected(words[at] ?? '') && !PARTICIPLE.test(words[at] ?? '');

/** "werkgevers vergoeden", "en ontvangen": a plural, where no other verb takes it as an infinitive. */
function isPlural(words: Words, at: number, isGoverned: boolean): boolean {
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (before === 'te') return false;
  if (word === 'zijn') return at > 0 && PLURAL_SUBJECT.test(before) && infinitiveOf(before) !== before;
  if (PLURAL_AUXILIARY.test(word)) return true;
  if (isGoverned || infinitiveOf(word) !== word || words.some((other) => TAKES_INFINITIVE.test(other))) return false;
  return (at === 0 || PLURAL_SUBJECT.test(before)) && !words.some((other) => TAKES_PARTICIPLE.test(other));
}

const isFiniteIn = (words: Words, at: number, isGoverned: boolean): boolean =>
  AUXILIARY.test(words[at] ?? '') ||
  isThirdPerson(words, at) ||
  isSecondPerson(words, at) ||
  isPlural(words, at, isGoverned);

const wordsOf = (tokens: readonly Token[]): Words => tokens.map(({ kind, word }) => (kind === 'word' ? word : ''));

/**
 * Whether these tokens hold a finite verb. `isGoverned`: a verb before them takes an infinitive, so that a plural is
 * none ("kan een stoel lenen en een laptop verstrekken").
 */
export function hasFiniteVerb(tokens: readonly Token[], isGoverned = false): boolean {
  const words = wordsOf(tokens);
  return words.some((word, at) => word !== '' && isFiniteIn(words, at, isGoverned));
}

/** Whether these tokens begin with a finite verb. */
export const beginsWithVerb = (tokens: readonly Token[]): boolean => isFiniteIn(wordsOf(tokens), 0, false);

/** Whether these tokens hold a verb that takes an infinitive. */
export const takesInfinitive = (tokens: readonly Token[]): boolean =>
  tokens.some(({ word }) => TAKES_INFINITIVE.test(word));

/** Whether a token is a verb in some form. */
export const isVerb = ({ kind, word }: Token): boolean =>
  kind === 'word' &&
  !NO_VERB.has(word) &&
  (AUXILIARY.test(word) || PLURAL_AUXILIARY.test(word) || infinitiveOf(word) !== null);
