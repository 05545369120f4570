import { CODES, type NearMiss, type Provision } from '../model/coding.ts';
import type { Rule } from '../model/rule.ts';
import { quoteOf } from '../reports/quote.ts';
import { applyDecisions, figuresOf, type Judged } from '../review/decide.ts';
import { listDecisions } from '../store/decisions.ts';
import { listDocumentIds } from '../store/documents.ts';
import type { RuleCoverage, WrongHit } from './contract.ts';
import type { Project } from './project.ts';
import type { StudyDocument } from './study.ts';

/** What rules found in a document, before people judged it, and their judgements. */
type Findings = { document: StudyDocument; found: readonly Provision[]; judged: Judged[] };

/** How each rule does in a project, and the hits that people called wrong. */
export type RuleFigures = { of: (rule: Rule) => RuleCoverage; wrong: (id: string) => WrongHit[] };

export function ruleFigures(project: Project): RuleFigures {
  const findings = findingsOf(project);
  const decided = figuresOf(findings.flatMap(({ judged }) => judged));
  const { rules, measured } = project.ruleSet();
  const strengths = new Map(rules.map(({ id, strength }) => [id, strength]));
  const tallies = tally(
    findings,
    (ids) => new Set(ids.map((id) => strengths.get(id) ?? null).filter(Boolean)).size > 1,
  );
  return {
    of: ({ id, kind }) => {
      const { caos, ...counts } = tallies.get(id) ?? newTally();
      const known = measured[id] ?? null;
      const own = decided[id] ?? { n: 0, right: 0 };
      const n = own.n + (known?.n ?? 0);
      return {
        ...{ id, ...counts, caos: caos.size, measured: known, decided: own },
        // Which strength rule decided is not kept with a provision: `attributeHits` counts them for one rule.
        hits: kind === 'attribute' ? null : counts.hits,
        precision: n === 0 ? null : (own.right + (known?.right ?? 0)) / n,
      };
    },
    wrong: (id) => findings.flatMap((one) => wrongIn(one, id)),
  };
}

function findingsOf({ db, study, findings }: Project): Findings[] {
  const documents = new Map(study().documents.map((document) => [document.sha256, document]));
  return listDocumentIds(db).flatMap(({ id, sha256 }) => {
    const document = documents.get(sha256);
    const found = findings.found(id);
    return document ? [{ document, found, judged: applyDecisions(found, listDecisions(db, id)).judged }] : [];
  });
}

type Tally = { hits: number; overlaps: number; stopped: number; conflicts: number; caos: Set<string> };
const newTally = (): Tally => ({ hits: 0, overlaps: 0, stopped: 0, conflicts: 0, caos: new Set() });

function tally(findings: readonly Findings[], conflicts: (rules: string[]) => boolean): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const of = (id: string): Tally => {
    const known = tallies.get(id) ?? newTally();
    tallies.set(id, known);
    return known;
  };
  for (const { document, found } of findings) {
    const cao = document.cao.code ?? document.sha256;
    for (const { rules } of found.flatMap((provision) => provision.codes)) {
      for (const one of rules.map(of)) {
        one.hits += 1;
        one.overlaps += Number(rules.length > 1);
        one.conflicts += Number(conflicts(rules));
        one.caos.add(cao);
      }
    }
    for (const miss of found.flatMap((provision) => provision.nearMisses)) countMiss(miss, of, cao);
  }
  return tallies;
}

function countMiss({ rule, excludedBy }: NearMiss, of: (id: string) => Tally, cao: string): void {
  of(rule).stopped += 1;
  const excluding = of(excludedBy);
  excluding.hits += 1;
  excluding.caos.add(cao);
}

const wrongIn = ({ document, judged }: Findings, id: string): WrongHit[] =>
  judged
    .filter(({ right, rules }) => !right && rules.includes(id))
    .map(({ provision, code }) => ({
      ...{ sha256: document.sha256, file: document.file, caoName: document.cao.name ?? 'onbekende cao' },
      ...{ article: provision.article, lid: provision.lid, page: provision.page },
      quote: quoteOf(provision.text, provision.codes.find((hit) => hit.code === code)?.spans ?? []),
    }));

/** Rules in the order of the codebook, then by id; those of every code last. */
export const byCode = (a: Rule, b: Rule): number => place(a) - place(b) || (a.id < b.id ? -1 : 1);
const place = ({ code }: Rule): number => (code === null ? CODES.length : CODES.indexOf(code));
