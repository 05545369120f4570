const isProject = (path: string): boolean => path.endsWith('.caoscoop');

/** The project among the parameters of a start; undefined when none is named. */
export const projectIn = (parameters: readonly string[]): string | undefined => parameters.find(isProject);

/**
 * Projects that the system asks for by their file. macOS does so before the program is ready: the last one then waits
 * until there is an engine to open it.
 */
export function projectRequests() {
  let waiting: string | undefined;
  let open = (path: string): void => {
    waiting = path;
  };
  return {
    request: (path: string): void => {
      if (isProject(path)) open(path);
    },
    waiting: (): string | undefined => waiting,
    /** Where the next ones go. */
    openWith: (opener: (path: string) => void): void => {
      open = opener;
    },
  };
}
