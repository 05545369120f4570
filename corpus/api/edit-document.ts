import { isIsoDate } from '../model/date.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { insertChange } from '../store/changes.ts';
import { confirmCao, editMetadata, findDocument } from '../store/documents.ts';
import type { MetadataEdit } from './contract.ts';
import type { Project } from './project.ts';
import { type Study, type StudyDocument, termOf } from './study.ts';
import type { DocumentBefore } from './undo.ts';

type EditFault = 'DOCUMENT_UNKNOWN' | 'DATE_INVALID' | 'TERM_INVALID' | 'CAO_UNKNOWN';

/** Keeps what a person says of a text instead of listing, file name and title page; it can be undone. */
export function editDocument(project: Project, sha256: string, edit: MetadataEdit): Result<null, EditFault> {
  const { db } = project;
  const record = findDocument(db, sha256);
  const study = project.study();
  const document = study.documents.find((one) => one.sha256 === sha256);
  if (!record || !document) return fail('DOCUMENT_UNKNOWN');
  const fault = editFault(study, document, edit);
  if (fault) return fail(fault);
  const { caoCode, ...fields } = edit;
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  db.transaction(() => {
    const { confirmedCode, edited } = record;
    const before: DocumentBefore = { sha256, confirmedCode, edited };
    insertChange(db, {
      ...{ at: new Date().toISOString(), kind: 'document', targets: [sha256] },
      ...{ label: `Gegevens van ${record.file} gewijzigd`, before },
    });
    if (caoCode !== undefined) confirmCao(db, sha256, caoCode);
    editMetadata(db, sha256, { ...edited, ...given });
  })();
  project.changed();
  return ok(null);
}

/** Why an edit cannot be: dates that are none, or that end before they begin. */
function editFault(
  { register }: Study,
  document: StudyDocument,
  edit: MetadataEdit,
): Exclude<EditFault, 'DOCUMENT_UNKNOWN'> | null {
  const { start = null, end = null, caoCode = null } = edit;
  if ([start, end].some((date) => date !== null && !isIsoDate(date))) return 'DATE_INVALID';
  if (caoCode !== null && !register.caos.some(({ code }) => code === caoCode)) return 'CAO_UNKNOWN';
  const term = termOf({ ...document, edited: { ...document.edited, ...given({ start, end }, edit) } });
  return term.start !== null && term.end !== null && term.end < term.start ? 'TERM_INVALID' : null;
}

const given = (dates: { start: string | null; end: string | null }, edit: MetadataEdit) =>
  Object.fromEntries(Object.entries(dates).filter(([field]) => field in edit));
