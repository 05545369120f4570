import type { RuleDraft } from '../../corpus/api/contract.ts';
import type { Example, Exclusion, Rule } from '../../corpus/model/rule.ts';
import { isRuleName } from '../../corpus/model/rule-name.ts';

export const EXAMPLE_KINDS = ['match', 'noMatch', 'gap'] as const;
export type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** Where drafts of rules that do not exist yet are kept. */
export const NEW = 'nieuw';

/** How the names of rules begin that people make themselves, unless they say otherwise. */
const OWN = 'eigen.';

/** A rule that seeks what was sought, to be filled in further: its code too is for its maker to say. */
export const newDraft = (pattern: string): RuleDraft => ({
  ...{ id: OWN, kind: 'assign', code: null, strength: null, temporary: null, priority: 0 },
  ...{ pattern, unless: [], doc: '', source: '', match: [], noMatch: [], gap: [] },
});

/** What a person can change of a rule. */
export function draftOf({ version: _version, enabled: _enabled, origin: _origin, ...draft }: Rule): RuleDraft {
  return draft;
}

export const isSame = (a: RuleDraft, b: RuleDraft): boolean =>
  JSON.stringify(cleaned(a)) === JSON.stringify(cleaned(b));

/** A draft as it is saved: without the rows that were left empty. Keys stand in one order, so that drafts compare. */
export const cleaned = (draft: RuleDraft): RuleDraft => ({
  id: draft.id.trim(),
  kind: draft.kind,
  code: draft.code,
  strength: draft.strength,
  temporary: draft.temporary,
  priority: draft.priority,
  pattern: draft.pattern.trim(),
  unless: draft.unless.filter(({ pattern, reason }) => pattern.trim() || reason.trim()),
  doc: draft.doc.trim(),
  source: draft.source.trim(),
  match: draft.match.filter(isFilled),
  noMatch: draft.noMatch.filter(isFilled),
  gap: draft.gap.filter(isFilled),
});

const isFilled = ({ text }: Example): boolean => text.trim() !== '';

/** A list with one item replaced, or taken out when there is none in its place. */
export const replaceAt = <Item>(items: readonly Item[], at: number, item: Item | null): Item[] =>
  items.flatMap((other, index) => (index === at ? (item === null ? [] : [item]) : [other]));

/** A new exception, with a name that the rule does not have yet. */
export function newExclusion(others: readonly Exclusion[]): Exclusion {
  const names = new Set(others.map(({ id }) => id));
  let number = others.length + 1;
  while (names.has(`uitzondering-${number}`)) number += 1;
  return { id: `uitzondering-${number}`, pattern: '', reason: '' };
}

/** What is wrong with the name of a rule; null: nothing. */
export type NameProblem = 'missing' | 'space' | 'dots' | 'characters' | 'taken';

export function nameProblem(name: string, taken: readonly string[]): NameProblem | null {
  const typed = name.trim();
  if (typed === '' || typed === OWN) return 'missing';
  if (taken.includes(typed)) return 'taken';
  if (isRuleName(typed)) return null;
  if (/\s/.test(typed)) return 'space';
  return /^\.|\.$|\.\./.test(typed) ? 'dots' : 'characters';
}

/** What a rule must have before it can be saved, besides a query. */
export const NEEDED = ['id', 'code', 'strength', 'doc'] as const;
export type Needed = (typeof NEEDED)[number];

/** What is still lacking. A rule that gives a code names one; one that sets the strength says which. */
export function lacking({ id, kind, code, strength, temporary, doc }: RuleDraft): Needed[] {
  const lacks: Record<Needed, boolean> = {
    id: nameProblem(id, []) === 'missing',
    code: kind === 'assign' && code === null,
    strength: kind === 'attribute' && strength === null && temporary === null,
    doc: doc.trim() === '',
  };
  return NEEDED.filter((part) => lacks[part]);
}
