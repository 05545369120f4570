import { testRules } from '../coding/test-rules.ts';
import { CODES, type Code, type CodeHit, type Provision } from '../model/coding.ts';
import type { Report } from '../model/report.ts';
import type { RuleSet } from '../model/rule.ts';
import { quoteOf } from '../reports/quote.ts';
import { checkRuleSet } from '../rules/check.ts';
import type { CodedState, FlippedCao, FlippedProvision, FlippedShare, RulesDiff, View } from './contract.ts';
import type { Project } from './project.ts';
import { foundWith, recode } from './recode.ts';
import { reportOf } from './report-of.ts';
import { studyWith } from './stored-study.ts';
import type { Study, StudyDocument } from './study.ts';

/** What another rule set would change: provisions and caos that flip, and shares of the selection. Nothing is written. */
export function diffRules(project: Project, after: RuleSet, view: View): RulesDiff {
  const problems = checkRuleSet(after);
  if (problems.length > 0) return { problems, failures: [], touched: 0, provisions: [], caos: [], shares: [] };
  const present = project.study();
  const recoded = recode(project, project.ruleSet(), after);
  const changed = studyWith(
    project.db,
    present,
    new Map(recoded.map((one) => [one.documentId, foundWith(project, one)])),
  );
  const [before, now] = [reportOf(present, view), reportOf(changed, view)];
  return {
    problems,
    failures: failuresOfChanged(project.ruleSet(), after),
    touched: recoded.reduce((sum, { units }) => sum + units.length, 0),
    provisions: flippedProvisions(present, changed),
    caos: flippedCaos(before, now),
    shares: CODES.flatMap((code) => flippedShare(code, before, now)),
  };
}

/** Examples of rules that are not as they were. */
function failuresOfChanged(before: RuleSet, after: RuleSet): RulesDiff['failures'] {
  const known = new Map(before.rules.map((rule) => [rule.id, JSON.stringify(rule)]));
  const changed = new Set(
    after.rules.filter((rule) => known.get(rule.id) !== JSON.stringify(rule)).map(({ id }) => id),
  );
  return changed.size === 0 ? [] : testRules(after, changed);
}

function flippedProvisions(before: Study, after: Study): FlippedProvision[] {
  return after.documents.flatMap((document, at) => {
    const old = before.documents[at];
    return old && old !== document ? flippedIn(old, document) : [];
  });
}

function flippedIn(old: StudyDocument, now: StudyDocument): FlippedProvision[] {
  const units = new Map<number, [Provision | undefined, Provision | undefined]>();
  for (const provision of old.provisions) units.set(provision.unit, [provision, undefined]);
  for (const provision of now.provisions) units.set(provision.unit, [units.get(provision.unit)?.[0], provision]);
  return [...units].sort(([a], [b]) => a - b).flatMap(([, [before, after]]) => flippedCodes(now, before, after));
}

function flippedCodes(document: StudyDocument, before?: Provision, after?: Provision): FlippedProvision[] {
  const provision = after ?? before;
  if (!provision) return [];
  const hit = (side: Provision | undefined, code: Code) => side?.codes.find((one) => one.code === code);
  return CODES.flatMap((code) => {
    const [old, now] = [hit(before, code), hit(after, code)];
    if (JSON.stringify(stateOf(old)) === JSON.stringify(stateOf(now))) return [];
    return {
      ...{ sha256: document.sha256, file: document.file, article: provision.article, lid: provision.lid },
      ...{ page: provision.page, caoCode: document.cao.code, caoName: document.cao.name ?? 'onbekende cao', code },
      ...{ before: stateOf(old), after: stateOf(now), quote: quoteOf(provision.text, (now ?? old)?.spans ?? []) },
    };
  });
}

const stateOf = (hit: CodeHit | undefined): CodedState | null =>
  hit ? { strength: hit.strength, temporary: hit.temporary } : null;

const flippedCaos = (before: Report, after: Report): FlippedCao[] =>
  after.rows.flatMap((row, at) =>
    row.cells.flatMap((cell, column) => {
      const old = before.rows[at]?.cells[column];
      if (!old || (old.answer === cell.answer && old.strongest === cell.strongest)) return [];
      return {
        ...{ caoCode: row.code, caoName: row.name, code: cell.code, before: old.answer, after: cell.answer },
        ...{ strongestBefore: old.strongest, strongestAfter: cell.strongest },
      };
    }),
  );

function flippedShare(code: Code, before: Report, after: Report): FlippedShare[] {
  const shareOf = ({ total }: Report) => total.figures.find((figure) => figure.code === code)?.any;
  const [old, now] = [shareOf(before), shareOf(after)];
  return old && now && JSON.stringify(old) !== JSON.stringify(now) ? [{ code, before: old, after: now }] : [];
}
