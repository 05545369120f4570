import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { RuleSet } from '../model/rule.ts';
import { loadRules, type RuleFile } from '../rules/load.ts';

const FOLDER = fileURLToPath(new URL('../rules/standard', import.meta.url));

/** The files of the rules that come with Caoscoop, by path below their folder. */
export const standardRuleFiles = (): RuleFile[] =>
  globSync('**/*.{yaml,yml}', { cwd: FOLDER })
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(FOLDER, path), 'utf8') }));

/** The standard rules. They are tested before they ship, so a mistake in them is a bug. */
export function standardRules(): RuleSet {
  const { set, problems } = loadRules(standardRuleFiles());
  if (problems.length > 0) {
    const lines = problems.map(({ id, place, message }) => `${id} (${place}): ${message}`);
    throw new Error(`The standard rules are damaged:\n${lines.join('\n')}`);
  }
  return set;
}
