import { basename } from 'node:path';
import type { Command } from 'commander';
import { type AnalysedFiles, type AnalyseOptions, analyseFiles } from '../api/analyse-files.ts';
import { classifyFile } from '../api/classify.ts';
import { analyseJson, classifyJson } from '../api/contract-json.ts';
import { formatCount, formatTerm } from '../model/format.ts';
import { CommandStop, EXIT } from './exit.ts';
import { type ListOptions, listsOf, orStop } from './lists.ts';
import { addListOptions } from './options.ts';
import { sayProblems, writeOutput } from './output.ts';
import { createProgress } from './progress.ts';
import { stoppable } from './stop.ts';

type AnalyseCommand = ListOptions & { json?: boolean; out?: string };

/** `analyse` and `classify`: the engine's result for other programs, as `docs/` describes it. */
export function addAnalyse(program: Command): void {
  const analyse = program
    .command('analyse')
    .summary("lees en codeer pdf's, zonder project")
    .description(
      "Leest en codeert pdf's en mappen met pdf's. Bewaart niets: het resultaat gaat naar het scherm of een bestand.",
    )
    .argument('<pdf|map...>', "pdf's en mappen (ook de mappen daarin)")
    .option('--json', 'het volledige resultaat als JSON')
    .option('--out <bestand>', 'schrijf het resultaat naar een bestand');
  addListOptions(analyse)
    .addHelpText(
      'after',
      `\nVoorbeelden:\n  caoscoop analyse --json --out resultaat.json map-met-pdfs\n  caoscoop analyse cao.pdf`,
    )
    .action(runAnalyse);

  program
    .command('classify')
    .summary('codeer losse clausules uit een JSON-bestand')
    .argument('<clauses.json>', '{"clauses": [{"id", "heading", "text", "year"}]}')
    .option('--json', 'het resultaat als JSON (altijd zo)')
    .option('--out <bestand>', 'schrijf het resultaat naar een bestand')
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop classify --json --out codes.json clausules.json')
    .action(async (path: string, { out }: { out?: string }) => {
      writeOutput(classifyJson(orStop(await classifyFile(path)), []), out);
    });
}

async function runAnalyse(paths: string[], options: AnalyseCommand): Promise<void> {
  const analysed = await readAll(paths, options);
  const { documents, problems, ruleSet } = analysed;
  writeOutput(options.json ? analyseJson(documents, problems, ruleSet) : summary(analysed), options.out);
  sayProblems(problems);
  if (analysed.stopped) throw new CommandStop('Gestopt voor alles gelezen was.', EXIT.stopped);
  if (problems.length > 0) process.exitCode = EXIT.someFailed;
}

/** Reads everything that is named, with progress. */
export async function readAll(
  paths: string[],
  options: ListOptions,
  onRegister?: AnalyseOptions['onRegister'],
): Promise<AnalysedFiles> {
  const lists = await listsOf(options);
  const progress = createProgress('Gelezen:');
  const analysed = await stoppable('Wat klaar is, staat straks in het resultaat.', (signal) =>
    analyseFiles(paths, { ...lists, signal, onRegister, onProgress: (state) => progress.show(state) }),
  );
  progress.end();
  if (analysed.documents.length + analysed.problems.length === 0 && !analysed.stopped) {
    throw new CommandStop(`Geen pdf's gevonden in ${paths.map((path) => basename(path)).join(', ')}.`);
  }
  return analysed;
}

/** One line per document, for people. */
function summary({ documents }: AnalysedFiles): string {
  const lines = documents.map(({ file, cao, start, end, register, provisions, has, conflicts }) =>
    [
      `${cao.code ?? '?'} ${cao.name ?? 'onbekende cao'} (${file})`,
      `  looptijd ${formatTerm(register?.start ?? start, register?.end ?? end)}, ${formatCount(provisions.length, 'bepaling', 'bepalingen')}`,
      `  ${has.length > 0 ? has.join(', ') : 'geen bepalingen over thuiswerken'}`,
      ...conflicts.map(({ text }) => `  ! ${text}`),
    ].join('\n'),
  );
  return `${lines.join('\n')}\n`;
}
