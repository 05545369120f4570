import { isTold, provisionOf } from '../coding/code-document.ts';
import { codeAnalysed } from '../coding/code-passage.ts';
import type { Provision } from '../model/coding.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import { compileRules, prefilterOfPatterns } from '../rules/compile.ts';
import { listDocuments } from '../store/documents.ts';
import { listProvisions, replaceProvisions, runOf } from '../store/provisions.ts';
import { rulesUsing } from './lists-used.ts';
import type { Project } from './project.ts';
import type { PassageId } from './texts.ts';
import { PARSER, rulesHash, versionsOfRules } from './tool.ts';

/** What another rule set makes of a project: the units that were judged anew, and what was found in them. */
export type Recoded = { documentId: number; units: number[]; provisions: Provision[] };

/** Codes the passages that a change of rules can touch; the others cannot change. Nothing is written. */
export function recode(project: Project, before: RuleSet, after: RuleSet): Recoded[] {
  const rules = compileRules(after);
  const touched = Map.groupBy(touchedPassages(project, before, after), ({ documentId }) => documentId);
  return [...touched].map(([documentId, ids]) => ({
    documentId,
    units: ids.map(({ unit }) => unit),
    provisions: ids.flatMap((id) => {
      const { passage } = project.texts.read(id);
      const coded = codeAnalysed(passage, project.texts.analysed(id), rules);
      return isTold(coded) ? [provisionOf(project.texts.withRuns(id), coded)] : [];
    }),
  }));
}

const NOTHING: Omit<Recoded, 'documentId'> = { units: [], provisions: [] };

/** Makes what was recoded the findings of the project, as a run of these rules; returns the documents that changed. */
export function keepRecoded(project: Project, after: RuleSet, recoded: readonly Recoded[]): number {
  const { db } = project;
  const run = runOf(db, rulesHash(after), PARSER, versionsOfRules(after));
  const byDocument = new Map(recoded.map((one) => [one.documentId, one]));
  let changed = 0;
  for (const { id } of listDocuments(db)) {
    const { units, provisions } = byDocument.get(id) ?? NOTHING;
    const old = units.length === 0 ? [] : listProvisions(db, id).filter(({ unit }) => units.includes(unit));
    const isSame = JSON.stringify(old) === JSON.stringify(provisions);
    changed += Number(!isSame);
    replaceProvisions(db, run, id, isSame ? [] : units, isSame ? [] : provisions);
  }
  return changed;
}

/** The findings of all documents that were recoded, with those that stay. */
export const foundWith = ({ db }: Project, recoded: readonly Recoded[]): Map<number, Provision[]> =>
  new Map(
    recoded.map(({ documentId, units, provisions }) => {
      const anew = new Set(units);
      const stay = listProvisions(db, documentId).filter(({ unit }) => !anew.has(unit));
      return [documentId, [...stay, ...provisions].sort((a, b) => a.unit - b.unit)];
    }),
  );

function touchedPassages({ db, texts }: Project, before: RuleSet, after: RuleSet): PassageId[] {
  const sides = changedRules(before, after);
  const ableTo = (patterns: string[], lists: RuleSet['lists']): PassageId[] =>
    patterns.length === 0 ? [] : texts.able(prefilterOfPatterns(patterns, lists));
  const able = sides.flatMap(({ rules, lists }) => ableTo(patternsOf(rules, 'assign'), lists));
  const qualifying = sides.flatMap(({ rules, lists }) => {
    const patterns = [...patternsOf(rules, 'exclude'), ...patternsOf(rules, 'attribute')];
    return ableTo(patterns, lists);
  });
  const found = qualifying.length === 0 ? new Set<string>() : foundUnits(db);
  const touched = [...able, ...qualifying.filter((id) => found.has(keyOf(id)))];
  return [...new Map(touched.map((id) => [keyOf(id), id])).values()].sort(
    (a, b) => a.documentId - b.documentId || a.unit - b.unit,
  );
}

const keyOf = ({ documentId, unit }: PassageId): string => `${documentId} ${unit}`;

/** Units in which a rule fired or was stopped: what an exclusion or a strength can change. */
const foundUnits = (db: Project['db']): Set<string> =>
  new Set(
    listDocuments(db).flatMap(({ id }) => listProvisions(db, id).map(({ unit }) => keyOf({ documentId: id, unit }))),
  );

const patternsOf = (rules: readonly Rule[], kind: Rule['kind']): string[] =>
  rules.filter((rule) => rule.kind === kind).map(({ pattern }) => pattern);

/** The rules that are not the same in both sets, on either side with its lists. */
function changedRules(before: RuleSet, after: RuleSet): RuleSet[] {
  const [old, now] = [before, after].map((set) => workingOf(set)) as [Map<string, string>, Map<string, string>];
  const isChanged = ({ id }: Rule): boolean => old.get(id) !== now.get(id);
  const sides = [before, after].map((set) => ({
    ...set,
    rules: set.rules.filter((rule) => rule.enabled && isChanged(rule)),
  }));
  // With the same lists both sides are looked for at once.
  if (JSON.stringify(before.lists) !== JSON.stringify(after.lists)) return sides;
  return [{ ...after, rules: sides.flatMap(({ rules }) => rules) }];
}

/** By id of the rules that are on: everything of them, and of the lists they use, that can change a coding. */
function workingOf(set: RuleSet): Map<string, string> {
  const used = rulesUsing(set);
  return new Map(
    set.rules
      .filter((rule) => rule.enabled)
      .map((rule) => {
        const { match: _, noMatch: __, gap: ___, source: ____, version: _____, origin: ______, ...working } = rule;
        return [rule.id, JSON.stringify([working, used(rule)])];
      }),
  );
}
