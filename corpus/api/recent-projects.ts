import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { RecentProject } from './contract.ts';

const KEPT = 20;
const FILE = 'recent.json';

/** The folder in which this system keeps what a program remembers between starts; only its user may read it. */
export function stateDirectory(env: NodeJS.ProcessEnv = process.env, system: string = platform()): string {
  if (system === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Caoscoop');
  if (system === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Caoscoop');
  return join(env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'caoscoop');
}

const entries = z.array(z.object({ path: z.string(), openedAt: z.string() }));
type Entry = z.infer<typeof entries>[number];

/** Projects that were open on this computer, the last first. */
export const recentProjects = (directory = stateDirectory()): RecentProject[] =>
  readEntries(directory).map(({ path, openedAt }) => ({
    ...{ path, openedAt, name: basename(path, '.caoscoop'), exists: existsSync(path) },
  }));

/** Puts a project in front of the recent ones. That it cannot be remembered keeps nobody from working. */
export function rememberProject(path: string, openedAt: string, directory = stateDirectory()): void {
  const others = readEntries(directory).filter((entry) => entry.path !== path);
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const list = JSON.stringify([{ path, openedAt }, ...others].slice(0, KEPT));
    writeFileSync(join(directory, FILE), list, { mode: 0o600 });
  } catch (error) {
    console.error(error);
  }
}

/** A list that is absent or damaged is an empty one. */
function readEntries(directory: string): Entry[] {
  const path = join(directory, FILE);
  if (!existsSync(path)) return [];
  try {
    return entries.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return [];
  }
}
