import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fail, ok, type Result } from '../model/result.ts';
import type { RuleSet, TermList } from '../model/rule.ts';
import { loadRules } from '../rules/load.ts';
import { asOwn, withRule } from './change-rules.ts';
import type { RuleDraft } from './contract.ts';
import { draftOf, readRulesFile } from './rule-files.ts';

export type DraftFault = 'FILE_MISSING' | 'FILE_UNREADABLE' | 'RULES_FILE_INVALID' | 'RULES_FILE_NEWER';
export type Drafts = { rules: RuleDraft[]; lists: TermList[] };

/** Reads rules from files: `regels.json` of `rules export`, or a rule or list as YAML (`<map>/<naam>.yaml`). */
export async function readDrafts(paths: readonly string[]): Promise<Result<Drafts, DraftFault>> {
  const drafts: Drafts = { rules: [], lists: [] };
  for (const path of paths) {
    const text = await readText(path);
    if (!text.ok) return text;
    const read = /\.ya?ml$/.test(path) ? readYaml(path, text.value) : readRulesFile(text.value);
    if (!read.ok) return { ok: false, error: { ...read.error, file: path } };
    drafts.rules.push(...read.value.rules);
    drafts.lists.push(...read.value.lists);
  }
  return ok(drafts);
}

async function readText(path: string): Promise<Result<string, 'FILE_MISSING' | 'FILE_UNREADABLE'>> {
  try {
    return ok(await readFile(path, 'utf8'));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return fail(isMissing ? 'FILE_MISSING' : 'FILE_UNREADABLE', { file: path });
  }
}

/** Only what is wrong in the file itself: the lists that it uses are those of the project. */
function readYaml(path: string, text: string): Result<Drafts, 'RULES_FILE_INVALID'> {
  const { set, problems } = loadRules([{ path: `${basename(dirname(path))}/${basename(path)}`, text }]);
  if (set.rules.length + set.lists.length > 0) return ok({ rules: set.rules.map(draftOf), lists: set.lists });
  return fail('RULES_FILE_INVALID', { detail: problems.map(({ place, message }) => `${place}: ${message}`).join(' ') });
}

/** A rule set with drafts in place of its rules and lists of the same names. */
export function withDrafts(set: RuleSet, { rules, lists }: Drafts): RuleSet {
  const names = new Set(lists.map(({ name }) => name));
  const others = set.lists.filter(({ name }) => !names.has(name));
  const start: RuleSet = { ...set, lists: [...others, ...lists].sort((a, b) => (a.name < b.name ? -1 : 1)) };
  const present = (id: string) => set.rules.find((rule) => rule.id === id);
  return rules.reduce((sum, draft) => withRule(sum, asOwn(draft, present(draft.id))), start);
}
