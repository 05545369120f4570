import { isTold, provisionOf } from '../coding/code-document.ts';
import { codeAnalysed } from '../coding/code-passage.ts';
import { type ChangedRule, canTouch } from '../coding/touch.ts';
import type { Code, Provision } from '../model/coding.ts';
import type { Rule, RuleSet } from '../model/rule.ts';
import { compileRules, prefilterOfPatterns } from '../rules/compile.ts';
import { listDocumentIds } from '../store/documents.ts';
import { moveToRun, replaceProvisions, runOf } from '../store/provisions.ts';
import { rulesUsing } from './lists-used.ts';
import type { Project } from './project.ts';
import type { PassageId, Texts } from './texts.ts';
import { PARSER, rulesHash, versionsOfRules } from './tool.ts';

/** What another rule set makes of a project: the units that were judged anew, and what was found in them. */
export type Recoded = { documentId: number; units: number[]; provisions: Provision[] };

/** Codes the passages that a change of rules can touch; the others cannot change. Nothing is written. */
export function recode(project: Project, before: RuleSet, after: RuleSet): Recoded[] {
  const rules = compileRules(after, project.rules());
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

/** Makes what was recoded the findings of the project, as a run of these rules; returns the documents that changed. */
export function keepRecoded(project: Project, after: RuleSet, recoded: readonly Recoded[]): number {
  const { db, findings } = project;
  const run = runOf(db, rulesHash(after), PARSER, versionsOfRules(after));
  const changed = recoded.filter(({ documentId, units, provisions }) => {
    const anew = new Set(units);
    const old = findings.found(documentId).filter(({ unit }) => anew.has(unit));
    return JSON.stringify(old) !== JSON.stringify(provisions);
  });
  for (const one of changed) {
    replaceProvisions(db, run, one.documentId, one.units, one.provisions);
    findings.replace(one.documentId, foundWith(project, one));
  }
  moveToRun(db, run);
  return changed.length;
}

/** The findings of a document that was recoded, with those that stay. */
export function foundWith({ findings }: Project, { documentId, units, provisions }: Recoded): Provision[] {
  const anew = new Set(units);
  const stay = findings.found(documentId).filter(({ unit }) => !anew.has(unit));
  return [...stay, ...provisions].sort((a, b) => a.unit - b.unit);
}

/** The passages that a change of rules can touch, found by the words that the changed rules need and then by these rules. */
function touchedPassages(project: Project, before: RuleSet, after: RuleSet): PassageId[] {
  const { changed, sides } = changedRules(before, after);
  if (changed.length === 0) return [];
  const found = codesFound(project);
  const isTouched = canTouch(changed, [compileRules(sides[0]), compileRules(sides[1])]);
  return ablePassages(project.texts, sides, found).filter((id) =>
    isTouched(project.texts.analysed(id), found.get(keyOf(id)) ?? []),
  );
}

/** Passages with the words that the rules need; of those that exclude or qualify only where something was found. */
function ablePassages(texts: Texts, sides: readonly RuleSet[], found: ReadonlyMap<string, unknown>): PassageId[] {
  const able = (...kinds: Rule['kind'][]): PassageId[] =>
    sides.flatMap(({ rules, lists }) => {
      const patterns = rules.filter(({ kind }) => kinds.includes(kind)).map(({ pattern }) => pattern);
      return patterns.length === 0 ? [] : texts.able(prefilterOfPatterns(patterns, lists));
    });
  const touched = [...able('assign'), ...able('exclude', 'attribute').filter((id) => found.has(keyOf(id)))];
  return [...new Map(touched.map((id) => [keyOf(id), id])).values()].sort(
    (a, b) => a.documentId - b.documentId || a.unit - b.unit,
  );
}

/** By passage the codes that were found in it, were a subject of a study, or were stopped. */
const codesFound = ({ db, findings }: Project): Map<string, Code[]> =>
  new Map(
    listDocumentIds(db).flatMap(({ id }) =>
      findings
        .found(id)
        .map(({ unit, codes, about, nearMisses }) => [
          keyOf({ documentId: id, unit }),
          [...[...codes, ...nearMisses].map(({ code }) => code), ...about],
        ]),
    ),
  );

const keyOf = ({ documentId, unit }: PassageId): string => `${documentId} ${unit}`;

/** What differs between two rule sets: the rules by id, and either set with those rules alone. */
function changedRules(before: RuleSet, after: RuleSet): { changed: ChangedRule[]; sides: [RuleSet, RuleSet] } {
  const [old, now] = [workingOf(before), workingOf(after)];
  const changed = [...new Set([...old.keys(), ...now.keys()])].flatMap((id): ChangedRule[] => {
    const [was, is] = [old.get(id), now.get(id)];
    const isAlike = was?.rest === is?.rest;
    return isAlike && was?.pattern === is?.pattern ? [] : [{ id, isAlike }];
  });
  const ids = new Set(changed.map(({ id }) => id));
  const only = (set: RuleSet): RuleSet => ({
    ...set,
    rules: set.rules.filter(({ id, enabled }) => enabled && ids.has(id)),
  });
  return { changed, sides: [only(before), only(after)] };
}

/** All of a rule, and of the lists it uses, that can change a coding. */
type Working = { pattern: string; rest: string };

/** By id, of the rules that are on. */
function workingOf(set: RuleSet): Map<string, Working> {
  const used = rulesUsing(set);
  return new Map(
    set.rules
      .filter((rule) => rule.enabled)
      .map((rule) => {
        const { match: _, noMatch: __, gap: ___, source: ____, version: _____, origin: ______, ...working } = rule;
        const { pattern, ...rest } = working;
        return [
          rule.id,
          {
            pattern: JSON.stringify([pattern, used({ pattern, unless: [] })]),
            rest: JSON.stringify([rest, used({ ...rest, pattern: '' }), set.measured[rule.id]]),
          },
        ];
      }),
  );
}
