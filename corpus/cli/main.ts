import { Command } from 'commander';
import { TOOL_VERSION } from '../api/tool.ts';
import { addAnalyse } from './analyse.ts';
import { addCodebook } from './codebook.ts';
import { CommandStop, EXIT } from './exit.ts';
import { addImport } from './import.ts';
import { addInspect } from './inspect.ts';
import { say } from './output.ts';
import { addReport } from './report.ts';
import { addRules } from './rules.ts';
import { addSample } from './sample.ts';
import { addSearch } from './search.ts';
import { addServe } from './serve-command.ts';

const COMMANDS = [addReport, addServe, addImport, addSearch, addRules, addCodebook, addInspect, addSample, addAnalyse];

function createProgram(): Command {
  const program = new Command('caoscoop')
    .description("Leest cao's, vindt en codeert bepalingen over thuiswerken en hybride werken, en vergelijkt ze.")
    .version(TOOL_VERSION, '-V, --version', 'toon de versie')
    .helpOption('-h, --help', 'toon deze hulp')
    .helpCommand('help [opdracht]', 'toon hulp bij een opdracht')
    .showHelpAfterError('(gebruik --help voor uitleg)')
    .configureHelp({ styleTitle: (title) => TITLES[title] ?? title, sortOptions: false })
    .configureOutput({
      writeOut: (text) => process.stdout.write(inDutch(text)),
      outputError: (text, write) => write(inDutch(text)),
    })
    .exitOverride();
  for (const add of COMMANDS) add(program);
  return program;
}

const TITLES: Record<string, string> = {
  'Usage:': 'Gebruik:',
  'Arguments:': 'Argumenten:',
  'Options:': 'Opties:',
  'Commands:': 'Opdrachten:',
};

/** Commander's own sentences, in Dutch. */
const inDutch = (text: string): string =>
  text
    .replaceAll('[options]', '[opties]')
    .replaceAll('[command]', '[opdracht]')
    .replaceAll('(choices: ', '(keuze uit: ')
    .replace(/(\(|,\s+)default: /g, '$1standaard: ')
    .replace(/^error: /, 'Fout: ')
    .replace(/missing required argument '(.+)'/, "argument '$1' ontbreekt")
    .replace(/unknown command '(.+)'/, "onbekende opdracht '$1'")
    .replace(/unknown option '(.+)'/, "onbekende optie '$1'")
    .replace(
      /option '(.+)' argument '(.+)' is invalid\. Allowed choices are (.+)\./,
      "'$2' kan niet bij $1. Kies uit: $3.",
    )
    .replace(/option '(.+)' argument '(.+)' is invalid\./, "'$2' kan niet bij $1.")
    .replace(/option '(.+)' argument missing/, "bij optie '$1' ontbreekt een waarde")
    .replace(/\(Did you mean (.+)\?\)/, '(Bedoelt u $1?)')
    .replace(/too many arguments.*/, 'te veel argumenten.');

// Who reads only the beginning (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  // By itself commander would count otherwise in a process of Electron.
  await createProgram().parseAsync(process.argv.slice(2), { from: 'user' });
} catch (error) {
  process.exitCode = statusOf(error);
}

/** Commander has already written what was wrong with the call; a bug shows one plain message and its stack. */
function statusOf(error: unknown): number {
  if (error instanceof CommandStop) {
    say(error.message);
    return error.status;
  }
  if (error instanceof Error && 'code' in error && String(error.code).startsWith('commander.')) {
    return 'exitCode' in error && error.exitCode === 0 ? EXIT.done : EXIT.usage;
  }
  say('Er ging iets mis in Caoscoop zelf. Meld dit met de regels hieronder:');
  say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return EXIT.bug;
}
