import type { AnswerOf, ApiEvent, Method, ParamsOf } from '../../corpus/api/contract.ts';
import type { ReportAbout } from './preview-url.ts';

/** What a host gives its screens: the engine's calls and events, and the few things that only a host can do. */
export type Transport = {
  call: <M extends Method>(method: M, params: ParamsOf<M>) => Promise<AnswerOf<M>>;
  /** Calls the listener for every event; returns the function that ends it. */
  subscribe: (listener: (event: ApiEvent) => void) => () => void;
  /** Makes chosen files readable for the engine and returns their paths. Reports each file when it has arrived. */
  addFiles: (files: File[], onArrived: (name: string) => void) => Promise<string[]>;
  /** Folder of the example corpus, written when it is not there yet. */
  openSample: () => Promise<string>;
  /** Asks the user for a project file; absent where the host has no such dialog. */
  chooseProject?: () => Promise<string | null>;
  /** Address of a PDF of the project. */
  pdfUrl: (sha256: string) => string;
  /** Address of the report of a view as a page of its own, for a frame; all codes when `codes` is null. */
  previewUrl: (report: ReportAbout) => string;
  /** Gives a written report to the user: a download, or the file in its folder. */
  showReport: (path: string) => void;
  /** Gives a text to the user as a file of this name. */
  saveText: (name: string, text: string) => void;
};
