export type ProjectInfo = {
  path: string;
  documents: number;
  registerSource: string;
  registerYear: number;
  /** How many caos the register has, and how many of these are in its panel. */
  caos: number;
  panel: number;
  fictional: boolean;
  peildatum: string;
  toolVersion: string;
};

/** A project that was open on this computer before. */
export type RecentProject = { path: string; name: string; openedAt: string; exists: boolean };

/** Why another project is not opened or made; the present one then stays open. */
export type ProjectFault =
  | 'PROJECT_NEWER'
  | 'PROJECT_UNREADABLE'
  | 'PROJECT_OTHER_FILE'
  | 'PROJECT_BUSY'
  | 'DISK_FULL'
  | 'PROJECT_MISSING'
  | 'PROJECT_EXISTS'
  | 'PROJECT_NAME'
  | 'IMPORT_RUNNING';
