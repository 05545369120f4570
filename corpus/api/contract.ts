import type { Code, Strength } from '../model/coding.ts';
import type { Page, TextItem } from '../model/page.ts';
import type { CaoRow, FileProblem, Report } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import type { Rule, TermList } from '../model/rule.ts';
import type { CompareParams, Comparison } from './calls/compare.ts';
import type { Corpus, CorpusText, MetadataEdit } from './calls/corpus.ts';
import type { Decision, DecisionOnDocument, DecisionTarget, Verdict } from './calls/decisions.ts';
import type { EvidenceOnPage, Outline, ProvisionOnPage, WhyNot } from './calls/document.ts';
import type { ProjectFault, ProjectInfo, RecentProject } from './calls/project.ts';
import type * as Rules from './calls/rules.ts';
import type { Completions, FoundPlace, QueryProblem, SearchAnswer } from './calls/search.ts';
import type { Change, View } from './calls/shared.ts';

export type * from './calls/compare.ts';
export type * from './calls/corpus.ts';
export type * from './calls/decisions.ts';
export type * from './calls/document.ts';
export type * from './calls/project.ts';
export type * from './calls/rules.ts';
export type * from './calls/search.ts';
export type * from './calls/shared.ts';

export type CodeInfo = {
  code: Code;
  label: { nl: string; en: string };
  theme: number;
  themeLabel: { nl: string; en: string };
  explanation: string;
};

/** A report without its evidence: what the matrix shows. */
export type Matrix = Omit<Report, 'evidence'>;

export type ImportState = {
  jobId: string;
  state: 'running' | 'stopped' | 'done';
  done: number;
  total: number;
  /** Base name of the file last finished. */
  current: string | null;
  problems: FileProblem[];
};

type Nothing = Record<string, never>;

