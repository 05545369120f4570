import type { Cao } from '../model/cao.ts';

/** Words that say nothing of which cao it is: of every title page, of the kind of organisation, of the calendar. */
const COMMON = new Set(
  `cao caos caotekst collectieve collectief arbeidsovereenkomst arbeidsvoorwaarden regeling voor het een van der den met tot
  aan bij the and overige aangesloten verwante aanverwante voorheen tekst teksten integrale integraal gewijzigde verlengde
  verlenging definitief definitieve concept versie boekje uitgave inclusief looptijd zoals deze dit geldt geldend werkzaam
  personeel werknemers medewerkers bedrijf bedrijven branche bedrijfstak sector nederland nederlandse nederlands stichting
  groep onderhandelingsresultaat principeakkoord akkoord bijlage inhoud inhoudsopgave per ttw avv januari februari maart
  april mei juni juli augustus september oktober november december`.split(/\s+/),
);

/** A word that tells caos apart; `short` marks abbreviations and other words too short to be found inside a compound. */
type NameWord = { text: string; short: boolean };

const letters = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (name: string): NameWord[] =>
  (letters(name).match(/[a-z]+(?:&[a-z]+)*/g) ?? [])
    .filter((word) => word.length > 2 || word.includes('&') || isAbbreviation(word, name))
    .filter((word) => !COMMON.has(word))
    .map((text) => ({ text, short: text.length < 5 }));

const isAbbreviation = (word: string, name: string): boolean =>
  word.length === 2 && name.includes(word.toUpperCase()) && name !== name.toUpperCase();

const commonPrefix = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** The same word, one as a part of the other's compound, or two forms of one stem ("verzekeraars", "verzekeringsbedrijf"). */
function isAkin(a: NameWord, b: NameWord): boolean {
  if (a.text === b.text) return true;
  if (a.short || b.short) return false;
  const [long, brief] = a.text.length > b.text.length ? [a.text, b.text] : [b.text, a.text];
  const prefix = commonPrefix(long, brief);
  return long.startsWith(brief) || long.endsWith(brief) || (prefix >= 6 && prefix * 2 >= brief.length);
}

/** Where the letters of an abbreviation stand as first letters of words after each other ("vvt", "m&t"); else null. */
function initialsAt(abbreviation: NameWord, words: readonly NameWord[]): number[] | null {
  const wanted = abbreviation.text.replaceAll('&', '');
  if (!abbreviation.short || wanted.length < 2) return null;
  const at = words
    .map((word) => word.text[0])
    .join('')
    .indexOf(wanted);
  return at < 0 ? null : Array.from({ length: wanted.length }, (_, offset) => at + offset);
}

/** How well two names fit: the weighted share of either's words that the other has, and both in one (F1). */
export type Fit = { ofTitle: number; ofName: number; f1: number };

/** Compares printed titles with the names of a register; words that many names have weigh less. */
export type NameMatcher = {
  fit(title: string, name: string): Fit;
  /** The caos whose names fit best, best first. */
  best(title: string): { cao: Cao; fit: Fit }[];
  /** False when a title has no word that could tell caos apart, or nothing but abbreviations. */
  isTelling(title: string): boolean;
};

export function createNameMatcher(caos: readonly Cao[]): NameMatcher {
  const names = caos.map((cao) => wordsOf(cao.name));
  const frequency = new Map<string, number>();
  for (const words of names) {
    for (const text of new Set(words.map((word) => word.text))) frequency.set(text, (frequency.get(text) ?? 0) + 1);
  }
  const weight = (word: NameWord): number => Math.log((2 + caos.length) / (1 + (frequency.get(word.text) ?? 0)));
  const share = (words: readonly NameWord[], found: ReadonlySet<number>): number => {
    const all = words.reduce((sum, word) => sum + weight(word), 0);
    const part = words.reduce((sum, word, at) => sum + (found.has(at) ? weight(word) : 0), 0);
    return all === 0 ? 0 : part / all;
  };

  function fitWords(title: readonly NameWord[], name: readonly NameWord[]): Fit {
    const found = pairWords(title, name);
    const ofTitle = share(title, found.title);
    const ofName = share(name, found.name);
    return { ofTitle, ofName, f1: ofTitle + ofName === 0 ? 0 : (2 * ofTitle * ofName) / (ofTitle + ofName) };
  }

  return {
    fit: (title, name) => fitWords(wordsOf(title), wordsOf(name)),
    best: (title) => {
      const words = wordsOf(title);
      return caos
        .map((cao, at) => ({ cao, fit: fitWords(words, names[at] ?? []) }))
        .sort((a, b) => b.fit.f1 - a.fit.f1 || Number(a.cao.code) - Number(b.cao.code));
    },
    isTelling: (title) => wordsOf(title).some((word) => !word.short),
  };
}

/** Which words of either name have a counterpart. A word that an abbreviation stands for counts for nothing else. */
function pairWords(title: readonly NameWord[], name: readonly NameWord[]) {
  const found = { title: new Set<number>(), name: new Set<number>() };
  const pairInitials = (shorts: 'title' | 'name', from: readonly NameWord[], into: readonly NameWord[]): void => {
    const longs = shorts === 'title' ? 'name' : 'title';
    from.forEach((word, at) => {
      const places = initialsAt(word, into);
      if (!places) return;
      found[shorts].add(at);
      for (const place of places) found[longs].add(place);
    });
  };
  pairInitials('name', name, title);
  pairInitials('title', title, name);
  const spent = new Set(found.title);
  name.forEach((word, at) => {
    title.forEach((other, place) => {
      if (spent.has(place) || !isAkin(word, other)) return;
      found.name.add(at);
      found.title.add(place);
    });
  });
  return found;
}
