import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { defaultPeildatum, reportOf } from '../api/report-of.ts';
import type { Study } from '../api/study.ts';
import { writeReport } from '../api/write-report.ts';
import { toIsoDate } from '../model/date.ts';
import { readAll } from './analyse.ts';
import { CommandStop, EXIT } from './exit.ts';
import { type ListOptions, orStop } from './lists.ts';
import { addListOptions } from './options.ts';
import { sayProblems } from './output.ts';
import { withProject } from './project.ts';
import { summarise } from './report-summary.ts';
import { sampleFolder } from './sample.ts';

type ReportCommand = ListOptions & {
  project?: string;
  peildatum?: string;
  selection: 'top98' | 'all' | 'panel' | 'own';
  caos?: string;
  out?: string;
};

const DEFAULT_FOLDER = 'rapport';

/** `report`: from PDFs, or from a project, to the files of a comparison report. */
export function addReport(program: Command): void {
  const command = program
    .command('report')
    .summary("maak een vergelijkend rapport van pdf's of van een project")
    .description(
      "Leest pdf's en mappen met pdf's, of een project, en schrijft een rapport als HTML, XLSX, CSV en JSON.",
    )
    .argument('[pdf|map...]', "pdf's en mappen (anders: een voorbeeldcorpus van verzonnen cao's)")
    .option('--project <bestand>', "maak het rapport van dit project in plaats van pdf's")
    .option('--peildatum <datum>', 'jjjj-mm-dd of dd-mm-jjjj (anders: 1 januari van het jaar van het register)')
    .addOption(
      new Option('--selection <keuze>', "welke cao's").choices(['top98', 'all', 'panel', 'own']).default('top98'),
    )
    .option('--caos <codes>', "codes van een eigen keuze, met komma's ertussen (maakt de keuze 'own')")
    .option('--out <map>', `map voor het rapport (anders: ${DEFAULT_FOLDER} in de huidige map)`);
  addListOptions(command)
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  caoscoop report map-met-pdfs\n  caoscoop report map-met-pdfs --peildatum 2023-07-01 --selection panel --out juli\n  caoscoop report --project studie.caoscoop',
    )
    .action(runReport);
}

async function runReport(paths: string[], options: ReportCommand): Promise<void> {
  const asked = peildatumOf(options.peildatum);
  const { study, stopped } = await studyOf(paths, options);
  const own = options.caos?.split(/[\s,;]+/).filter(Boolean) ?? study.own;
  const selection = options.caos === undefined ? options.selection : 'own';
  const report = reportOf({ ...study, own }, { peildatum: asked ?? defaultPeildatum(study), selection });
  const files = orStop(await writeReport(report, resolve(options.out ?? DEFAULT_FOLDER)));
  process.stdout.write(summarise(report, files, { peildatum: asked === null, folder: options.out === undefined }));
  sayProblems(report.problems);
  if (stopped) {
    throw new CommandStop('Gestopt voor alles gelezen was: het rapport gaat over wat wel gelezen is.', EXIT.stopped);
  }
  if (report.problems.length > 0) process.exitCode = EXIT.someFailed;
}

async function studyOf(paths: string[], options: ReportCommand): Promise<{ study: Study; stopped: boolean }> {
  if (options.project !== undefined) {
    if (paths.length > 0) throw new CommandStop("Noem pdf's of een project, niet allebei.");
    return { study: await withProject(options.project, (project) => project.study()), stopped: false };
  }
  const analysed = await readAll(paths.length > 0 ? paths : [await sampleFolder()], options);
  return { study: analysed, stopped: analysed.stopped };
}

/** The date that was asked for; null when none was. */
function peildatumOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  return toIsoDate(text) ?? orStop({ ok: false, error: { code: 'DATE_INVALID', file: `--peildatum ${text}` } });
}
