import type { Command } from 'commander';
import { defaultPeildatum, reportOf } from '../api/report-of.ts';
import { formatCount } from '../model/format.ts';
import { CommandStop, EXIT } from './exit.ts';
import type { ListOptions } from './lists.ts';
import { addListOptions } from './options.ts';
import { sayOutside, sayProblems } from './output.ts';
import { DEFAULT_PROJECT, importInto, withProject } from './project.ts';

type ImportCommand = ListOptions & { project: string };

/** `import`: PDFs into a project file, which goes on where an earlier import stopped. */
export function addImport(program: Command): void {
  const command = program
    .command('import')
    .summary("lees pdf's in een project in")
    .description(
      "Leest pdf's en mappen met pdf's in een projectbestand in. Wat er al in zit, wordt overgeslagen; een gestopte import gaat zo verder.",
    )
    .argument('<pdf|map...>', "pdf's en mappen (ook de mappen daarin)")
    .option('--project <bestand>', 'het projectbestand', DEFAULT_PROJECT);
  addListOptions(command)
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop import --project studie.caoscoop map-met-pdfs')
    .action(runImport);
}

async function runImport(paths: string[], options: ImportCommand): Promise<void> {
  const { added, known, problems, stopped, report } = await withProject(
    options.project,
    async (project) => {
      const imported = await importInto(project, paths, options);
      const study = project.study();
      return { ...imported, report: reportOf(study, { peildatum: defaultPeildatum(study), selection: 'all' }) };
    },
    { create: true },
  );
  const total = `${formatCount(added, 'document', 'documenten')} toegevoegd aan ${options.project}`;
  process.stdout.write(
    known > 0 ? `${total}; ${formatCount(known, 'bestand zat', 'bestanden zaten')} er al in.\n` : `${total}.\n`,
  );
  sayOutside(report);
  sayProblems(problems);
  if (stopped) throw new CommandStop('Gestopt. Geef dezelfde opdracht opnieuw om verder te gaan.', EXIT.stopped);
  if (problems.length > 0) process.exitCode = EXIT.someFailed;
}
