import type { Token } from '../model/text.ts';

/** Last parts of compounds that a suspended word ("thuiswerk- en reiskostenvergoeding") can lack. */
const HEADS =
  `vergoedingen vergoeding tegemoetkoming kosten voorzieningen voorziening faciliteiten werkplekken werkplek plekken plek
regelingen regeling werken budget middelen beleid tijden tijd dagen dag uren uur plaats abonnement onafhankelijk onafhankelijke
bewust afspraken afspraak overeenkomst toeslag toeslagen inrichting apparatuur werknemers werkgevers partijen organisaties verlof
verkeer omstandigheden voorwaarden onderzoek locatie locaties gebonden situatie duur dienst diensten werkers werker verbinding`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const headOf = (word: string): string | undefined =>
  HEADS.find((head) => word.length > head.length + 1 && word.endsWith(head));

const JOINERS = new Set(['en', 'of', 'dan', 'wel', '/', ',', 'resp', 'respectievelijk', 'tot']);
const REACH = 6;

/** The next full word after a suspended one: over conjunctions and other suspended words. */
function fullWordAfter(tokens: Token[], at: number): Token | undefined {
  for (const token of tokens.slice(at + 1, at + 1 + REACH)) {
    if (JOINERS.has(token.word) || isSuspended(token)) continue;
    return token.kind === 'word' ? token : undefined;
  }
  return undefined;
}

const isSuspended = (token: Token): boolean => token.kind === 'word' && /[-‐‑]$/.test(token.text);

/** The word as it would be in full: "thuiswerk-" before "reiskostenvergoeding" is "thuiswerkvergoeding". */
function fullWord(tokens: Token[], at: number): string | null {
  const token = tokens[at] as Token;
  if (isSuspended(token)) {
    const head = headOf(fullWordAfter(tokens, at)?.word ?? '');
    return head ? token.word + head : null;
  }
  const [before, joiner, hyphen] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (hyphen?.text !== '-' || hyphen.end !== token.start || !before || !joiner || !JOINERS.has(joiner.word))
    return null;
  const head = headOf(before.word);
  return head ? before.word.slice(0, -head.length) + token.word : null;
}

const mayBePart = (tokens: Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  return token.kind === 'word' && (isSuspended(token) || (tokens[i - 1]?.text === '-' && i > 2));
};

/** Gives the words that lean on another ("thuiswerk- en reiskostenvergoeding", "thuiswerkbudget en -regeling") their full form. */
export function expandSuspended(tokens: Token[], wordOf: (word: string) => { word: string; stem: string }): Token[] {
  return tokens.map((token, i) => {
    const full = mayBePart(tokens, i) ? fullWord(tokens, i) : null;
    return full ? { ...token, ...wordOf(full) } : token;
  });
}
