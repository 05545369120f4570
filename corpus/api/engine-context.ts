import type { Report } from '../model/report.ts';
import type { ApiEvent, View } from './contract.ts';
import type { Project } from './project.ts';

/** What the handlers of the engine work with. */
export type EngineContext = {
  /** The project that is open now. */
  project: () => Project;
  /** The report of a view, made once until the study changes. */
  report: (view: View) => Report;
  tell: (event: ApiEvent) => void;
  /** Tells the screens that what they show may have changed. */
  changed: () => void;
};
