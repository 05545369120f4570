import { pageAt } from '../coding/place.ts';
import type { Code } from '../model/coding.ts';
import { placesOf } from '../model/highlight.ts';
import type { Report } from '../model/report.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { quoteOf } from '../reports/quote.ts';
import { listDecisions } from '../store/decisions.ts';
import { findDocument } from '../store/documents.ts';
import { countPassages } from '../store/units.ts';
import type { NearMissPlace, WhyNot } from './contract.ts';
import type { Project } from './project.ts';

/** Defends the answer of a cao on a code: what was sought and where, what came near and why that is no code, what was not read. */
export function whyNot(project: Project, report: Report, caoCode: string, code: Code): Result<WhyNot, 'CAO_UNKNOWN'> {
  const row = report.rows.find((one) => one.code === caoCode);
  if (!row) return fail('CAO_UNKNOWN');
  const read = row.documents.flatMap(({ sha256 }) => {
    const record = findDocument(project.db, sha256);
    const document = project.study().documents.find((one) => one.sha256 === sha256);
    return record && document ? [{ record, document }] : [];
  });
  const counted = new Set(row.cells.find((cell) => cell.code === code)?.evidence);
  const answer = row.cells.find((cell) => cell.code === code)?.answer ?? 'tekst ontbreekt';
  return ok({
    ...{ caoCode, code, answer },
    documents: read.map(({ record, document }) => ({
      ...{ sha256: record.sha256, file: record.file, pages: document.pages },
      passages: countPassages(project.db, record.id),
    })),
    rules: project
      .ruleSet()
      .rules.filter((rule) => rule.kind === 'assign' && rule.enabled && rule.code === code)
      .map(({ id, doc }) => ({ id, doc })),
    nearMisses: read.flatMap(({ record }) => nearMissPlaces(project, record, code)),
    uncounted: answer === 'ja' ? [] : report.evidence.filter(({ id }) => counted.has(id)),
    rejected: read.flatMap(({ record }) =>
      listDecisions(project.db, record.id).filter((decision) => decision.code === code && decision.verdict === 'nee'),
    ),
    unreadable: read
      .map(({ document: { sha256, file, unreadablePages } }) => ({ sha256, file, pages: unreadablePages }))
      .filter(({ pages }) => pages.length > 0),
  });
}

function nearMissPlaces(
  { findings }: Project,
  { id, sha256, file }: { id: number; sha256: string; file: string },
  code: Code,
): NearMissPlace[] {
  return findings.found(id).flatMap((provision) =>
    provision.nearMisses
      .filter((miss) => miss.code === code)
      .map(({ rule, excludedBy, reason, span }) => ({
        ...{ sha256, file, article: provision.article, lid: provision.lid, path: provision.path },
        page: pageAt(provision, span.start),
        quote: quoteOf(provision.text, [span]),
        highlights: placesOf(provision.runs, span),
        ...{ rule, excludedBy, reason },
      })),
  );
}