/** Everything a screen can ask of the engine. What crosses is JSON. */
export type Api = {
  'project.info': (p: Nothing) => Result<ProjectInfo, never>;
  /** Opens another project in place of this one; an event `project.changed` follows. */
  'project.open': (p: { path: string }) => Result<ProjectInfo, ProjectFault>;
  /** Makes an empty project and opens it; the path ends in `.caoscoop` and is not there yet. */
  'project.create': (p: { path: string }) => Result<ProjectInfo, ProjectFault>;
  /** Opens the project of the example corpus beside the open one, or makes it: fictional caos stay apart. */
  'project.sample': (p: Nothing) => Result<ProjectInfo, ProjectFault>;
  /** Projects that were open on this computer, the last first. */
  'project.recent': (p: Nothing) => Result<RecentProject[], never>;
  'codebook.list': (p: Nothing) => Result<CodeInfo[], never>;

  'import.start': (p: {
    paths: string[];
  }) => Result<{ jobId: string }, 'NO_PDF_FOUND' | 'FOLDER_UNREADABLE' | 'IMPORT_RUNNING'>;
  'import.stop': (p: { jobId: string }) => Result<null, 'JOB_UNKNOWN'>;
  'import.state': (p: Nothing) => Result<ImportState | null, never>;

  'corpus.list': (p: View) => Result<Corpus, 'DATE_INVALID'>;
  /** Says what a text is; fields that are absent stay as they are. Undone by `changes.undo`. */
  'document.edit': (p: {
    sha256: string;
    edit: MetadataEdit;
    view: View;
  }) => Result<CorpusText, 'DOCUMENT_UNKNOWN' | 'DATE_INVALID' | 'TERM_INVALID' | 'CAO_UNKNOWN'>;
  'cao.confirm': (p: { sha256: string; caoCode: string | null }) => Result<CaoRow | null, 'DOCUMENT_UNKNOWN'>;
  /** Changes of the project, the newest first. */
  'changes.list': (p: { limit: number }) => Result<Change[], never>;
  /** Undoes a change, or the last one; refused when something later changed the same thing. */
  'changes.undo': (p: { id: number | null }) => Result<Change, 'CHANGE_UNKNOWN' | 'CHANGE_SUPERSEDED'>;

  'document.outline': (p: { sha256: string }) => Result<Outline, 'DOCUMENT_UNKNOWN'>;
  /** Coded units and units with near misses only, in the order of the text. */
  'document.provisions': (p: { sha256: string }) => Result<ProvisionOnPage[], 'DOCUMENT_UNKNOWN'>;
  'page.items': (p: {
    sha256: string;
    page: number;
  }) => Result<{ width: number; height: number; source: Page['source']; items: TextItem[] }, 'DOCUMENT_UNKNOWN'>;

  'matrix.get': (p: View) => Result<Matrix, 'DATE_INVALID'>;
  'evidence.list': (p: View & { caoCode: string; code: Code }) => Result<EvidenceOnPage[], 'CAO_UNKNOWN'>;
  'whyNot.get': (p: View & { caoCode: string; code: Code }) => Result<WhyNot, 'CAO_UNKNOWN'>;
  'compare.get': (p: CompareParams) => Result<Comparison, 'CAO_UNKNOWN' | 'DATE_INVALID'>;
  /**
   * Writes the report in every kind; `codes` null: all; `name` begins the names of the files (absent: "rapport"). With
   * other peildata it also tells what changed between these.
   */
  'report.write': (
    p: View & {
      directory: string | null;
      codes?: Code[] | null | undefined;
      others?: string[] | undefined;
      name?: string | undefined;
    },
  ) => Result<{ files: string[] }, 'OUTPUT_UNWRITABLE' | 'DATE_INVALID'>;
  /** The report as the page that would be written; a host shows it in a frame of its own. */
  'report.preview': (p: View & { codes: Code[] | null; others: string[] }) => Result<{ html: string }, 'DATE_INVALID'>;

  'search.run': (p: { query: string; limit: number }) => Result<SearchAnswer, 'QUERY_INVALID'>;
  /** The places of a query in one document, in its order. */
  'search.document': (p: {
    query: string;
    sha256: string;
  }) => Result<FoundPlace[], 'QUERY_INVALID' | 'DOCUMENT_UNKNOWN'>;
  /** What is wrong in a query, with places; empty when it can be read. */
  'query.check': (p: { query: string }) => Result<QueryProblem[], never>;
  /** Lists, entities, operators and scopes that fit where the caret stands. */
  'query.complete': (p: { query: string; caret: number }) => Result<Completions, never>;

  'rules.list': (p: Nothing) => Result<Rule[], never>;
  /** Every rule with its figures in this project. */
  'rules.overview': (p: Nothing) => Result<Rules.RuleRow[], never>;
  'rules.get': (p: { id: string }) => Result<Rules.RuleDetail, 'RULE_UNKNOWN'>;
  'rules.history': (p: { id: string }) => Result<Rules.RuleVersion[], 'RULE_UNKNOWN'>;
  /** What saving this rule would do; nothing is written. A draft with problems has no diff. */
  'rules.preview': (p: { rule: Rules.RuleDraft; view: View }) => Result<Rules.RulesDiff, never>;
  /** Saves a new or changed rule as a new version and codes the project again. */
  'rules.save': (p: { rule: Rules.RuleDraft }) => Result<Rules.RulesChanged, 'RULE_INVALID'>;
  'rules.restore': (p: { id: string; version: number }) => Result<Rules.RulesChanged, 'RULE_UNKNOWN'>;
  'rules.switch': (p: { id: string; enabled: boolean }) => Result<Rules.RulesChanged, 'RULE_UNKNOWN'>;
  /** The rules as a file to share; all of them when `ids` is null. */
  'rules.export': (p: { ids: string[] | null }) => Result<{ name: string; text: string }, never>;
  'rules.import': (p: {
    text: string;
  }) => Result<
    Rules.RulesChanged & { rules: number; lists: number },
    'RULES_FILE_INVALID' | 'RULES_FILE_NEWER' | 'RULE_INVALID'
  >;
  /** Standard rules of this version of Caoscoop that differ from the project's. */
  'rules.updates': (p: Nothing) => Result<Rules.RuleUpdate[], never>;
  /** Takes over standard rules; own changes of those rules stay in their history. */
  'rules.update': (p: { ids: string[] }) => Result<Rules.RulesChanged, 'RULE_INVALID'>;
  'lists.list': (p: Nothing) => Result<Rules.ListRow[], never>;
  'lists.save': (p: { list: TermList }) => Result<Rules.RulesChanged, 'RULE_INVALID'>;

  'decisions.list': (p: { sha256: string | null }) => Result<DecisionOnDocument[], never>;
  /** Says of one code of a provision whether it is right; undone by `changes.undo`. */
  'decisions.decide': (p: {
    target: DecisionTarget;
    verdict: Verdict;
    strength: Strength | null;
    coder: string;
    note: string;
  }) => Result<Decision, 'DOCUMENT_UNKNOWN' | 'PROVISION_CHANGED'>;
};

export type Method = keyof Api;
export type ParamsOf<M extends Method> = Parameters<Api[M]>[0];
export type AnswerOf<M extends Method> = ReturnType<Api[M]>;

export type ApiEvent = { type: 'import.progress'; state: ImportState } | { type: 'project.changed' };

/** One handler per call; a host looks a method up as an own property and passes checked parameters. */
export type Handlers = {
  [M in Method]: (params: ParamsOf<M>) => AnswerOf<M> | Promise<AnswerOf<M>>;
};

/** The engine as a host sees it. Bytes of a PDF travel beside the calls, never in a message. */
export type Engine = {
  handlers: Handlers;
  /** Calls the listener for every event; returns the function that ends it. */
  subscribe: (listener: (event: ApiEvent) => void) => () => void;
  /** The bytes of a PDF of the project; null when it is not in it. */
  pdf: (sha256: string) => Uint8Array | null | Promise<Uint8Array | null>;
  close: () => void | Promise<void>;
};
