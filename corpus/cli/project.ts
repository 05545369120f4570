import { existsSync } from 'node:fs';
import { type Imported, importFiles } from '../api/import.ts';
import { IN_MEMORY, openProject, type Project } from '../api/project.ts';
import { CommandStop } from './exit.ts';
import { type ListOptions, listsOf, orStop } from './lists.ts';
import { createProgress } from './progress.ts';
import { stoppable } from './stop.ts';

export const DEFAULT_PROJECT = 'studie.caoscoop';

/** Opens a project file for as long as the work takes; only an import makes one that is not there. */
export async function withProject<T>(
  path: string,
  work: (project: Project) => Promise<T> | T,
  { create = false } = {},
): Promise<T> {
  if (!create && path !== IN_MEMORY && !existsSync(path)) {
    throw new CommandStop(`Het project ${path} bestaat niet. Maak het met: caoscoop import --project ${path} <map>`);
  }
  const project = orStop(openProject(path));
  try {
    return await work(project);
  } finally {
    project.close();
  }
}

/** Reads files into a project, with progress; Ctrl-C keeps what is done. */
export async function importInto(project: Project, paths: string[], options: ListOptions): Promise<Imported> {
  const { listing, register } = await listsOf(options);
  if (register) project.putRegister(register);
  const progress = createProgress('Ingelezen:');
  const imported = await stoppable(project.path === IN_MEMORY ? '' : 'Wat klaar is, blijft bewaard.', (signal) =>
    importFiles(project, paths, { listing, signal, onProgress: (state) => progress.show(state) }),
  );
  progress.end();
  if (imported.added + imported.known + imported.problems.length === 0 && !imported.stopped) {
    throw new CommandStop(`Geen pdf's gevonden in ${paths.join(', ')}.`);
  }
  return imported;
}

export { IN_MEMORY };
