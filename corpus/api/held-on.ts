import { formatDate, formatTerm } from '../model/format.ts';
import type { DatedPart } from '../structure/dated-parts.ts';
import { type StudyDocument, termOf } from './study.ts';

/** What of a document holds on a day: its provisions less those of parts that begin later or have ended, which are told. */
export function heldOn(
  document: StudyDocument,
  day: string,
): Pick<StudyDocument, 'provisions'> & { remarks: string[] } {
  const { end } = termOf(document);
  const lapsed = document.parts.filter((part) => !holds(part, end, day));
  const found = lapsed.filter((part) => document.provisions.some(({ path }) => isWithin(path, part)));
  return {
    provisions: document.provisions.filter(({ path }) => !found.some((part) => isWithin(path, part))),
    remarks: found.map(
      (part) => `${document.file}: ${part.path} geldt ${dayOf(part)} en telt op de peildatum niet mee.`,
    ),
  };
}

/** A part that ends with the text goes on as long as the text does. */
const holds = ({ start, end }: DatedPart, last: string | null, day: string): boolean =>
  (start === null || start <= day) && (end === null || day <= end || (last !== null && last <= end));

const isWithin = (path: string, part: DatedPart): boolean => path === part.path || path.startsWith(`${part.path} > `);

const dayOf = ({ start, end }: DatedPart): string =>
  start === null ? `t/m ${formatDate(end)}` : end === null ? `vanaf ${formatDate(start)}` : formatTerm(start, end);
