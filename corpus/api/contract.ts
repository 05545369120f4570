import type { SelectionName } from '../model/cao.ts';
import type { Code, CodeHit, NearMiss } from '../model/coding.ts';
import type { TextItem } from '../model/page.ts';
import type { CaoRow, Evidence, FileProblem, Report } from '../model/report.ts';
import type { Result } from '../model/result.ts';
import type { Rule } from '../model/rule.ts';

export type CodeInfo = {
  code: Code;
  label: { nl: string; en: string };
  theme: number;
  themeLabel: { nl: string; en: string };
  explanation: string;
};

export type ProjectInfo = {
  path: string;
  documents: number;
  registerSource: string;
  registerYear: number;
  fictional: boolean;
  peildatum: string;
  toolVersion: string;
};

/** What is asked of every table: a date and a choice of caos. */
export type View = { peildatum: string; selection: SelectionName };

/** A report without its evidence: what the matrix shows. */
export type Matrix = Omit<Report, 'evidence'>;

/** Where coded words stand on a page: item and range of characters in `TextItem.text`, as `TextRun` defines it. */
export type Highlight = { page: number; item: number; start: number; end: number };

/** Evidence with what the viewer needs to mark it, and why the rules decided so. */
export type EvidenceOnPage = Evidence & { highlights: Highlight[]; hit: CodeHit; nearMisses: NearMiss[] };

export type ImportState = {
  jobId: string;
  state: 'running' | 'stopped' | 'done';
  done: number;
  total: number;
  /** Base name of the file last finished. */
  current: string | null;
  problems: FileProblem[];
};

export type SearchHit = {
  caoCode: string | null;
  caoName: string;
  file: string;
  sha256: string;
  article: string | null;
  lid: string | null;
  page: number;
  before: string;
  words: string;
  after: string;
};

/** Everything a screen can ask of the engine. What crosses is JSON. */
export type Api = {
  'project.info': (p: Record<string, never>) => Result<ProjectInfo, never>;
  'codebook.list': (p: Record<string, never>) => Result<CodeInfo[], never>;
  'import.start': (p: {
    paths: string[];
  }) => Result<{ jobId: string }, 'NO_PDF_FOUND' | 'FOLDER_UNREADABLE' | 'IMPORT_RUNNING'>;
  'import.stop': (p: { jobId: string }) => Result<null, 'JOB_UNKNOWN'>;
  'import.state': (p: Record<string, never>) => Result<ImportState | null, never>;
  'matrix.get': (p: View) => Result<Matrix, 'DATE_INVALID'>;
  'evidence.list': (p: View & { caoCode: string; code: Code }) => Result<EvidenceOnPage[], 'CAO_UNKNOWN'>;
  'page.items': (p: {
    sha256: string;
    page: number;
  }) => Result<{ width: number; height: number; items: TextItem[] }, 'DOCUMENT_UNKNOWN'>;
  'report.write': (p: View & { directory: string | null }) => Result<{ files: string[] }, 'OUTPUT_UNWRITABLE'>;
  'search.run': (p: { query: string; limit: number }) => Result<{ total: number; hits: SearchHit[] }, 'QUERY_INVALID'>;
  'rules.list': (p: Record<string, never>) => Result<Rule[], never>;
  'cao.confirm': (p: { sha256: string; caoCode: string | null }) => Result<CaoRow | null, 'DOCUMENT_UNKNOWN'>;
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
