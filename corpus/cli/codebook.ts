import type { Command } from 'commander';
import { CODE_INFOS } from '../api/codebook.ts';

/** `codebook`: the codes, by theme, with what counts. */
export function addCodebook(program: Command): void {
  program
    .command('codebook')
    .summary('toon de codes en wat ze betekenen')
    .option('--json', 'als JSON, met de labels in het Engels erbij')
    .action(({ json }: { json?: boolean }) => {
      process.stdout.write(json ? `${JSON.stringify(CODE_INFOS, null, 1)}\n` : describe());
    });
}

function describe(): string {
  const themes = Map.groupBy(CODE_INFOS, ({ theme, themeLabel }) => `${theme} ${themeLabel.nl}`);
  return [...themes]
    .map(([theme, codes]) => {
      const lines = codes.map(({ code, label, explanation }) => `  ${code}: ${label.nl}\n    ${explanation}\n`);
      return `${theme}\n${lines.join('')}`;
    })
    .join('\n');
}
