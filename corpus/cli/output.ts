import { writeFileSync } from 'node:fs';
import { formatCount } from '../model/format.ts';
import type { FileProblem } from '../model/report.ts';
import { CommandStop } from './exit.ts';

/** Writes to a file when one is given, else to standard output. */
export function writeOutput(text: string, file: string | undefined): void {
  if (file === undefined) {
    process.stdout.write(text);
    return;
  }
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new CommandStop(`${file} kan niet worden geschreven (${(error as NodeJS.ErrnoException).code}).`);
  }
}

/** A message for the user, beside the output. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

/** Files that could not be read, each with its code and what to do. */
export function sayProblems(problems: readonly FileProblem[]): void {
  if (problems.length === 0) return;
  say(`${formatCount(problems.length, 'bestand is', 'bestanden zijn')} niet gelezen:`);
  for (const { file, code, message } of problems) say(`  ${file} (${code}): ${message}`);
}
