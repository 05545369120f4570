import type { Cao, Register } from '../model/cao.ts';
import { formatDate, formatTerm } from '../model/format.ts';
import { type StudyDocument, termOf } from './study.ts';

/** Why a document that was read is in no figure, as a Dutch clause. */
export function whyOutside(
  document: StudyDocument,
  register: Register,
  selected: readonly Cao[],
  peildatum: string,
): string {
  const { code } = document.cao;
  if (code === null && document.claimedCode !== null)
    return "Code en titelpagina noemen verschillende cao's; nog niet bevestigd.";
  if (code === null) return 'Niet bekend van welke cao dit is.';
  if (!register.caos.some((cao) => cao.code === code)) return "Deze cao staat niet in de lijst van cao's.";
  if (!selected.some((cao) => cao.code === code)) return 'Deze cao valt buiten de gekozen selectie.';
  return whyNotInForce(document, peildatum);
}

function whyNotInForce(document: StudyDocument, peildatum: string): string {
  const { start, end } = termOf(document);
  if (document.kind === 'akkoord') return 'Een principeakkoord telt niet als geldende tekst.';
  if (start === null) return 'De looptijd is onbekend.';
  if (start > peildatum) return `Geldt pas na de peildatum (vanaf ${formatDate(start)}).`;
  if (end !== null && end < peildatum) return `Gold niet meer op de peildatum (${formatTerm(start, end)}).`;
  if (document.kind !== 'cao') return 'Een wijziging of losse bijlage telt alleen naast de integrale tekst.';
  return 'Een andere tekst van deze cao gaat voor.';
}
