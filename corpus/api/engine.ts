import type { Report } from '../model/report.ts';
import { IN_MEMORY } from '../store/database.ts';
import { pdfOf } from '../store/documents.ts';
import type { ApiEvent, Engine, Handlers, View } from './contract.ts';
import { corpusHandlers } from './corpus-handlers.ts';
import type { EngineContext } from './engine-context.ts';
import { figuresHandlers } from './figures-handlers.ts';
import { importHandlers } from './import-handlers.ts';
import type { Project } from './project.ts';
import { projectHandlers } from './project-handlers.ts';
import { recentProjects, rememberProject } from './recent-projects.ts';
import { reportOf } from './report-of.ts';
import { rulesHandlers } from './rules-handlers.ts';
import type { Study } from './study.ts';

/**
 * The engine on one project at a time: a handler for every call of the contract, and events for who listens. Recent
 * projects are remembered in `stateDirectory`; absent: the user's own.
 */
export function createEngine(first: Project, stateDirectory?: string): Engine {
  let project = first;
  const listeners = new Set<(event: ApiEvent) => void>();
  const prepareSoon = between(() => project.prepare());
  const tell = (event: ApiEvent): void => {
    for (const listener of listeners) listener(event);
    if (event.type === 'project.changed') prepareSoon();
  };
  const context: EngineContext = {
    project: () => project,
    report: createReportCache(() => project.study()),
    tell,
    changed: () => tell({ type: 'project.changed' }),
  };
  const imports = importHandlers(context);
  const remember = ({ path }: Project): void => {
    if (path !== IN_MEMORY) rememberProject(path, new Date().toISOString(), stateDirectory);
  };
  remember(first);
  prepareSoon();

  const handlers = {
    ...imports.handlers,
    ...projectHandlers({
      project: () => project,
      isImporting: imports.isRunning,
      recent: () => recentProjects(stateDirectory),
      replace: async (next) => {
        await imports.stop();
        project.close();
        project = next;
        remember(next);
        context.changed();
      },
    }),
    ...corpusHandlers(context),
    ...figuresHandlers(context),
    ...rulesHandlers(context),
  } satisfies Handlers;

  return {
    handlers,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pdf: (sha256) => pdfOf(project.db, sha256),
    close: async () => {
      await imports.stop();
      project.close();
    },
  };
}

/**
 * Starts work that is done in small steps between the calls, until a step says that there is none left. A step that fails
 * (a disk that went away) must not end the engine: the call that needs the same will tell who asked.
 */
function between(step: () => boolean): () => void {
  let isGoing = false;
  const go = (): void => {
    isGoing = false;
    try {
      isGoing = step();
    } catch (error) {
      console.error(error);
    }
    if (isGoing) setImmediate(go);
  };
  return () => {
    if (!isGoing) setImmediate(go);
    isGoing = true;
  };
}

/** Reports are made once per view, until the study changes. */
function createReportCache(studyNow: () => Study): (view: View) => Report {
  let made: { study: Study; reports: Map<string, Report> } | null = null;
  return (view) => {
    const study = studyNow();
    if (made?.study !== study) made = { study, reports: new Map() };
    const key = `${view.peildatum} ${view.selection}`;
    const report = made.reports.get(key) ?? reportOf(study, view);
    made.reports.set(key, report);
    return report;
  };
}
