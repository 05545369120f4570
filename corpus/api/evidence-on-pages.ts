import type { Code, CodeHit, Provision } from '../model/coding.ts';
import { placesOf } from '../model/highlight.ts';
import type { Report } from '../model/report.ts';
import { evidenceId } from '../reports/evidence.ts';
import type { EvidenceOnPage } from './contract.ts';
import type { Study } from './study.ts';

type Coded = { provision: Provision; hit: CodeHit };

/** The evidence of one cell, with where its words stand on the page and why the rules decided so. */
export function evidenceOnPages(report: Report, study: Study, caoCode: string, code: Code): EvidenceOnPage[] {
  const items = report.evidence.filter((item) => item.caoCode === caoCode && item.code === code);
  const coded = codedById(study, new Set(items.map((item) => item.sha256)), code);
  return items.flatMap((item) => {
    const found = coded.get(item.id);
    if (!found) return [];
    const { provision, hit } = found;
    const highlights = hit.spans.flatMap((span) => placesOf(provision.runs, span));
    const nearMisses = provision.nearMisses.filter((miss) => miss.code === code);
    return [{ ...item, highlights, hit, nearMisses, decision: null, wkr: [] }];
  });
}

function codedById({ documents }: Study, files: ReadonlySet<string>, code: Code): Map<string, Coded> {
  const found = new Map<string, Coded>();
  for (const { sha256, provisions } of documents.filter((document) => files.has(document.sha256))) {
    for (const provision of provisions) {
      const hit = provision.codes.find((one) => one.code === code);
      if (hit) found.set(evidenceId(sha256, provision, hit), { provision, hit });
    }
  }
  return found;
}
