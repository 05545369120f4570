import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
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

const SAMPLE_FILE = 'voorbeeldcorpus.caoscoop';

/** The calls that open projects; the present one stays open until another is. */
export function projectHandlers({ project, isImporting, recent, replace }: ProjectHost) {
  type Opened = Promise<Result<ProjectInfo, ProjectFault>>;
  const open = async (path: string, fault: ProjectFault | null, mayBe = (_: Project) => true): Opened => {
    if (!isAbsolute(path) || !path.endsWith('.caoscoop')) return fail('PROJECT_NAME', { file: path });
    if (isImporting()) return fail('IMPORT_RUNNING');
    if (fault) return fail(fault, { file: path });
    const opened = openProject(path);
    if (!opened.ok) return opened;
    if (!mayBe(opened.value)) {
      opened.value.close();
      return fail('PROJECT_EXISTS', { file: path });
    }
    await replace(opened.value);
    return ok(infoOf(project()));
  };
  return {
    'project.info': () => ok(infoOf(project())),
    'project.open': ({ path }) => open(path, existsSync(path) ? null : 'PROJECT_MISSING'),
    'project.create': ({ path }) => open(path, existsSync(path) ? 'PROJECT_EXISTS' : null),
    'project.sample': () => open(join(dirname(project().path), SAMPLE_FILE), null, isSample),
    'project.recent': () => ok(recent()),
  } satisfies Pick<Handlers, ProjectCall>;
}

/** Real caos under the name of the example are left alone. */
const isSample = (project: Project): boolean => project.register().fictional || project.study().documents.length === 0;

function infoOf(project: Project): ProjectInfo {
  const study = project.study();
  const { source, year, fictional, caos } = study.register;
  return {
    path: project.path,
    documents: study.documents.length,
    registerSource: source,
    registerYear: year,
    caos: caos.length,
    panel: caos.filter(({ inPanel }) => inPanel).length,
    fictional,
    peildatum: defaultPeildatum(study),
    toolVersion: TOOL_VERSION,
  };
}
