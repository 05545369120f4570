import { beforeAll, expect, test } from 'vitest';
import { codeUnits, passagesOf } from '../coding/code-document.ts';
import { explainPassage } from '../coding/explain.ts';
import type { DocumentStructure, Unit } from '../model/unit.ts';
import { compileRules } from '../rules/compile.ts';
import { readExample } from '../rules/example.ts';
import { insertDocument } from '../store/documents.ts';
import { insertProvisions, lastRulesHash, listProvisions, runOf } from '../store/provisions.ts';
import { attributeHits } from './attribute-hits.ts';
import { restoreVersion, saveRule, saveTermList, switchRule } from './change-rules.ts';
import { IN_MEMORY, openProject, type Project } from './project.ts';
import { search } from './search.ts';
import { PARSER, rulesHash, versionsOfRules } from './tool.ts';
import { undoChange } from './undo.ts';

/** A document of all examples of the standard rules, each an article of its own, some with a lead and leden. */
function structureOf({ rules }: ReturnType<Project['ruleSet']>): DocumentStructure {
  const examples = rules.flatMap(({ match, noMatch, gap }) => [...match, ...noMatch, ...gap]);
  const units = examples.map((example, at): Unit => {
    const isLid = at % 5 === 4;
    return {
      ...{ kind: isLid ? 'lid' : 'artikel', number: String(at + 1), title: isLid ? null : (example.heading ?? null) },
      ...{
        path: `eenheid ${at + 1}`,
        parent: isLid ? at - 1 : null,
        page: 1,
        pageEnd: 1,
        text: readExample(example).text,
      },
      ...{ runs: [], within: null, role: 'body' },
    };
  });
  const metadata = { kind: 'cao', title: null, start: null, end: null, datesFrom: null } as const;
  return { units, metadata, classes: [] };
}

let project: Project;
let structure: DocumentStructure;
let id: number;
beforeAll(() => {
  const opened = openProject(IN_MEMORY);
  if (!opened.ok) throw new Error(opened.error.code);
  project = opened.value;
  const set = project.ruleSet();
  structure = structureOf(set);
  id = insertDocument(project.db, {
    ...{
      sha256: 'a'.repeat(64),
      file: 'voorbeelden.pdf',
      bytes: new Uint8Array(1),
      pages: [],
      structure,
      parser: PARSER,
    },
  });
  const run = runOf(project.db, rulesHash(set), PARSER, versionsOfRules(set));
  insertProvisions(project.db, run, id, codeUnits(passagesOf(structure, null), project.rules()));
});

/** What the present rules make of all texts, without knowing what was found before. */
const codedWhole = () => codeUnits(passagesOf(structure, null), compileRules(project.ruleSet()));

const ruleOf = (kind: string) => {
  const rule = project.ruleSet().rules.find((one) => one.kind === kind && (kind === 'assign' || one.code === null));
  if (!rule) throw new Error(`no rule of kind ${kind}`);
  return rule;
};

const CHANGES: [string, () => { ok: boolean }][] = [
  [
    'a narrower pattern',
    () => saveRule(project, { ...ruleOf('assign'), pattern: `zin(${ruleOf('assign').pattern}) NIET de` }),
  ],
  ['a wider pattern', () => saveRule(project, { ...ruleOf('assign'), pattern: 'werknemer ~9 (kan OF mag)' })],
  ['an earlier version', () => restoreVersion(project, ruleOf('assign').id, 1)],
  [
    'another exclusion',
    () => saveRule(project, { ...ruleOf('assign'), unless: [{ id: 'x', pattern: 'niet', reason: 'Proef.' }] }),
  ],
  ['an exclude rule that is off', () => switchRule(project, ruleOf('exclude').id, false)],
  [
    'a strength rule with another pattern',
    () => saveRule(project, { ...ruleOf('attribute'), pattern: 'de OF een', priority: 1000, unless: [] }),
  ],
  ['a strength rule that is off', () => switchRule(project, ruleOf('attribute').id, false)],
  [
    'a list with half of its terms',
    () => {
      const list = project.ruleSet().lists.find(({ name }) => name === 'thuiswerken');
      if (!list) throw new Error('no list');
      return saveTermList(project, { ...list, terms: list.terms.slice(list.terms.length / 2) });
    },
  ],
];

test.each(CHANGES)('after %s the project is coded as if it were coded as a whole', (_, change) => {
  const before = listProvisions(project.db, id);
  expect(change()).toMatchObject({ ok: true });
  expect(listProvisions(project.db, id)).toEqual(codedWhole());
  expect(project.findings.found(id)).toEqual(codedWhole());
  expect(listProvisions(project.db, id)).not.toEqual(before);
  expect(lastRulesHash(project.db, id)).toBe(rulesHash(project.ruleSet()));
});

test('a strength rule has as many hits as there are codes whose strength it sets', () => {
  const hitsOf = (id: string): number =>
    passagesOf(structure, null).flatMap(({ passage }) => {
      const { reasons } = explainPassage(passage, project.rules());
      const own = reasons.filter(
        (one) => one.outcome === 'coded' && [one.strengthRule, one.temporaryRule].includes(id),
      );
      return [...new Set(own.map(({ code }) => code))];
    }).length;
  const rule = project.ruleSet().rules.find(({ id }) => id === 'aard.afspraken');
  if (!rule) throw new Error('the rule is no longer there');
  expect(hitsOf(rule.id)).toBeGreaterThan(0);
  expect(attributeHits(project, rule)).toEqual({ hits: hitsOf(rule.id), caos: 1 });
});

test('what is prepared in the background changes nothing but the time of a search', () => {
  const words = '@thuiswerken';
  const fresh = search(project, words, 500);
  let steps = 0;
  while (project.prepare()) steps += 1;
  expect(steps).toBeGreaterThan(1);
  expect(search(project, words, 500)).toEqual(fresh);
  expect(fresh).toMatchObject({ ok: true, value: { complete: true } });
});

test('undoing all changes gives back what was there, under the hash it had', () => {
  const first = openProject(IN_MEMORY);
  if (!first.ok) throw new Error(first.error.code);
  for (const _ of CHANGES) expect(undoChange(project, null)).toMatchObject({ ok: true });
  expect(rulesHash(project.ruleSet())).toBe(rulesHash(first.value.ruleSet()));
  expect(listProvisions(project.db, id)).toEqual(codedWhole());
  expect(undoChange(project, null)).toMatchObject({ ok: false, error: { code: 'CHANGE_UNKNOWN' } });
});

test('rules that cannot be used change nothing', () => {
  const before = project.ruleSet();
  const draft = ruleOf('assign');
  expect(saveRule(project, { ...draft, pattern: '@bestaatniet' })).toMatchObject({ error: { code: 'RULE_INVALID' } });
  expect(saveRule(project, { ...draft, id: 'twee woorden' })).toMatchObject({ error: { code: 'RULE_INVALID' } });
  expect(project.ruleSet()).toEqual(before);
});

test('a change cannot be undone under a later one of the same rule', () => {
  const first = saveRule(project, { ...ruleOf('assign'), pattern: 'bezem' });
  saveRule(project, { ...ruleOf('assign'), pattern: 'bezemsteel' });
  const changeId = first.ok ? first.value.changeId : null;
  expect(undoChange(project, changeId)).toMatchObject({ ok: false, error: { code: 'CHANGE_SUPERSEDED' } });
});
