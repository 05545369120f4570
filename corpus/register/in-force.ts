import { formatDate, formatTerm } from '../model/format.ts';
import type { Coverage } from '../model/report.ts';
import type { DocumentKind } from '../model/unit.ts';

/** First and last day, both inclusive; null when unknown. */
export type Term = { start: string | null; end: string | null };

/** What of a document decides whether it is in force. The term is the listing's where there is one, else the text's. */
export type DatedDocument = Term & {
  sha256: string;
  file: string;
  kind: DocumentKind;
  kvo: string | null;
  /** False while its code and title page name different caos and nobody has said which it is. */
  confirmed: boolean;
};

/** The set of documents of one cao on the peildatum, and what has to be said about the choice. */
export type InForce<D extends DatedDocument> = {
  coverage: Coverage;
  documents: D[];
  /** True when the documents are continued after their term (nawerking). */
  continued: boolean;
  remarks: string[];
};

/**
 * What of one cao is in force on the peildatum (design, decision 8).
 * `documents` are all texts under its code; `terms` are the terms that register and listing show for it, also those
 * of texts that nobody has.
 */
export function inForce<D extends DatedDocument>(
  documents: readonly D[],
  terms: readonly Term[],
  peildatum: string,
): InForce<D> {
  const confirmed = documents.filter((document) => document.confirmed);
  const found = ofConfirmed(confirmed, terms, peildatum);
  if (found.coverage !== 'ontbreekt') return found;
  const doubtful = documents.filter((document) => !document.confirmed);
  if (ofConfirmed(doubtful.map(asIfConfirmed), terms, peildatum).coverage === 'ontbreekt') return found;
  const names = doubtful.map(({ file }) => file).join(', ');
  const remark = `Code en titelpagina noemen verschillende cao's: ${names} telt niet mee tot u bevestigt welke cao het is.`;
  return { ...found, coverage: 'onbevestigd', remarks: [...found.remarks, remark] };
}

const asIfConfirmed = <D extends DatedDocument>(document: D): D => ({ ...document, confirmed: true });

function ofConfirmed<D extends DatedDocument>(
  documents: readonly D[],
  terms: readonly Term[],
  peildatum: string,
): InForce<D> {
  const texts = documents.filter((document) => document.kind === 'cao');
  const additions = documents.filter((document) => isAddition(document) && covers(document, peildatum));
  const current = latestTerm(texts.filter((document) => covers(document, peildatum)));
  if (current.length > 0) {
    const { text, remarks } = chooseText(current, peildatum);
    return { coverage: 'geldend', documents: [text, ...byDate(additions)], continued: false, remarks };
  }
  const ended = latestTerm(texts.filter((document) => hasEnded(document, peildatum)));
  if (ended.length === 0) return missing(whyMissing(documents, additions, peildatum));
  const { text, remarks } = chooseText(ended, peildatum);
  const later = terms.find((term) => isLater(term, text, peildatum));
  if (later) {
    const known = `Er is een latere looptijd bekend (${formatTerm(later.start, later.end)}); die tekst ontbreekt.`;
    return missing([known]);
  }
  const remark = `Nawerking: de looptijd eindigde op ${formatDate(text.end)} en er is geen latere bekend die op de peildatum al liep.`;
  return {
    coverage: 'nawerking',
    documents: [text, ...byDate(additions)],
    continued: true,
    remarks: [remark, ...remarks],
  };
}

const missing = (remarks: string[]): InForce<never> => ({
  coverage: 'ontbreekt',
  documents: [],
  continued: false,
  remarks,
});

/** A partial change or a loose annex adds to the integral text; a principle agreement is never in force. */
const isAddition = ({ kind }: DatedDocument): boolean => kind === 'wijziging' || kind === 'bijlage';

/** A term without a last day runs on; one without a first day covers nothing. */
const covers = ({ start, end }: Term, day: string): boolean =>
  start !== null && start <= day && (end === null || day <= end);

const hasEnded = ({ start, end }: Term, day: string): boolean => start !== null && end !== null && end < day;

/** The texts of the term that starts last: a term that has begun takes the place of the one before. */
function latestTerm<D extends DatedDocument>(texts: readonly D[]): D[] {
  const start = texts
    .map((text) => text.start ?? '')
    .sort()
    .at(-1);
  return texts.filter((text) => text.start === start);
}

/** A term that begins after the text's, up to the peildatum, and runs longer: its text should have been there. */
const isLater = (term: Term, text: Term, peildatum: string): boolean =>
  term.start !== null &&
  text.start !== null &&
  text.start < term.start &&
  term.start <= peildatum &&
  (term.end === null || text.end === null || term.end > text.end);

/** The day from which a text is known: its kvo, else its first day. */
const knownFrom = (document: DatedDocument): string => document.kvo ?? document.start ?? '';

const byDate = <D extends DatedDocument>(documents: readonly D[]): D[] =>
  documents.toSorted((a, b) => compare(knownFrom(a), knownFrom(b)) || compare(a.file, b.file));

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Of several texts of one term the latest that is known on the peildatum, else the earliest after it, marked. */
function chooseText<D extends DatedDocument>(texts: readonly D[], peildatum: string): { text: D; remarks: string[] } {
  const sorted = byDate(texts);
  const known = sorted.filter((text) => knownFrom(text) <= peildatum).at(-1);
  const text = known ?? sorted[0];
  if (!text) throw new Error('chooseText needs at least one text');
  const others = sorted.filter((other) => other !== text).map(({ file }) => file);
  const remarks =
    others.length > 0 ? [`Gekozen uit meer teksten van deze looptijd: ${text.file} (niet ${others.join(', ')}).`] : [];
  if (!known) remarks.push(`De tekst is pas na de peildatum aangemeld (kvo ${formatDate(text.kvo)}).`);
  return { text, remarks };
}

function whyMissing(
  documents: readonly DatedDocument[],
  additions: readonly DatedDocument[],
  peildatum: string,
): string[] {
  if (additions.length > 0) return ['Er is alleen een wijziging of losse bijlage; de integrale tekst ontbreekt.'];
  if (documents.some(({ kind }) => kind === 'akkoord'))
    return ['Er is alleen een principeakkoord; dat telt niet als geldende tekst.'];
  if (documents.some(({ start }) => start === null)) return ['De looptijd van de tekst is onbekend.'];
  if (documents.some(({ start }) => (start ?? '') > peildatum))
    return ['De aanwezige tekst geldt pas na de peildatum.'];
  return [];
}
