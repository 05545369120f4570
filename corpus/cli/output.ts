import { writeFileSync } from 'node:fs';
import { formatCount, formatDate } from '../model/format.ts';
import type { FileProblem, Report } from '../model/report.ts';
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

/** More lines than these are looked up in the report. */
const MOST = 20;

/** Documents that were read but are in no figure, each with its reason. */
export function sayOutside({ outside, meta }: Pick<Report, 'outside' | 'meta'>): void {
  if (outside.length === 0) return;
  const count = formatCount(outside.length, 'document telt', 'documenten tellen');
  say(`${count} niet mee op ${formatDate(meta.peildatum)}:`);
  for (const { file, reason } of outside.slice(0, MOST)) say(`  ${file}: ${reason}`);
  const more = outside.length - MOST;
  if (more > 0) say(`  en nog ${more}; ze staan alle in het rapport, onder Bestanden.`);
}
