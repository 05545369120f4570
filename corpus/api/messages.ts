import { basename } from 'node:path';
import type { FileFault } from '../model/page.ts';
import type { FileProblem } from '../model/report.ts';
import type { Fault } from '../model/result.ts';
import type { DatabaseFault } from '../store/database.ts';
import type { FindFault } from './find-files.ts';
import type { ListFault } from './lists.ts';

/** Every expected error of the engine. A code without a text does not compile. */
export type ErrorCode =
  | FileFault
  | FindFault
  | ListFault
  | DatabaseFault
  | 'DISK_FULL'
  | 'NO_PDF_FOUND'
  | 'IMPORT_RUNNING'
  | 'JOB_UNKNOWN'
  | 'DATE_INVALID'
  | 'CAO_UNKNOWN'
  | 'DOCUMENT_UNKNOWN'
  | 'OUTPUT_UNWRITABLE'
  | 'SELECTION_EMPTY'
  | 'CODES_UNKNOWN'
  | 'QUERY_INVALID'
  | 'CLAUSES_INVALID'
  | 'RULE_UNKNOWN'
  | 'RULE_INVALID'
  | 'RULES_FILE_INVALID'
  | 'RULES_FILE_NEWER'
  | 'TERM_INVALID'
  | 'CHANGE_UNKNOWN'
  | 'CHANGE_SUPERSEDED'
  | 'PROVISION_CHANGED'
  | 'PROJECT_MISSING'
  | 'PROJECT_EXISTS'
  | 'PROJECT_NAME';

