import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { generateSample } from '../sample/generate.ts';
import { CommandStop } from './exit.ts';
import { orStop } from './lists.ts';
import { wholeNumber } from './options.ts';
import { DEFAULT_PROJECT } from './project.ts';
import { type RunningServer, type ServeOptions, startServer } from './serve.ts';
import { startEngine } from './serve-engine.ts';
import { runningUrl } from './serve-lock.ts';
import { openBrowser } from './serve-open.ts';

const SCREENS = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

type ServeCommand = { port: number; open: boolean };

/** `serve`: the screens in the user's own browser, on this machine only. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('open Caoscoop in de browser')
    .description('Opent een project in de browser. Alleen deze computer kan erbij; er gaat niets naar buiten.')
    .argument('[project]', 'het projectbestand; wordt gemaakt als het er nog niet is', DEFAULT_PROJECT)
    .option('--port <getal>', 'vaste poort (anders: een vrije)', wholeNumber(0, 65_535), 0)
    .option('--no-open', 'open de browser niet, toon alleen het adres')
    .action(runServe);
}

async function runServe(given: string, { port, open }: ServeCommand): Promise<void> {
  const path = resolve(given);
  const running = await runningUrl(path);
  if (running !== null) return show(running, open, 'Caoscoop is voor dit project al open.');
  const engine = orStop(await startEngine(path));
  try {
    const sample = async (directory: string): Promise<void> => void (await generateSample(directory));
    const server = await listen({ engine, project: path, screens: SCREENS, sample, port });
    show(server.newLink(), open, `Project ${path}. Stoppen: Ctrl-C.`);
    await new Promise<void>((stopped) => {
      process.once('SIGINT', () => stopped());
      process.once('SIGTERM', () => stopped());
    });
    await server.close();
  } finally {
    await engine.close();
  }
}

/** Starts the host; a port that cannot be had is no bug. */
async function listen(options: ServeOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    const why = PORT_FAULTS[(error as NodeJS.ErrnoException).code ?? ''];
    if (!why) throw error;
    throw new CommandStop(
      `Poort ${options.port} ${why}. Kies een andere met --port, of laat --port weg voor een vrije.`,
    );
  }
}

const PORT_FAULTS: Record<string, string> = {
  EADDRINUSE: 'is al in gebruik',
  EACCES: 'mag u niet gebruiken',
};

function show(url: string, open: boolean, message: string): void {
  process.stdout.write(`${message}\n${url}\n`);
  if (open) openBrowser(url);
}
