import type { Command } from 'commander';
import type { SearchAnswer } from '../api/contract.ts';
import { search } from '../api/search.ts';
import { formatCount, formatPlace } from '../model/format.ts';
import { EXIT } from './exit.ts';
import type { ListOptions } from './lists.ts';
import { orStop } from './lists.ts';
import { addListOptions, wholeNumber } from './options.ts';
import { sayProblems } from './output.ts';
import { DEFAULT_PROJECT, IN_MEMORY, importInto, withProject } from './project.ts';

type SearchCommand = ListOptions & { project?: string; limit: number; json?: boolean };

/** `search`: the query language of the rules over the texts of a project, or of files without one. */
export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .summary("zoek in de teksten van cao's")
    .description("Zoekt met de zoektaal van de regels in een project, of in pdf's en mappen die u noemt.")
    .argument('<zoekvraag>', 'woorden, "woordgroepen", thuis*, @lijst, #bedrag, EN, OF, NIET, ~5, >5, zin(…), kop(…)')
    .argument('[pdf|map...]', 'zoek in deze bestanden in plaats van in een project')
    .option('--project <bestand>', `het projectbestand (anders: ${DEFAULT_PROJECT})`)
    .option('--limit <aantal>', 'toon ten hoogste zoveel plaatsen', wholeNumber(1), 20)
    .option('--json', 'het resultaat als JSON');
  addListOptions(command)
    .addHelpText(
      'after',
      "\nVoorbeelden:\n  caoscoop search 'thuiswerk* ~5 #bedrag'\n  caoscoop search '\"recht op\" >3 onbereikbaar*' map-met-pdfs",
    )
    .action(runSearch);
}

async function runSearch(query: string, paths: string[], options: SearchCommand): Promise<void> {
  await withProject(paths.length > 0 ? IN_MEMORY : (options.project ?? DEFAULT_PROJECT), async (project) => {
    if (paths.length > 0) {
      orStop(search(project, query, options.limit));
      const { problems } = await importInto(project, paths, options);
      sayProblems(problems);
      if (problems.length > 0) process.exitCode = EXIT.someFailed;
    }
    const found = orStop(search(project, query, options.limit));
    process.stdout.write(options.json ? `${JSON.stringify(found, null, 1)}\n` : describe(found));
  });
}

function describe({ total, complete, hits }: SearchAnswer): string {
  const places = `${formatCount(total, 'plaats', 'plaatsen')} gevonden`;
  const count = complete ? places : `Ten minste ${places}`;
  const shown = hits.length < total ? `, de eerste ${hits.length} getoond (meer met --limit)` : '';
  const lines = hits.map(({ caoCode, caoName, file, before, words, after, ...place }) =>
    `${caoCode ?? '?'} ${caoName}, ${formatPlace(place)} (${file})\n  ${before}[${words}]${after}`.replace(
      /\n(?! {2})/g,
      '\n  ',
    ),
  );
  return `${[`${count}${shown}.`, ...lines].join('\n\n')}\n`;
}