/** What happened and what to do about it; `{file}` and `{detail}` are filled in. */
const MESSAGES = {
  FILE_EMPTY: 'Dit bestand is leeg. Download of bewaar het opnieuw en voeg het nog eens toe.',
  FILE_MISSING: 'Dit bestand of deze map bestaat niet (meer). Controleer de naam en de plaats.',
  FILE_UNREADABLE:
    'Dit bestand kan niet worden geopend. Controleer of u het mag lezen en of een ander programma het vasthoudt.',
  FILE_TOO_LARGE:
    'Dit bestand is te groot ({detail} MB). Verklein de beelden erin of splits het, en voeg het opnieuw toe.',
  FOLDER_UNREADABLE: 'Deze map kan niet worden geopend. Controleer of u haar mag lezen.',
  PDF_NOT_A_PDF: 'Dit bestand heet een pdf, maar is het niet. Bewaar het document als pdf en voeg het opnieuw toe.',
  PDF_DAMAGED: 'Dit pdf-bestand is beschadigd of niet volledig. Download het opnieuw en voeg het nog eens toe.',
  PDF_ENCRYPTED:
    'Dit pdf-bestand is met een wachtwoord beveiligd. Sla het op zonder wachtwoord en voeg het opnieuw toe.',
  PDF_NO_PAGES: "Dit pdf-bestand heeft geen pagina's. Controleer of het het juiste bestand is.",
  PDF_NO_TEXT:
    'Dit pdf-bestand bevat alleen beelden en geen tekst. Vraag een versie met tekst, of laat de scan eerst door een programma voor tekstherkenning lezen.',
  PDF_TOO_MANY_PAGES: "Dit pdf-bestand heeft te veel pagina's. Splits het en voeg de delen toe.",
  READ_LIMIT:
    'Het lezen van dit pdf-bestand duurde te lang of vroeg te veel geheugen. Open het in een pdf-lezer, druk het af naar een nieuwe pdf en voeg die toe.',
  READ_FAILED:
    'Het lezen van dit pdf-bestand is mislukt. Open het in een pdf-lezer, druk het af naar een nieuwe pdf en voeg die toe.',
  LIST_EMPTY: 'Deze lijst is leeg. Controleer of u het juiste bestand hebt gekozen.',
  LIST_UNREADABLE: "Deze lijst is niet te lezen als CSV ({detail}). Bewaar haar opnieuw als CSV met puntkomma's.",
  REGISTER_COLUMN_MISSING:
    "In deze lijst van cao's ontbreken kolommen: {detail}. Neem de kolomnamen van het meegeleverde register over.",
  REGISTER_VALUE_INVALID: "In deze lijst van cao's staan fouten: {detail}. Verbeter ze en laad de lijst opnieuw.",
  REGISTER_YEAR_MISSING:
    'Deze lijst van cao\'s zegt niet over welk jaar zij gaat. Zet boven de kolommen een regel "# jaar: 2024" en laad de lijst opnieuw.',
  LISTING_COLUMN_MISSING:
    "In deze lijst van pdf's ontbreken kolommen: {detail}. Nodig zijn cao_number, ingangsdatum, expiratiedatum en pdf_name.",
  LISTING_VALUE_INVALID: "In deze lijst van pdf's staan fouten: {detail}. Verbeter ze en probeer het opnieuw.",
  PROJECT_NEWER: 'Dit project is gemaakt met een nieuwere versie van Caoscoop. Werk Caoscoop bij om het te openen.',
  PROJECT_OTHER_FILE: 'Dit bestand is geen project van Caoscoop. Kies een bestand dat eindigt op .caoscoop.',
  PROJECT_UNREADABLE:
    'Dit project kan niet worden geopend of gemaakt ({detail}). Controleer de map en uw rechten daarin.',
  PROJECT_BUSY: 'Dit project is in gebruik door een ander programma. Sluit dat en probeer het opnieuw.',
  DISK_FULL:
    'De schijf is vol. Wat al was ingelezen, is bewaard. Maak ruimte en geef dezelfde opdracht opnieuw om verder te gaan.',
  NO_PDF_FOUND: "Hier zijn geen pdf-bestanden gevonden. Kies een map of bestanden met pdf's van cao's.",
  IMPORT_RUNNING: 'Er wordt al ingelezen. Wacht tot dat klaar is, of stop het eerst.',
  JOB_UNKNOWN: 'Deze taak is al klaar of bestaat niet.',
  DATE_INVALID:
    'Dit is geen bestaande datum. Schrijf de peildatum als jjjj-mm-dd of dd-mm-jjjj, bijvoorbeeld 2024-01-01.',
  CAO_UNKNOWN: 'Deze cao staat niet in de gekozen selectie.',
  DOCUMENT_UNKNOWN: 'Dit document of deze pagina zit niet in het project.',
  OUTPUT_UNWRITABLE: 'Hier kan niet worden geschreven ({detail}). Kies een andere map.',
  SELECTION_EMPTY: "De eigen keuze heeft geen cao's. Noem hun codes met --caos, met komma's ertussen.",
  CODES_UNKNOWN:
    "Deze codes staan niet in de lijst van cao's: {detail}. Verbeter ze of geef een andere lijst met --register.",
  QUERY_INVALID: 'Deze zoekvraag is niet te lezen: {detail}',
  CLAUSES_INVALID: 'Dit is geen bestand met clausules zoals beschreven in de handleiding ({detail}).',
  RULE_UNKNOWN: 'Er is geen regel met deze naam. `caoscoop rules list` noemt ze alle.',
  RULE_INVALID: 'Deze regel is nog niet te gebruiken: {detail}',
  RULES_FILE_INVALID: 'Dit is geen bestand met regels van Caoscoop ({detail}). Kies een bestand van `rules export`.',
  RULES_FILE_NEWER:
    'Dit bestand met regels heeft een versie die deze Caoscoop niet kent ({detail}). Werk Caoscoop bij en probeer het opnieuw.',
  TERM_INVALID: 'De laatste dag ligt voor de eerste. Verbeter de looptijd.',
  CHANGE_UNKNOWN: 'Er is niets om ongedaan te maken.',
  CHANGE_SUPERSEDED: 'Dit is later nog eens gewijzigd. Maak eerst die latere wijziging ongedaan.',
  PROVISION_CHANGED: 'Deze woorden staan niet meer zo in het artikel. Open de bepaling opnieuw en beslis dan.',
  PROJECT_MISSING: 'Dit project staat er niet (meer). Controleer de naam en de plaats.',
  PROJECT_EXISTS: 'Er is al een bestand met deze naam. Open het, of kies een andere naam.',
  PROJECT_NAME: 'Een project is een bestand met een volledig pad dat eindigt op .caoscoop.',
} satisfies Record<ErrorCode, string>;

/** The Dutch sentence for an expected error. */
export const messageOf = ({ code, detail = '' }: Fault<ErrorCode>): string =>
  MESSAGES[code].replace('{detail}', detail);

/** An expected error of a file as lists and reports show it: base name, code and sentence. */
export const problemOf = (fault: Fault<ErrorCode>): FileProblem => ({
  file: basename(fault.file ?? ''),
  code: fault.code,
  message: messageOf(fault),
});

/** The sentence for a code that was kept; one of a newer version has none. */
export const messageOfCode = (code: string, detail: string | null): string =>
  isErrorCode(code)
    ? messageOf({ code, ...(detail === null ? {} : { detail }) })
    : `Er is iets met dit bestand (${code}).`;

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(MESSAGES, code);
