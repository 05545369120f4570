// Runs one of the project's commands: installs what is missing, finds a Node that is new enough, and starts the command.
// Runs before anything is installed, so it uses Node's own modules only and works from Node 18 on.

import { ensureInstalled } from './install.mjs';
import { runTypeScript } from './node-runtime.mjs';

const COMMANDS = {
  caoscoop: 'corpus/cli/main.ts',
  report: 'corpus/cli/main.ts report',
  start: 'build/start.ts',
  test: 'build/test.ts',
  check: 'build/check.ts',
  unit: 'build/unit.ts',
  accuracy: 'tests/accuracy/accuracy.ts',
  bench: 'build/bench.ts',
  'bench:ui': 'tests/bench-ui.ts',
  fuzz: 'tests/fuzz/fuzz.ts',
  baselines: 'tests/baselines/baselines.ts',
  format: 'build/format.ts',
  portable: 'build/portable.ts',
  pack: 'build/pack.ts',
};

const [name, ...args] = process.argv.slice(2);
const script = Object.hasOwn(COMMANDS, name ?? '') ? COMMANDS[name] : null;
if (!script) {
  console.error(`Onbekende opdracht '${name ?? ''}'. Kies uit: ${Object.keys(COMMANDS).join(', ')}.`);
  process.exit(2);
}
ensureInstalled();
const [file, ...first] = script.split(' ');
process.exit(await runTypeScript(file, [...first, ...args]));
