import type { Command } from 'commander';
import { readDrafts } from '../api/rule-drafts.ts';
import { exportRules, importDrafts } from '../api/rule-files.ts';
import { findRule } from '../api/rules.ts';
import { standardRules } from '../api/standard-rules.ts';
import { formatCount } from '../model/format.ts';
import { orStop } from './lists.ts';
import { writeOutput } from './output.ts';
import { DEFAULT_PROJECT, withProject } from './project.ts';

/** `rules export` and `rules import`: rules as a file, to share or to keep. */
export function addRuleFiles(rules: Command): void {
  rules
    .command('export')
    .summary('schrijf regels met hun lijsten naar een bestand om te delen')
    .argument('[regel...]', 'de namen van de regels (anders: alle)')
    .option('--project <bestand>', 'de regels van dit project (anders: de meegeleverde)')
    .option('--out <bestand>', 'schrijf naar een bestand in plaats van naar het scherm')
    .action(async (ids: string[], { project, out }: { project?: string; out?: string }) => {
      const set = project === undefined ? standardRules() : await withProject(project, (open) => open.ruleSet());
      for (const id of ids) orStop(findRule(set, id));
      writeOutput(exportRules(set, ids.length > 0 ? ids : null), out);
    });

  rules
    .command('import')
    .summary('neem regels uit een bestand over in een project en codeer het opnieuw')
    .argument('<bestand...>', 'regels van `rules export`, of als YAML (map/naam.yaml)')
    .option('--project <bestand>', 'het projectbestand', DEFAULT_PROJECT)
    .action(async (files: string[], { project: path }: { project: string }) => {
      const drafts = orStop(await readDrafts(files));
      const taken = await withProject(path, (project) => orStop(importDrafts(project, drafts)));
      process.stdout.write(
        `${formatCount(taken.rules, 'regel', 'regels')} en ${formatCount(taken.lists, 'lijst', 'lijsten')} overgenomen; ${formatCount(taken.documents, 'document is', 'documenten zijn')} anders gecodeerd.\n`,
      );
    });
}
