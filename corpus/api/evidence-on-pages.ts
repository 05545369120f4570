import type { Code, CodeHit, Provision } from '../model/coding.ts';
import { placesOf } from '../model/highlight.ts';
import type { Report } from '../model/report.ts';
import { evidenceId } from '../reports/evidence.ts';
import { decisionOn } from '../review/decide.ts';
import { listDecisions } from '../store/decisions.ts';
import { findDocument } from '../store/documents.ts';
import type { EvidenceOnPage } from './contract.ts';
import type { Project } from './project.ts';
import type { StudyDocument } from './study.ts';
import { wkrOfProvision } from './wkr.ts';

type Coded = { document: StudyDocument; provision: Provision; hit: CodeHit };

/** The evidence of one cell, with where its words stand on the page, why the rules decided so and what people said of it. */
export function evidenceOnPages(report: Report, project: Project, caoCode: string, code: Code): EvidenceOnPage[] {
  const items = report.evidence.filter((item) => item.caoCode === caoCode && item.code === code);
  const coded = codedById(project, new Set(items.map((item) => item.sha256)), code);
  return items.flatMap((item) => {
    const found = coded.get(item.id);
    if (!found) return [];
    const { document, provision, hit } = found;
    const record = findDocument(project.db, document.sha256);
    const decisions = record ? listDecisions(project.db, record.id) : [];
    return [
      {
        ...item,
        unit: provision.unit,
        highlights: hit.spans.flatMap((span) => placesOf(provision.runs, span)),
        hit,
        nearMisses: provision.nearMisses.filter((miss) => miss.code === code),
        decision: decisionOn(provision, code, decisions),
        wkr: wkrOfProvision({ codes: [hit], values: provision.values }, document),
      },
    ];
  });
}

function codedById({ study }: Project, files: ReadonlySet<string>, code: Code): Map<string, Coded> {
  const found = new Map<string, Coded>();
  for (const document of study().documents.filter((one) => files.has(one.sha256))) {
    for (const provision of document.provisions) {
      const hit = provision.codes.find((one) => one.code === code);
      if (hit) found.set(evidenceId(document.sha256, provision, hit), { document, provision, hit });
    }
  }
  return found;
}
