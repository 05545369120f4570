import { fail, ok } from '../model/result.ts';
import type { Handlers } from './contract.ts';
import type { EngineContext } from './engine-context.ts';
import { findFiles } from './find-files.ts';
import { type ImportJob, startImport } from './import-job.ts';

type ImportCall = Extract<keyof Handlers, `import.${string}`>;

/** The calls of an import, of which one runs at a time. */
export function importHandlers({ project, tell }: EngineContext) {
  let job: ImportJob | null = null;
  const handlers = {
    'import.start': async ({ paths }) => {
      if (job?.state.state === 'running') return fail('IMPORT_RUNNING');
      const { pdfs, faults } = await findFiles(paths);
      const unreadable = faults[0];
      if (pdfs.length === 0 && unreadable) return fail('FOLDER_UNREADABLE', { file: unreadable.file ?? '' });
      if (pdfs.length === 0) return fail('NO_PDF_FOUND');
      job = startImport(project(), paths, tell);
      return ok({ jobId: job.state.jobId });
    },
    'import.stop': ({ jobId }) => {
      if (job?.state.jobId !== jobId || job.state.state !== 'running') return fail('JOB_UNKNOWN');
      job.controller.abort();
      return ok(null);
    },
    'import.state': () => ok(job?.state ?? null),
  } satisfies Pick<Handlers, ImportCall>;
  return {
    handlers,
    isRunning: () => job?.state.state === 'running',
    /** Stops the import that runs and waits until nothing of it is left. */
    stop: async () => {
      job?.controller.abort();
      await job?.ended;
      job = null;
    },
  };
}
