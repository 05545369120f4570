import { randomUUID } from 'node:crypto';
import type { ApiEvent, ImportState } from './contract.ts';
import { importFiles } from './import.ts';
import type { Project } from './project.ts';

/** An import that runs beside the calls: how far it is, and how to stop it. */
export type ImportJob = { state: ImportState; controller: AbortController; ended: Promise<void> };

/** Starts reading files into a project and tells of every step. */
export function startImport(project: Project, paths: readonly string[], tell: (event: ApiEvent) => void): ImportJob {
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
