import type { Command } from 'commander';
import type { RuleCoverage, WrongHit } from '../api/contract.ts';
import type { Project } from '../api/project.ts';
import { byCode, ruleFigures } from '../api/rule-figures.ts';
import { formatPercent, formatPlace } from '../model/format.ts';
import { joined, judgedText, MEASURED_ON } from '../model/precision.ts';
import { DEFAULT_PROJECT, withProject } from './project.ts';

type CoverageCommand = { project: string; json?: boolean };
type Row = RuleCoverage & { wrong: WrongHit[] };

/** `rules coverage`: how each rule does in a project, with the hits that people called wrong. */
export function addCoverage(rules: Command): void {
  rules
    .command('coverage')
    .summary('toon per regel wat hij in een project vindt en hoe vaak hij gelijk had')
    .option('--project <bestand>', 'het projectbestand', DEFAULT_PROJECT)
    .option('--json', 'het resultaat als JSON')
    .action(async ({ project, json }: CoverageCommand) => {
      const rows = await withProject(project, coverageOf);
      process.stdout.write(json ? `${JSON.stringify(rows, null, 1)}\n` : tableOf(rows));
    });
}

function coverageOf(project: Project): Row[] {
  const figures = ruleFigures(project);
  const { rules } = project.ruleSet();
  return rules.toSorted(byCode).map((rule) => ({ ...figures.of(rule), wrong: figures.wrong(rule.id) }));
}

const HEADER = ['regel', 'treffers', "cao's", 'overlap', 'botsing', 'gestopt', 'oordelen'];
const WIDTHS = [44, 9, 6, 8, 8, 8, 24];

const lineOf = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell, at) => (at === 0 ? String(cell).padEnd(WIDTHS[at] ?? 0) : String(cell).padStart(WIDTHS[at] ?? 0))).join('')}\n`;

/** "27 van 28 goed (96,4%)". */
const precisionOf = ({ measured, decided, precision }: Row): string =>
  judgedText(joined(measured, decided)) + (precision === null ? '' : ` (${formatPercent(precision * 100)})`);

function tableOf(rows: readonly Row[]): string {
  const lines = rows.flatMap((row) => [
    lineOf([
      ...[row.id, row.hits ?? '–', row.hits === null ? '–' : row.caos, row.overlaps, row.conflicts, row.stopped],
      precisionOf(row),
    ]),
    ...row.wrong.map(
      ({ caoName, quote, ...place }) =>
        `  fout: ${caoName}, ${formatPlace(place)}: ${quote.words.replace(/\s+/g, ' ')}\n`,
    ),
  ]);
  return `${lineOf(HEADER)}${lines.join('')}${MEASURED_ON}\n`;
}
