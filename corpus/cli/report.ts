import { basename, resolve } from 'node:path';
import { type Command, Option } from 'commander';
import { prepareFolder } from '../api/output-folder.ts';
import { ownSelection } from '../api/own-selection.ts';
import { defaultPeildatum, reportOf, reportOnDates } from '../api/report-of.ts';
import { countListed, type Study } from '../api/study.ts';
import { writeReport } from '../api/write-report.ts';
import { toIsoDate } from '../model/date.ts';
import type { Report } from '../model/report.ts';
import { readAll } from './analyse.ts';
import { CommandStop, EXIT } from './exit.ts';
import { type ListOptions, orStop } from './lists.ts';
import { addListOptions } from './options.ts';
import { sayOutside, sayProblems } from './output.ts';
import { withProject } from './project.ts';
import { type ListingUsed, summarise } from './report-summary.ts';
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
    .option(
      '--peildatum <data>',
      "jjjj-mm-dd of dd-mm-jjjj (anders: 1 januari van het jaar van het register); meer met komma's of door de optie te herhalen: dan staat ook in het rapport wat er tussen die data veranderde",
      (date: string, before?: string) => (before === undefined ? date : `${before},${date}`),
    )
    .addOption(
      new Option('--selection <keuze>', "welke cao's").choices(['top98', 'all', 'panel', 'own']).default('top98'),
    )
    .option('--caos <codes>', "codes van een eigen keuze, met komma's ertussen (maakt de keuze 'own')")
    .option('--out <map>', `map voor het rapport (anders: ${DEFAULT_FOLDER} in de huidige map)`);
  addListOptions(command)
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  caoscoop report map-met-pdfs\n  caoscoop report map-met-pdfs --peildatum 2023-07-01 --selection panel --out juli\n  caoscoop report map-met-pdfs --peildatum 2024-01-01,2022-01-01\n  caoscoop report --project studie.caoscoop',
    )
    .action(runReport);
}

async function runReport(paths: string[], options: ReportCommand): Promise<void> {
  const [asked = null, ...others] = peildataOf(options.peildatum);
  const selection = options.caos === undefined ? options.selection : 'own';
  const folder = resolve(options.out ?? DEFAULT_FOLDER);
  const codes = options.caos?.split(/[\s,;]+/).filter(Boolean);
  const ownOf = (study: Pick<Study, 'register' | 'own'>): string[] =>
    selection === 'own' ? orStop(ownSelection(codes ?? study.own, study.register)) : study.own;
  const { study, listingName, stopped } = await studyOf(paths, options, async (known) => {
    ownOf(known);
    orStop(await prepareFolder(folder));
  });
  if (study.documents.length === 0 && study.problems.length > 0) {
    sayProblems(study.problems);
    throw new CommandStop('Er is niets gelezen, dus er is geen rapport gemaakt.', EXIT.someFailed);
  }
  const view = { peildatum: asked ?? defaultPeildatum(study), selection };
  const on = (peildatum: string): Report => reportOf({ ...study, own: ownOf(study) }, { ...view, peildatum });
  const report = reportOnDates(view.peildatum, others, on);
  const files = orStop(await writeReport(report, folder));
  const defaults = { peildatum: asked === null, folder: options.out === undefined };
  process.stdout.write(summarise(report, files, defaults, listingUsed(study, listingName)));
  sayOutside(report);
  sayProblems(report.problems);
  if (stopped) {
    throw new CommandStop('Gestopt voor alles gelezen was: het rapport gaat over wat wel gelezen is.', EXIT.stopped);
  }
  if (report.problems.length > 0) process.exitCode = EXIT.someFailed;
}

/** Refuses what cannot become a report, before the work of reading. */
type Check = (known: Pick<Study, 'register' | 'own'>) => Promise<void>;
type FoundStudy = { study: Study; listingName: string; stopped: boolean };

async function studyOf(paths: string[], options: ReportCommand, check: Check): Promise<FoundStudy> {
  if (options.project !== undefined) {
    if (paths.length > 0) throw new CommandStop("Noem pdf's of een project, niet allebei.");
    const study = await withProject(options.project, (project) => project.study());
    await check(study);
    return { study, listingName: 'die van het project', stopped: false };
  }
  const study = await readAll(paths.length > 0 ? paths : [await sampleFolder()], options, (register) =>
    check({ register, own: [] }),
  );
  const names = typeof options.listing === 'string' ? [options.listing] : study.listingPaths;
  return { study, listingName: names.map((path) => basename(path)).join(', '), stopped: study.stopped };
}

const listingUsed = (study: Study, name: string): ListingUsed =>
  study.listing.length === 0 ? null : { name, rows: study.listing.length, listed: countListed(study) };

/** The dates that were asked for: the first is the report's own. An empty one (a variable that is not set) is no date. */
function peildataOf(text: string | undefined): string[] {
  const dates = text === undefined ? [] : (text.match(/[^\s,;]+/g) ?? [text]);
  return dates.map(
    (date) => toIsoDate(date) ?? orStop({ ok: false, error: { code: 'DATE_INVALID', file: `--peildatum ${date}` } }),
  );
}
