import { type Command, Option } from 'commander';
import type { CodedState, FlippedShare, RulesDiff } from '../api/contract.ts';
import { defaultPeildatum } from '../api/report-of.ts';
import { diffRules } from '../api/rule-diff.ts';
import { readDrafts, withDrafts } from '../api/rule-drafts.ts';
import type { SelectionName } from '../model/cao.ts';
import { toIsoDate } from '../model/date.ts';
import { formatCount, formatPercent, formatPlace } from '../model/format.ts';
import { EXIT } from './exit.ts';
import { orStop } from './lists.ts';
import { DEFAULT_PROJECT, withProject } from './project.ts';

type DiffCommand = { project: string; peildatum?: string; selection: SelectionName; json?: boolean };

/** `rules diff`: what rules would change in a project, before they are saved. */
export function addDiff(rules: Command): void {
  rules
    .command('diff')
    .summary('toon wat gewijzigde regels in een project veranderen, zonder iets te bewaren')
    .argument('<bestand...>', 'regels als YAML (map/naam.yaml) of van `rules export`')
    .option('--project <bestand>', 'het projectbestand', DEFAULT_PROJECT)
    .option('--peildatum <datum>', 'jjjj-mm-dd of dd-mm-jjjj (anders: 1 januari van het jaar van het register)')
    .addOption(
      new Option('--selection <keuze>', "welke cao's").choices(['top98', 'all', 'panel', 'own']).default('top98'),
    )
    .option('--json', 'het resultaat als JSON')
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop rules diff thuiswerken/mag.yaml --project studie.caoscoop')
    .action(async (files: string[], { project: path, peildatum, selection, json }: DiffCommand) => {
      const drafts = orStop(await readDrafts(files));
      const diff = await withProject(path, (project) => {
        const asked = peildatum === undefined ? defaultPeildatum(project.study()) : toIsoDate(peildatum);
        const date: string =
          asked ??
          orStop<string, 'DATE_INVALID'>({
            ok: false,
            error: { code: 'DATE_INVALID', file: `--peildatum ${peildatum}` },
          });
        return diffRules(project, withDrafts(project.ruleSet(), drafts), { peildatum: date, selection });
      });
      process.stdout.write(json ? `${JSON.stringify(diff, null, 1)}\n` : describe(diff));
      if (diff.problems.length + diff.failures.length > 0) process.exitCode = EXIT.someFailed;
    });
}

const state = (coded: CodedState | null): string =>
  coded === null ? 'geen' : `${coded.strength}${coded.temporary ? ' (tijdelijk)' : ''}`;

const share = ({ code, before, after }: FlippedShare): string =>
  `  ${code}: ${before.caos} → ${after.caos} cao's (${formatPercent(before.caosPercent)} → ${formatPercent(after.caosPercent)}), ` +
  `werknemers ${formatPercent(before.employeesPercent)} → ${formatPercent(after.employeesPercent)}`;

function describe({ problems, failures, touched, provisions, caos, shares }: RulesDiff): string {
  if (problems.length > 0) {
    return `${problems.map(({ id, place, message }) => `${id} (${place}): ${message}`).join('\n')}\n`;
  }
  return `${[
    ...failures.map(({ rule, kind, text, message }) => `${rule} (${kind}): ${message}\n  ${text}`),
    `${formatCount(touched, 'plaats', 'plaatsen')} opnieuw beoordeeld; anders: ${formatCount(provisions.length, 'codering', 'coderingen')} en ${formatCount(caos.length, 'antwoord', 'antwoorden')}.`,
    ...provisions.map(
      ({ caoName, code, before, after, quote, ...place }) =>
        `  ${caoName}, ${formatPlace(place)}: ${code} ${state(before)} → ${state(after)}\n    ${quote.words.replace(/\s+/g, ' ')}`,
    ),
    ...(caos.length > 0 ? ["Cao's:"] : []),
    ...caos.map(
      ({ caoName, code, before, after, strongestBefore, strongestAfter }) =>
        `  ${caoName}: ${code} ${before} (${strongestBefore ?? '–'}) → ${after} (${strongestAfter ?? '–'})`,
    ),
    ...(shares.length > 0 ? ['Aandeel van de keuze:'] : []),
    ...shares.map(share),
  ].join('\n')}\n`;
}
