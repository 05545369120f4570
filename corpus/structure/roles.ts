import type { Unit, UnitKind } from '../model/unit.ts';

const CONTENTS = /^(inhoud(sopgave)?|index|trefwoorden\w*|.*zaken?register|register|alfabetisch.*)\s*$/i;
const INTRODUCTION =
  /^(inleiding|voorwoord|leeswijzer|ten geleide|preambule|samenvatting|overzicht (van )?(de )?wijzigingen|belangrijkste wijzigingen|wat is er (nieuw|gewijzigd)|toelichting op de wijzigingen|vooraf)/i;
const JOB_PROFILE =
  /functie(omschrijving|profiel|beschrijving|raster|matrix|boek|handboek)|referentiefunct|normfunct|voorbeeldfunct/i;

/** What a part of the document is, by its title and by the part that holds it. */
export function roleOf(kind: UnitKind, title: string | null, inherited: Unit['role'] | null): Unit['role'] {
  if (inherited !== null && inherited !== 'body') return inherited;
  if (title === null) return 'body';
  if (CONTENTS.test(title)) return 'contents';
  if (kind !== 'artikel' && INTRODUCTION.test(title)) return 'introduction';
  return kind !== 'artikel' && JOB_PROFILE.test(title) ? 'jobProfile' : 'body';
}
