import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';
import type { Handlers, ProjectFault, ProjectInfo, RecentProject } from './contract.ts';
import { openProject, type Project } from './project.ts';
import { defaultPeildatum } from './report-of.ts';
import { TOOL_VERSION } from './tool.ts';

type ProjectCall = Extract<keyof Handlers, `project.${string}`>;

/** What the project calls need besides the project: to put another in its place. */
export type ProjectHost = {
  project: () => Project;
  isImporting: () => boolean;
  recent: () => RecentProject[];
  /** Closes the present project and goes on with another. */
  replace: (next: Project) => Promise<void>;
};

/** The calls that open projects; the present one stays open until another is. */
export function projectHandlers({ project, isImporting, recent, replace }: ProjectHost) {
  const open = async (path: string, fault: ProjectFault | null): Promise<Result<ProjectInfo, ProjectFault>> => {
    if (!isAbsolute(path) || !path.endsWith('.caoscoop')) return fail('PROJECT_NAME', { file: path });
    if (isImporting()) return fail('IMPORT_RUNNING');
    if (fault) return fail(fault, { file: path });
    const opened = openProject(path);
    if (!opened.ok) return opened;
    await replace(opened.value);
    return ok(infoOf(project()));
  };
  return {
    'project.info': () => ok(infoOf(project())),
    'project.open': ({ path }) => open(path, existsSync(path) ? null : 'PROJECT_MISSING'),
    'project.create': ({ path }) => open(path, existsSync(path) ? 'PROJECT_EXISTS' : null),
    'project.recent': () => ok(recent()),
  } satisfies Pick<Handlers, ProjectCall>;
}

function infoOf(project: Project): ProjectInfo {
  const study = project.study();
  const { source, year, fictional } = study.register;
  return {
    path: project.path,
    documents: study.documents.length,
    registerSource: source,
    registerYear: year,
    fictional,
    peildatum: defaultPeildatum(study),
    toolVersion: TOOL_VERSION,
  };
}
