import { join } from 'node:path';
import { type Command, Option } from 'commander';
import { defaultPeildatum, reportOf } from '../api/report-of.ts';
import { writeReport } from '../api/write-report.ts';
import { toIsoDate } from '../model/date.ts';
import { formatDate, formatNumber, formatPercent } from '../model/format.ts';
import type { Report } from '../model/report.ts';
import { readAll } from './analyse.ts';
import { CommandStop, EXIT } from './exit.ts';
import { type ListOptions, orStop } from './lists.ts';
import { sayProblems } from './output.ts';

type ReportCommand = ListOptions & {
  peildatum?: string;
  selection: 'top98' | 'all' | 'panel' | 'own';
  caos?: string;
  out?: string;
};

const DEFAULT_FOLDER = 'rapport';

/** `report`: from PDFs, or from a project, to the files of a comparison report. */
export function addReport(program: Command): void {
  program
    .command('report')
    .summary("maak een vergelijkend rapport van pdf's")
    .description("Leest pdf's en mappen met pdf's en schrijft een rapport als HTML, XLSX, CSV en JSON.")
    .argument('<pdf|map...>', "pdf's en mappen")
    .option('--peildatum <datum>', 'jjjj-mm-dd of dd-mm-jjjj (anders: 1 januari van het jaar van het register)')
    .addOption(
      new Option('--selection <keuze>', "welke cao's").choices(['top98', 'all', 'panel', 'own']).default('top98'),
    )
    .option('--caos <codes>', "codes van een eigen keuze, met komma's ertussen (maakt de keuze 'own')")
    .option('--out <map>', `map voor het rapport (anders: ${DEFAULT_FOLDER} in de huidige map)`)
    .option(
      '--listing <csv>',
      "de lijst van het ministerie met looptijden per pdf (anders: een die bij de pdf's staat)",
    )
    .option('--no-listing', "gebruik geen lijst, ook niet als er een bij de pdf's staat")
    .option('--register <csv>', "een eigen lijst van cao's in plaats van de meegeleverde")
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  caoscoop report map-met-pdfs\n  caoscoop report map-met-pdfs --peildatum 2023-07-01 --selection panel --out juli',
    )
    .action(runReport);
}

async function runReport(paths: string[], options: ReportCommand): Promise<void> {
  const asked = peildatumOf(options.peildatum);
  const analysed = await readAll(paths, options);
  const own = options.caos?.split(/[\s,;]+/).filter(Boolean) ?? [];
  const report = reportOf(
    { ...analysed, own },
    { peildatum: asked ?? defaultPeildatum(analysed), selection: own.length > 0 ? 'own' : options.selection },
  );
  const files = orStop(await writeReport(report, options.out ?? DEFAULT_FOLDER));
  process.stdout.write(summary(report, files, { peildatum: asked === null, folder: options.out === undefined }));
  sayProblems(report.problems);
  if (analysed.stopped) {
    throw new CommandStop('Gestopt voor alles gelezen was: het rapport gaat over wat wel gelezen is.', EXIT.stopped);
  }
  if (report.problems.length > 0) process.exitCode = EXIT.someFailed;
}

/** The date that was asked for; null when none was. */
function peildatumOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  const date = toIsoDate(text);
  if (date === null) return orStop({ ok: false, error: { code: 'DATE_INVALID', file: `--peildatum ${text}` } });
  return date;
}

/** What the report is about, the figures that matter most, and where it stands. */
export function summary(report: Report, files: string[], isDefault: { peildatum: boolean; folder: boolean }): string {
  const { meta, total } = report;
  const withText = formatNumber(total.withText);
  const percent = formatPercent(total.caos === 0 ? 0 : (100 * total.withText) / total.caos);
  const { caos, employees, employeesPercent } = total.anyCode;
  return [
    meta.fictional ? "Let op: dit gaat over verzonnen cao's.\n" : '',
    `Peildatum    ${formatDate(meta.peildatum)}${isDefault.peildatum ? ' (1 januari van het jaar van het register; kies een andere met --peildatum)' : ''}\n`,
    `Selectie     ${meta.selectionLabel}, ${formatNumber(meta.employees)} werknemers (${meta.registerSource})\n`,
    `Teksten      ${withText} van ${formatNumber(total.caos)} cao's hebben een tekst (${percent})\n`,
    `Thuiswerken  ${caos} cao's regelen iets, voor ${formatNumber(employees)} werknemers (${formatPercent(employeesPercent)})\n`,
    `Rapport     ${isDefault.folder ? ' (kies een andere map met --out)' : ''}\n`,
    ...files.map((file) => `  ${join(file)}\n`),
  ].join('');
}
