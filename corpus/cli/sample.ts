import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { formatCount } from '../model/format.ts';
import { generateSample } from '../sample/generate.ts';
import { wholeNumber } from './options.ts';
import { say } from './output.ts';

/** Where `report` without PDFs looks for the example corpus, in the current folder. */
const SAMPLE_FOLDER = 'voorbeeldcorpus';

/** The folder of the example corpus; it is written when it is not there. */
export async function sampleFolder(): Promise<string> {
  if (!existsSync(join(SAMPLE_FOLDER, 'truth.json'))) {
    say(`Geen pdf's genoemd: het voorbeeldcorpus van verzonnen cao's wordt gemaakt in ${SAMPLE_FOLDER}.`);
    await generateSample(SAMPLE_FOLDER);
  } else say(`Geen pdf's genoemd: het rapport gaat over het voorbeeldcorpus in ${SAMPLE_FOLDER}.`);
  return SAMPLE_FOLDER;
}

/** `sample`: the example corpus of fictional caos, to try everything with. */
export function addSample(program: Command): void {
  program
    .command('sample')
    .summary("maak een voorbeeldcorpus van verzonnen cao's")
    .argument('<map>', "map voor de pdf's met hun register en lijst")
    .option('--seed <getal>', 'hetzelfde getal geeft dezelfde bestanden', wholeNumber(0), 1)
    .addHelpText('after', '\nVoorbeeld:\n  caoscoop sample voorbeeld\n  caoscoop report voorbeeld')
    .action(async (directory: string, { seed }: { seed: number }) => {
      const { files } = await generateSample(directory, { seed });
      process.stdout.write(
        `${formatCount(files.length, 'pdf', "pdf's")} van verzonnen cao's in ${directory} geschreven.\n`,
      );
    });
}
