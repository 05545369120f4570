import { CallFailed } from '../api/queries.ts';

const FAULTS = [
  'PROJECT_NEWER',
  'PROJECT_UNREADABLE',
  'PROJECT_OTHER_FILE',
  'PROJECT_BUSY',
  'PROJECT_MISSING',
  'PROJECT_EXISTS',
  'PROJECT_NAME',
  'IMPORT_RUNNING',
] as const;

/** The text that says why a project is not opened or made. */
export function faultText(error: Error) {
  const code = error instanceof CallFailed ? FAULTS.find((fault) => fault === error.fault.code) : undefined;
  return code ? (`start.fault.${code}` as const) : 'app.failed';
}
