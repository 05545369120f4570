import type { Listed, Register } from '../model/cao.ts';
import type { AnalysedDocument, Conflict } from '../model/document.ts';
import { formatTerm } from '../model/format.ts';
import type { TextMetadata } from '../model/unit.ts';
import { type NamedFile, parseFileName } from './file-name.ts';
import { createNameMatcher, type NameMatcher } from './names.ts';

/** Which cao a document is, what the lists say of its term, and where the sources differ. */
export type Identity = Pick<AnalysedDocument, 'cao' | 'register' | 'conflicts'> & {
  /** The code of listing or file name, also where it is in doubt and `cao.code` is therefore null. */
  claimedCode: string | null;
};

/** What of a document tells which cao it is. `listed` is its row of the listing; null when there is none. */
export type Clues = { file: string; listed: Listed | null; text: TextMetadata };

/** From where a title that stands for its own cao is certain enough, and how far ahead of the next it has to be. */
const SURE = { f1: 0.75, ahead: 0.2 };
/** A title disagrees with a code when it fits the name of another cao this much better. */
const CLEARLY_OTHER = { f1: 0.6, ahead: 0.3, ofTitle: 0.8 };

/** Finds the cao of a document: from the listing, else its file name, else its title page. Differences are kept. */
export function createIdentifier(register: Register): (clues: Clues) => Identity {
  const matcher = createNameMatcher(register.caos);
  const nameOf = (code: string | null): string | null => register.caos.find((cao) => cao.code === code)?.name ?? null;

  return ({ file, listed, text }) => {
    const named = parseFileName(file);
    const sources = [listed, named].filter((source) => source !== null);
    const claimedCode = pick(sources, 'code');
    const claimedName = nameOf(claimedCode) ?? pick(sources, 'name');
    const terms = sources.some((source) => source.start ?? source.end ?? source.kvo)
      ? { start: pick(sources, 'start'), end: pick(sources, 'end'), kvo: pick(sources, 'kvo') }
      : null;
    const ofTerms = [...termConflicts(sources, text), ...badDates(named)];
    if (claimedCode === null) {
      const code = text.title === null ? null : codeOfTitle(matcher, text.title);
      const cao = { code, name: nameOf(code) ?? text.title };
      return { cao, claimedCode: code, register: terms, conflicts: ofTerms };
    }
    const names = [nameOf(claimedCode), ...sources.map((source) => source.name)].filter((name) => name !== null);
    if (text.title !== null && contradicts(matcher, text.title, file, names)) {
      const doubts = [doubt(claimedCode, claimedName, text.title, sources[0]?.from), ...codeConflicts(sources, false)];
      return {
        cao: { code: null, name: text.title },
        claimedCode,
        register: terms,
        conflicts: [...doubts, ...ofTerms],
      };
    }
    const cao = { code: claimedCode, name: claimedName ?? text.title };
    return { cao, claimedCode, register: terms, conflicts: [...codeConflicts(sources, true), ...ofTerms] };
  };
}

type Field = 'code' | 'name' | 'start' | 'end' | 'kvo';

/** A field from the first source that has it. */
const pick = (sources: readonly Listed[], field: Field): string | null =>
  sources.find((source) => source[field] !== null)?.[field] ?? null;

function codeOfTitle(matcher: NameMatcher, title: string): string | null {
  const [first, second] = matcher.best(title);
  if (!first || first.fit.f1 < SURE.f1) return null;
  return first.fit.f1 - (second?.fit.f1 ?? 0) >= SURE.ahead ? first.cao.code : null;
}

const NAMES_A_CAO = /\bcao\b|arbeidsovereenkomst|arbeidsvoorwaarden/i;

/**
 * True only for a clear disagreement: the title fits another cao much better than any name of the coded one, or it is
 * the title of a cao that shares no word with them. Slogans and bare abbreviations prove nothing, nor does a title
 * where the file's own name agrees with the code. A code without a known name cannot be contradicted.
 */
function contradicts(matcher: NameMatcher, title: string, file: string, names: readonly string[]): boolean {
  if (names.length === 0 || !matcher.isTelling(title)) return false;
  const fits = names.map((name) => matcher.fit(title, name));
  const f1 = Math.max(...fits.map((fit) => fit.f1));
  const ofTitle = Math.max(...fits.map((fit) => fit.ofTitle));
  const other = matcher.best(title)[0]?.fit.f1 ?? 0;
  if (other >= CLEARLY_OTHER.f1 && other - f1 >= CLEARLY_OTHER.ahead && ofTitle < CLEARLY_OTHER.ofTitle) return true;
  const fileAgrees = names.some((name) => matcher.fit(file.replaceAll('_', ' '), name).f1 > 0);
  return f1 === 0 && !fileAgrees && NAMES_A_CAO.test(title);
}

const ORIGIN = { listing: 'de lijst', fileName: 'de bestandsnaam' } as const;

const doubt = (code: string, name: string | null, title: string, from: Listed['from'] = 'fileName'): Conflict => ({
  kind: 'cao',
  text: `Volgens ${ORIGIN[from]} is dit cao ${code}${name ? ` (${name})` : ''}, maar de titelpagina noemt "${title}". Dit document telt niet mee tot u bevestigt welke cao het is.`,
});

function codeConflicts(sources: readonly Listed[], isUsed: boolean): Conflict[] {
  const [first, second] = sources;
  if (!first?.code || !second?.code || first.code === second.code) return [];
  const text = `De codes verschillen: ${first.code} volgens ${ORIGIN[first.from]}, ${second.code} volgens ${ORIGIN[second.from]}.${isUsed ? ' De eerste is gebruikt.' : ''}`;
  return [{ kind: 'code', text }];
}

const badDates = (named: NamedFile | null): Conflict[] =>
  (named?.badDates ?? []).map((date) => ({ kind: 'dates', text: `De datum ${date} in de bestandsnaam bestaat niet.` }));

type Term = { start: string | null; end: string | null };

const differs = (a: Term, b: Term): boolean =>
  (['start', 'end'] as const).some((day) => a[day] !== null && b[day] !== null && a[day] !== b[day]);

/** The terms that differ, one sentence for each source that says something else than the first. */
function termConflicts(sources: readonly Listed[], text: TextMetadata): Conflict[] {
  const where = text.datesFrom ? ` (${text.datesFrom})` : '';
  const terms = [
    ...sources.map((source) => ({ ...source, label: `volgens ${ORIGIN[source.from]}` })),
    { start: text.start, end: text.end, label: `volgens de tekst${where}` },
  ].filter(({ start, end }) => start !== null || end !== null);
  const [first, ...others] = terms;
  if (!first) return [];
  return others
    .filter((term) => differs(first, term))
    .map((term) => ({
      kind: 'dates',
      text: `De looptijden verschillen: ${formatTerm(first.start, first.end)} ${first.label}, ${formatTerm(term.start, term.end)} ${term.label}.`,
    }));
}
