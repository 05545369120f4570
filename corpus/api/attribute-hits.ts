import { judge } from '../coding/judge.ts';
import type { Rule } from '../model/rule.ts';
import { prefilterOfPatterns } from '../rules/compile.ts';
import { listDocumentIds } from '../store/documents.ts';
import type { Project } from './project.ts';

/**
 * How many codes have their strength, or that they are temporary, from an attribute rule, and in how many caos. This is
 * not kept with a provision: the passages where something was found and the rule can hold are judged again.
 */
export function attributeHits(project: Project, rule: Rule): { hits: number; caos: number } {
  const { db, texts, findings, study } = project;
  const caoOf = new Map(study().documents.map(({ sha256, cao }) => [sha256, cao.code ?? sha256]));
  const documents = new Map(listDocumentIds(db).map(({ id, sha256 }) => [id, caoOf.get(sha256) ?? sha256]));
  const found = new Map([...documents.keys()].map((id) => [id, new Set(findings.found(id).map(({ unit }) => unit))]));
  const caos = new Set<string | undefined>();
  let hits = 0;
  for (const id of texts.able(prefilterOfPatterns([rule.pattern], project.ruleSet().lists))) {
    if (!found.get(id.documentId)?.has(id.unit)) continue;
    const coded = judge(texts.analysed(id), project.rules())?.coded ?? [];
    const own = coded.filter(({ attributes: { strengthRule, temporaryRule } }) =>
      [strengthRule, temporaryRule].includes(rule.id),
    );
    if (own.length === 0) continue;
    hits += new Set(own.map(({ code }) => code)).size;
    caos.add(documents.get(id.documentId));
  }
  return { hits, caos: caos.size };
}
