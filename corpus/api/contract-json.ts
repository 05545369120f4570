import type { CodeHit, Extent, Provision, Value } from '../model/coding.ts';
import { CODES, type CodedPassage } from '../model/coding.ts';
import type { AnalysedDocument } from '../model/document.ts';
import type { FileProblem } from '../model/report.ts';
import type { RuleSet } from '../model/rule.ts';
import { PARSER, rulesHash, TOOL_VERSION } from './tool.ts';

/** Names every field outright, so that their order and number do not depend on how an object came about. */
const hitOf = ({ code, strength, temporary, confidence, rules, spans }: CodeHit) => ({
  code,
  strength,
  temporary,
  confidence,
  rules,
  spans: spans.map(({ start, end }) => ({ start, end })),
});

const amountOf = ({ code, amount, bound, fiscal_max, period, n, from, until, span }: Value) => ({
  code,
  amount,
  bound,
  fiscal_max,
  period,
  n,
  from,
  until,
  span: { start: span.start, end: span.end },
});

const extentOf = ({ days_per_week, percentage, hours, bound, of, per, span }: Extent) => ({
  days_per_week,
  percentage,
  hours,
  bound,
  of,
  per,
  span: { start: span.start, end: span.end },
});

/** The coding of one passage, as both commands print it. */
const codingOf = ({ codes, about, values, extent }: CodedPassage) => ({
  codes: codes.map(hitOf),
  about,
  values: values.map(amountOf),
  extent: extent.map(extentOf),
});

const provisionOf = (provision: Provision) => ({
  article: provision.article,
  lid: provision.lid,
  title: provision.title,
  path: provision.path,
  page: provision.page,
  pageEnd: provision.pageEnd,
  text: provision.text,
  ...codingOf(provision),
});

const documentOf = (document: AnalysedDocument) => ({
  file: document.file,
  sha256: document.sha256,
  pages: document.pages,
  kind: document.kind,
  cao: { code: document.cao.code, name: document.cao.name },
  start: document.start,
  end: document.end,
  datesFrom: document.datesFrom,
  register: document.register && {
    start: document.register.start,
    end: document.register.end,
    kvo: document.register.kvo,
  },
  conflicts: document.conflicts.map(({ text }) => text),
  textLayer: document.textLayer,
  ocrPages: document.ocrPages,
  unreadablePages: document.unreadablePages,
  units: document.units,
  provisions: document.provisions.map(provisionOf),
  has: document.has,
  strongest: Object.fromEntries(
    CODES.flatMap((code) => (document.strongest[code] ? [[code, document.strongest[code]]] : [])),
  ),
  undetermined: document.undetermined,
});

const problemOf = ({ file, code, message }: FileProblem) => ({ file, code, message });

const print = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** The JSON of `analyse`: the documents in the order given, the same documents always in the same bytes. */
export const analyseJson = (
  documents: readonly AnalysedDocument[],
  problems: readonly FileProblem[],
  ruleSet: RuleSet,
): string =>
  print({
    tool: { version: TOOL_VERSION, rules: rulesHash(ruleSet), parser: PARSER },
    documents: documents.map(documentOf),
    errors: problems.map(problemOf),
  });

/** The JSON of `classify`. */
export const classifyJson = (
  clauses: readonly ({ id: string } & CodedPassage)[],
  problems: readonly FileProblem[],
): string =>
  print({
    clauses: clauses.map((clause) => ({ id: clause.id, ...codingOf(clause) })),
    errors: problems.map(problemOf),
  });
