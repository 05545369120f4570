import { randomUUID } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { isIsoDate } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { fail, ok } from '../model/result.ts';
import { confirmCao, findDocument, pdfOf } from '../store/documents.ts';
import { findPage } from '../store/pages.ts';
import { CODE_INFOS } from './codebook.ts';
import type { ApiEvent, Engine, Handlers, ImportState, View } from './contract.ts';
import { evidenceOnPages } from './evidence-on-pages.ts';
import { findFiles } from './find-files.ts';
import { importFiles } from './import.ts';
import type { Project } from './project.ts';
import { defaultPeildatum, reportOf } from './report-of.ts';
import { search } from './search.ts';
import { TOOL_VERSION } from './tool.ts';
import { writeReport } from './write-report.ts';

type Job = { state: ImportState; controller: AbortController; ended: Promise<void> };

/** The engine on one project: a handler for every call of the contract, and events for who listens. */
export function createEngine(project: Project): Engine {
  const listeners = new Set<(event: ApiEvent) => void>();
  const tell = (event: ApiEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const reports = createReportCache(project);
  let job: Job | null = null;

  const handlers = {
    'project.info': () => {
      const study = project.study();
      const { source, year, fictional } = study.register;
      return ok({
        path: project.path,
        documents: study.documents.length,
        registerSource: source,
        registerYear: year,
        fictional,
        peildatum: defaultPeildatum(study),
        toolVersion: TOOL_VERSION,
      });
    },
    'codebook.list': () => ok(CODE_INFOS),
    'import.start': async ({ paths }) => {
      if (job?.state.state === 'running') return fail('IMPORT_RUNNING');
      const { pdfs, faults } = await findFiles(paths);
      const unreadable = faults[0];
      if (pdfs.length === 0 && unreadable) return fail('FOLDER_UNREADABLE', { file: unreadable.file ?? '' });
      if (pdfs.length === 0) return fail('NO_PDF_FOUND');
      job = startImport(project, paths, tell);
      return ok({ jobId: job.state.jobId });
    },
    'import.stop': ({ jobId }) => {
      if (job?.state.jobId !== jobId || job.state.state !== 'running') return fail('JOB_UNKNOWN');
      job.controller.abort();
      return ok(null);
    },
    'import.state': () => ok(job?.state ?? null),
    'matrix.get': (view) => {
      if (!isIsoDate(view.peildatum)) return fail('DATE_INVALID');
      const { evidence: _, ...matrix } = reports(view);
      return ok(matrix);
    },
    'evidence.list': ({ caoCode, code, ...view }) => {
      const report = reports(view);
      if (!report.rows.some((row) => row.code === caoCode)) return fail('CAO_UNKNOWN');
      return ok(evidenceOnPages(report, project.study(), caoCode, code));
    },
    'page.items': ({ sha256, page }) => {
      const document = findDocument(project.db, sha256);
      const found = document && findPage(project.db, document.id, page);
      if (!found) return fail('DOCUMENT_UNKNOWN');
      const { width, height, items } = found;
      return ok({ width, height, items });
    },
    'report.write': async ({ directory, ...view }) => {
      const folder = directory ?? `${project.path.replace(/\.caoscoop$/, '')}-rapport`;
      if (!isAbsolute(folder)) return fail('OUTPUT_UNWRITABLE', { detail: folder });
      const files = await writeReport(reports(view), folder);
      return files.ok ? ok({ files: files.value }) : files;
    },
    'search.run': ({ query, limit }) => search(project, query, limit),
    'rules.list': () => ok(project.ruleSet().rules),
    'cao.confirm': ({ sha256, caoCode }) => {
      if (!findDocument(project.db, sha256)) return fail('DOCUMENT_UNKNOWN');
      confirmCao(project.db, sha256, caoCode);
      project.changed();
      tell({ type: 'project.changed' });
      const view: View = { peildatum: defaultPeildatum(project.study()), selection: 'all' };
      return ok(reports(view).rows.find((row) => row.code === caoCode) ?? null);
    },
  } satisfies Partial<Handlers>;

  return {
    // Until each new call of the contract has its handler.
    handlers: handlers as unknown as Handlers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pdf: (sha256) => pdfOf(project.db, sha256),
    close: async () => {
      job?.controller.abort();
      await job?.ended;
      project.close();
    },
  };
}

/** Reports are made once per view, until the study changes. */
function createReportCache(project: Project): (view: View) => Report {
  let made = { study: project.study(), reports: new Map<string, Report>() };
  return (view) => {
    const study = project.study();
    if (made.study !== study) made = { study, reports: new Map() };
    const key = `${view.peildatum} ${view.selection}`;
    const report = made.reports.get(key) ?? reportOf(study, view);
    made.reports.set(key, report);
    return report;
  };
}

function startImport(project: Project, paths: readonly string[], tell: (event: ApiEvent) => void): Job {
  const state: ImportState = { jobId: randomUUID(), state: 'running', done: 0, total: 0, current: null, problems: [] };
  const controller = new AbortController();
  const show = (more: Partial<ImportState>): void => {
    Object.assign(state, more);
    tell({ type: 'import.progress', state: { ...state } });
  };
  const ended = importFiles(project, paths, {
    signal: controller.signal,
    onProgress: ({ done, total, current }, problems) => show({ done, total, current, problems: [...problems] }),
  }).then(
    ({ stopped, problems }) => {
      show({ state: stopped ? 'stopped' : 'done', problems });
      tell({ type: 'project.changed' });
    },
    (error: unknown) => {
      console.error(error);
      show({ state: 'stopped' });
    },
  );
  return { state, controller, ended };
}
