import type { Command } from 'commander';
import { generateSample } from '../sample/generate.ts';

/** `sample`: the example corpus of fictional caos, to try everything with. */
export function addSample(program: Command): void {
  program
    .command('sample')
    .summary("maak een voorbeeldcorpus van verzonnen cao's")
    .argument('<map>', "map voor de pdf's met hun register en lijst")
    .option('--seed <getal>', 'hetzelfde getal geeft dezelfde bestanden', Number, 1)
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop sample voorbeeld\n  caoscoop report voorbeeld')
    .action(async (directory: string, { seed }: { seed: number }) => {
      const { files } = await generateSample(directory, { seed });
      process.stdout.write(`${files.length} pdf's van verzonnen cao's staan in ${directory}.\n`);
    });
}
