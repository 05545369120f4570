import type { CodeHit, Provision } from '../model/coding.ts';
import type { DocumentInForce, Evidence } from '../model/report.ts';
import type { ReportInput } from './input.ts';
import { quoteOf } from './quote.ts';

type Source = { caoCode: string | null; caoName: string; document: Pick<DocumentInForce, 'sha256' | 'file'> };

/** Identity of one coded provision: the same file, place and code give the same id in every report. */
export const evidenceId = (sha256: string, provision: Provision, hit: CodeHit): string =>
  `${sha256.slice(0, 12)}-${provision.unit}-${hit.code}`;

/** One code of one provision as proof, with its values and the documentation of the rules that fired. */
export const evidenceOf = (
  { caoCode, caoName, document }: Source,
  provision: Provision,
  hit: CodeHit,
  rules: ReportInput['rules'],
): Evidence => ({
  id: evidenceId(document.sha256, provision, hit),
  caoCode,
  caoName,
  code: hit.code,
  strength: hit.strength,
  temporary: hit.temporary,
  quote: quoteOf(provision.text, hit.spans),
  text: provision.text,
  sha256: document.sha256,
  file: document.file,
  article: provision.article,
  lid: provision.lid,
  title: provision.title,
  path: provision.path,
  page: provision.page,
  rules: hit.rules.map((id) => ({ id, ...(rules[id] ?? { doc: '', measured: null }) })),
  confidence: hit.confidence,
  values: provision.values.filter((value) => value.code === hit.code),
  extent: hit.code === 'omvang' ? provision.extent : [],
  about: hit.code === 'studieafspraak' ? provision.about : [],
});
