import type { Cao, Register } from '../model/cao.ts';
import { formatTerm } from '../model/format.ts';
import { type StudyDocument, termOf } from './study.ts';

/** What a view is about, and the texts that count in it by their cao. */
export type Counted = {
  register: Register;
  selected: readonly Cao[];
  peildatum: string;
  files: ReadonlyMap<string, string[]>;
};

/** Why a document that was read is in no figure, as Dutch sentences. */
export function whyOutside(document: StudyDocument, { register, selected, peildatum, files }: Counted): string {
  const { code } = document.cao;
  const doubt = document.conflicts.find(({ kind }) => kind === 'cao');
  if (code === null && doubt) return doubt.text;
  if (code === null) return 'Niet bekend van welke cao dit is.';
  if (!register.caos.some((cao) => cao.code === code)) return "Deze cao staat niet in de lijst van cao's.";
  if (!selected.some((cao) => cao.code === code)) return 'Deze cao valt buiten de gekozen selectie.';
  return whyNotInForce(document, peildatum, files.get(code) ?? []);
}

function whyNotInForce(document: StudyDocument, peildatum: string, counted: readonly string[]): string {
  const { start, end } = termOf(document);
  if (document.kind === 'akkoord') return 'Een principeakkoord telt niet als geldende tekst.';
  if (start === null) return 'De looptijd is onbekend.';
  if (start > peildatum) return `Geldt pas na de peildatum (${formatTerm(start, end)}).`;
  if (end !== null && end < peildatum) return `Gold niet meer op de peildatum (${formatTerm(start, end)}).`;
  if (document.kind !== 'cao')
    return 'Een wijziging of losse bijlage telt alleen naast de integrale tekst; die ontbreekt.';
  return `Een andere tekst van deze cao gaat voor: ${counted.join(', ')}.`;
}
