import { type Command, Option } from 'commander';
import { failuresOf, findRule, rulesOf } from '../api/rules.ts';
import { standardRules } from '../api/standard-rules.ts';
import { CODES, type Code } from '../model/coding.ts';
import { formatCount } from '../model/format.ts';
import { type Judgements, judgedText, judgementsOf, MEASURED_ON } from '../model/precision.ts';
import type { Example, Rule, RuleSet } from '../model/rule.ts';
import { EXIT } from './exit.ts';
import { orStop } from './lists.ts';
import { withProject } from './project.ts';
import { addCoverage } from './rules-coverage.ts';
import { addDiff } from './rules-diff.ts';
import { addRuleFiles } from './rules-files.ts';

type RulesCommand = { project?: string; code?: Code; json?: boolean };

const KINDS: Record<Rule['kind'], string> = { assign: 'kent toe', exclude: 'sluit uit', attribute: 'zet aard' };

/** `rules`: the rules by which provisions are found, and whether their examples hold. */
export function addRules(program: Command): void {
  const rules = program
    .command('rules')
    .summary('bekijk, toets, vergelijk en deel de regels')
    .description('De regels waarmee bepalingen worden gevonden. Zonder --project: de regels die bij Caoscoop horen.')
    .addHelpText(
      'after',
      '\nVoorbeelden:\n  caoscoop rules list --code omvang\n  caoscoop rules show omvang.tijd\n  caoscoop rules test\n  caoscoop rules test --project studie.caoscoop\n  caoscoop rules coverage --project studie.caoscoop\n  caoscoop rules diff mijn/regel.yaml\n  caoscoop rules export --project studie.caoscoop --out regels.json',
    );

  withRuleOptions(rules.command('list').summary('noem de regels'))
    .addOption(new Option('--code <code>', 'alleen de regels van deze code').choices(CODES))
    .action(async (options: RulesCommand) => {
      const found = rulesOf(await ruleSetOf(options), options.code ?? null);
      process.stdout.write(options.json ? print(found) : found.map(line).join(''));
    });

  withRuleOptions(
    rules.command('show').summary('toon een regel met zijn voorbeelden').argument('<regel>', 'de naam van de regel'),
  ).action(async (id: string, options: RulesCommand) => {
    const set = await ruleSetOf(options);
    const rule = orStop(findRule(set, id));
    process.stdout.write(options.json ? print(rule) : describe(rule, judgementsOf(id, set.measured)));
  });

  withRuleOptions(
    rules
      .command('test')
      .summary('toets de voorbeelden van alle regels, of van een')
      .argument('[regel]', 'de naam van de regel'),
  ).action(async (id: string | undefined, options: RulesCommand) => {
    const set = await ruleSetOf(options);
    if (id !== undefined) orStop(findRule(set, id));
    const failures = failuresOf(set, id ?? null);
    const lines = failures.map(({ rule, kind, text, message }) => `${rule} (${kind}): ${message}\n  ${text}\n`);
    const count = id === undefined ? `${formatCount(set.rules.length, 'regel', 'regels')} getoetst` : `${id} getoetst`;
    const result =
      failures.length === 0
        ? 'alle voorbeelden kloppen'
        : `${formatCount(failures.length, 'voorbeeld klopt', 'voorbeelden kloppen')} niet`;
    process.stdout.write(options.json ? print(failures) : `${lines.join('')}${count}: ${result}.\n`);
    if (failures.length > 0) process.exitCode = EXIT.someFailed;
  });

  addCoverage(rules);
  addDiff(rules);
  addRuleFiles(rules);
}

const withRuleOptions = (command: Command): Command =>
  command.option('--project <bestand>', 'de regels van dit project').option('--json', 'het resultaat als JSON');

const ruleSetOf = ({ project }: RulesCommand): Promise<RuleSet> | RuleSet =>
  project === undefined ? standardRules() : withProject(project, (open) => open.ruleSet());

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

const line = ({ id, kind, code, strength, doc, enabled }: Rule): string => {
  const what = [KINDS[kind], code ?? 'elke code', strength].filter(Boolean).join(' ');
  return `${id}  [${what}${enabled ? '' : ', uit'}]\n  ${doc.split('\n')[0]}\n`;
};

const examples = (title: string, list: readonly Example[]): string[] =>
  list.length === 0
    ? []
    : ['', title, ...list.map(({ text, heading }) => `  - ${heading ? `(${heading}) ` : ''}${text}`)];

function describe(rule: Rule, measured: Judgements | null): string {
  const unless = rule.unless.map(({ id, pattern, reason }) => `  - ${id}: ${pattern}\n    ${reason}`);
  return `${[
    line(rule).trimEnd(),
    '',
    `Bron: ${rule.source || 'geen'} (versie ${rule.version}, ${rule.origin === 'standard' ? 'standaard' : 'eigen'})`,
    `Gemeten: ${judgedText(measured)}${measured ? `. ${MEASURED_ON}` : ''}`,
    '',
    rule.doc.trim(),
    '',
    `Zoekvraag: ${rule.pattern}`,
    ...(unless.length > 0 ? ['', 'Niet als:', ...unless] : []),
    ...examples('Vindt:', rule.match),
    ...examples('Vindt niet:', rule.noMatch),
    ...examples('Gaat nog mis:', rule.gap),
  ].join('\n')}\n`;
}
