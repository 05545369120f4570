import type { Example, Rule, RuleSet } from '../model/rule.ts';
import type { Span } from '../model/span.ts';
import { type CompiledRule, type CompiledRules, compileRules } from '../rules/compile.ts';
import { isMarked, readExample } from '../rules/example.ts';
import { findSubjects } from '../rules/find-subjects.ts';
import { areaOf, holds, spansOf } from '../rules/match.ts';
import { analysePassage, viewOf } from '../rules/view.ts';
import { searchIn } from '../rules/words.ts';
import { codePassage } from './code-passage.ts';

/**
 * An example that does not do what it says; `missing`: one that is not there, with the pattern of the exclusion that
 * lacks it as its text, or none when the rule does. `message` is Dutch.
 */
export type RuleFailure = {
  rule: string;
  kind: 'match' | 'noMatch' | 'gap' | 'unless' | 'missing';
  text: string;
  message: string;
};

/** Runs every example of every rule, or of some: what fails. Rules that are switched off are tested too. */
export function testRules(set: RuleSet, ids?: ReadonlySet<string>): RuleFailure[] {
  const compiled = compileRules({ ...set, rules: set.rules.map((rule) => ({ ...rule, enabled: true })) });
  return [...compiled.assign, ...compiled.exclude, ...compiled.attribute]
    .filter(({ rule }) => ids?.has(rule.id) ?? true)
    .flatMap((rule) => testRule(rule, compiled));
}

function testRule(compiled: CompiledRule, rules: CompiledRules): RuleFailure[] {
  const { rule } = compiled;
  const failures: RuleFailure[] = [];
  const test = (kind: RuleFailure['kind'], examples: Example[], judge: (example: Example) => string | null) => {
    for (const example of examples) {
      const message = judge(example);
      if (message) failures.push({ rule: rule.id, kind, text: example.text, message });
    }
  };
  const tried = (example: Example) => tryRule(compiled, example, rules);
  test('match', rule.match, (example) => judgeMatch(tried(example)) ?? judgeValues(rule, example, rules));
  test('noMatch', rule.noMatch, (example) => (tried(example).fired.length > 0 ? 'De regel slaat hier aan.' : null));
  test('gap', rule.gap, (example) => judgeGap(tried(example)));
  const stoppers = [...rule.noMatch, ...exampleOfUnless(rule)].flatMap((example) => tried(example).stoppedBy);
  for (const { id, pattern, example } of rule.unless.filter((exclusion) => !stoppers.includes(exclusion.id))) {
    const message = `Geen voorbeeld waarin unless ${id} de regel tegenhoudt.`;
    failures.push({
      ...{ rule: rule.id, message },
      ...(example ? { kind: 'unless', text: example.text } : { kind: 'missing', text: pattern }),
    });
  }
  if (rule.match.length === 0)
    failures.push({ rule: rule.id, kind: 'missing', text: '', message: 'De regel heeft geen voorbeeld.' });
  return failures;
}

const exampleOfUnless = (rule: Rule): Example[] => rule.unless.flatMap(({ example }) => example ?? []);

/** What one rule does with an example: where it fires, where it should, and which of its exclusions stopped it. */
type Tried = { fired: Span[]; marks: Span[]; stoppedBy: string[] };

function tryRule(compiled: CompiledRule, example: Example, rules: CompiledRules): Tried {
  const { text, marks } = readExample(example);
  const view = viewOf(analysePassage(passageOf(example, text)));
  const search = searchIn(view, rules.vocabulary);
  const fired: Span[] = [];
  const stoppedBy: string[] = [];
  for (const match of findSubjects(compiled.query, search)) {
    const area = areaOf(match, view);
    const stopping = compiled.unless.filter(({ query }) => holds(query, search, area));
    stoppedBy.push(...stopping.map(({ id }) => id));
    if (stopping.length === 0) fired.push(...spansOf(match.stretches, view));
  }
  return { fired, marks, stoppedBy };
}

const passageOf = (example: Example, text: string) => ({
  headings: example.heading ? [example.heading] : [],
  lead: null,
  text,
  year: null,
});

function judgeMatch({ fired, marks, stoppedBy }: Tried): string | null {
  if (fired.length === 0)
    return stoppedBy.length > 0 ? `Tegengehouden door ${stoppedBy.join(', ')}.` : 'De regel slaat niet aan.';
  if (marks.length === 0) return 'De woorden die aanslaan staan niet tussen [[ en ]].';
  return isMarked(fired, marks) ? null : 'De regel slaat op andere woorden aan dan de gemarkeerde.';
}

/** A gap with marks is a miss, one without a false hit. It fails when it works. */
function judgeGap({ fired, marks }: Tried): string | null {
  const works = marks.length > 0 ? isMarked(fired, marks) : fired.length === 0;
  return works ? 'Dit gaat nu goed: verplaats het naar match of noMatch.' : null;
}

function judgeValues(rule: Rule, example: Example, rules: CompiledRules): string | null {
  if (!example.values) return null;
  const { text } = readExample(example);
  const found = codePassage(passageOf(example, text), rules).values.filter(({ code }) => code === rule.code);
  const show = (value: { amount: number | null; period: string | null; bound?: string | undefined }) =>
    `${value.amount ?? 'fiscaal'} ${value.period ?? 'zonder periode'} ${value.bound ?? 'exact'}`;
  const [expected, actual] = [example.values, found].map((values) => values.map(show).sort().join('; '));
  return expected === actual ? null : `Bedragen: ${actual || 'geen'}; verwacht: ${expected}.`;
}
