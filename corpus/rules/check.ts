import type { Rule, RuleSet, TermList } from '../model/rule.ts';
import { parseQuery } from './query.ts';
import { isWords, listsOf, type Query, usesHere } from './syntax.ts';

/** What is wrong with a rule or list, in Dutch. `place` is a line and column of the file, or a part of the rule. */
export type RuleProblem = { id: string; place: string; message: string };

/** Everything that is wrong with the patterns and lists of a rule set, each with the rule and the place in its pattern. */
export function checkRuleSet({ rules, lists }: Pick<RuleSet, 'rules' | 'lists'>): RuleProblem[] {
  const names = new Set(lists.map((list) => list.name));
  return [
    ...doubles(rules.map((rule) => rule.id)),
    ...doubles(lists.map((list) => `lists.${list.name}`)),
    ...rules.flatMap((rule) => checkRule(rule, names)),
    ...lists.flatMap((list) => checkList(list, names)),
    ...cycles(lists),
  ];
}

function doubles(ids: string[]): RuleProblem[] {
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [...new Set(twice)].map((id) => ({ id, place: 'id', message: 'Deze id komt meer dan één keer voor.' }));
}

function checkRule(rule: Rule, lists: Set<string>): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const pattern = checkPattern(rule.id, 'pattern', rule.pattern, lists, problems);
  if (pattern && usesHere(pattern))
    problems.push({ id: rule.id, place: 'pattern', message: 'hier(…) kan alleen in unless.' });
  for (const exclusion of rule.unless) {
    checkPattern(rule.id, `unless ${exclusion.id}`, exclusion.pattern, lists, problems);
  }
  const missing = missingPart(rule);
  if (missing) problems.push({ id: rule.id, place: 'kind', message: missing });
  return [...problems, ...doubles(rule.unless.map((exclusion) => `${rule.id} unless ${exclusion.id}`))];
}

function missingPart(rule: Rule): string | null {
  if (rule.kind === 'assign' && !rule.code) return 'Een regel die een code toekent, noemt die code.';
  if (rule.kind === 'attribute' && rule.strength === null && rule.temporary === null) {
    return 'Een regel van soort attribute zet een aard (strength), temporary of beide.';
  }
  return null;
}

function checkPattern(
  id: string,
  place: string,
  pattern: string,
  lists: Set<string>,
  problems: RuleProblem[],
): Query | null {
  const parsed = parseQuery(pattern);
  if (!parsed.ok) {
    for (const { start, message } of parsed.error.problems)
      problems.push({ id, place: `${place}, teken ${start + 1}`, message });
    return null;
  }
  for (const name of new Set(listsOf(parsed.value))) {
    if (!lists.has(name)) problems.push({ id, place, message: `De lijst @${name} bestaat niet.` });
  }
  return parsed.value;
}

function checkList(list: TermList, lists: Set<string>): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const id = `lists.${list.name}`;
  for (const term of list.terms) {
    const query = checkPattern(id, `term ${term}`, term, lists, problems);
    if (query && !isWords(query)) {
      problems.push({
        id,
        place: `term ${term}`,
        message: 'Een term is een woord, woordgroep of lijst, of zulke met ~, > of OF ertussen.',
      });
    }
  }
  return problems;
}

/** Lists that contain themselves, through others or not. */
function cycles(lists: TermList[]): RuleProblem[] {
  const uses = new Map(lists.map((list) => [list.name, list.terms.flatMap(listsInTerm)]));
  const reaches = (from: string, to: string, seen: Set<string>): boolean =>
    (uses.get(from) ?? []).some((name) => name === to || (!seen.has(name) && reaches(name, to, seen.add(name))));
  return lists
    .filter((list) => reaches(list.name, list.name, new Set()))
    .map((list) => ({ id: `lists.${list.name}`, place: 'terms', message: 'Deze lijst bevat zichzelf.' }));
}

function listsInTerm(term: string): string[] {
  const parsed = parseQuery(term);
  return parsed.ok ? listsOf(parsed.value) : [];
}
