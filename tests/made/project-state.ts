import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Db, openDatabase } from '../../corpus/store/database.ts';

/** What of a project shows whether each document is wholly there, by the hash of its file. */
export type ProjectState = { documents: Record<string, DocumentState>; strays: number; integrity: unknown };

/** Counts of what belongs to a document; `runs` is the number of runs that coded it, which must be one. */
type DocumentState = {
  file: string;
  pages: number;
  lastPage: number;
  units: number;
  runs: number;
  provisions: number;
  codes: number;
};

/** Reads a project file with SQL, not with the code that wrote it. */
export function stateOf(path: string): ProjectState {
  const db = opened(path);
  const rows = db
    .prepare<[], DocumentState & { sha256: string }>(
      `SELECT sha256, file,
         (SELECT count(*) FROM pages WHERE document_id = d.id) AS pages,
         (SELECT max(number) FROM pages WHERE document_id = d.id) AS lastPage,
         (SELECT count(*) FROM units WHERE document_id = d.id) AS units,
         (SELECT count(*) FROM document_runs WHERE document_id = d.id) AS runs,
         (SELECT count(*) FROM provisions WHERE document_id = d.id) AS provisions,
         (SELECT count(*) FROM provision_codes WHERE provision_id IN
           (SELECT id FROM provisions WHERE document_id = d.id)) AS codes
       FROM documents d ORDER BY sha256`,
    )
    .all();
  const strays = db
    .prepare<[], number>('SELECT count(*) FROM pages WHERE document_id NOT IN (SELECT id FROM documents)')
    .pluck()
    .get();
  const integrity = db.pragma('integrity_check', { simple: true });
  db.close();
  const documents = Object.fromEntries(rows.map(({ sha256, ...state }) => [sha256, state]));
  return { documents, strays: strays ?? 0, integrity };
}

/** What is wrong with a project: documents without all their pages, units outside their pages, a damaged file. */
export async function brokenDocuments(path: string): Promise<string[]> {
  const { documents, strays, integrity } = stateOf(path);
  const broken = integrity === 'ok' && strays === 0 ? [] : [`${path}: ${integrity}, ${strays} losse bladzijden`];
  for (const [sha256, { file, pages, lastPage, runs }] of Object.entries(documents)) {
    const all = await pagesInPdf(path, sha256);
    if (pages !== all || lastPage !== all) broken.push(`${file}: ${pages} van ${all} bladzijden`);
    if (runs !== 1) broken.push(`${file}: ${runs} keer gecodeerd`);
  }
  const db = opened(path);
  const outside = db
    .prepare<[], string>(
      `SELECT file FROM documents d WHERE EXISTS (SELECT 1 FROM units u WHERE u.document_id = d.id AND
         (u.page < 1 OR u.page > u.page_end OR u.page_end > (SELECT count(*) FROM pages WHERE document_id = d.id)))`,
    )
    .pluck()
    .all();
  db.close();
  return [...broken, ...outside.map((file) => `${file}: eenheid buiten het bestand`)];
}

/** The number of pages of a PDF that a project holds, as pdf.js counts them. */
async function pagesInPdf(path: string, sha256: string): Promise<number> {
  const db = opened(path);
  const bytes = db.prepare<[string], Buffer>('SELECT bytes FROM documents WHERE sha256 = ?').pluck().get(sha256);
  db.close();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes ?? []), verbosity: 0 });
  const { numPages } = await task.promise;
  await task.destroy();
  return numPages;
}

function opened(path: string): Db {
  const db = openDatabase(path);
  if (!db.ok) throw new Error(db.error.code);
  return db.value;
}
