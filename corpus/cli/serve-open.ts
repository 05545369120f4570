import { spawn } from 'node:child_process';
import { platform } from 'node:os';

/** The command that opens an address in the user's browser. */
export function openCommand(url: string, system: string = platform()): [string, string[]] {
  if (system === 'darwin') return ['open', [url]];
  if (system === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return ['xdg-open', [url]];
}

/** Opens the address in the user's browser; where that fails the printed address is enough. */
export function openBrowser(url: string): void {
  const [command, parameters] = openCommand(url);
  const child = spawn(command, parameters, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
