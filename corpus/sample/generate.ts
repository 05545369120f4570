import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FORMAL, INFORMAL } from './bank/index.ts';
import { CAOS } from './caos.ts';
import { compose } from './compose.ts';
import { type ListedFile, listingCsv, registerCsv } from './csv.ts';
import { draw } from './draw.ts';
import type { FictionalCao } from './fictional-cao.ts';
import { LAYOUTS } from './layouts/index.ts';
import { manyCaos } from './many-caos.ts';
import { loadMetrics, type Metrics } from './metrics.ts';
import type { Usage } from './provisions.ts';
import { type DocumentTruth, truthOf } from './truth.ts';
import { writePdf } from './write-pdf.ts';

export type SampleOptions = {
  /** Same seed, same bytes. */
  seed?: number;
  /** So many caos of real length with one text each, for measurements, instead of the example corpus. */
  caos?: number;
};

/** Where everything of the example corpus stands. `files` are the PDFs. */
export type Sample = { files: string[]; register: string; listing: string; truth: string; readme: string };

const README = `De cao's in deze map zijn verzonnen.

Zij horen bij geen bestaande sector, onderneming of partij en zijn gemaakt door Caoscoop, om te laten zien wat het
programma doet en om het te toetsen. Aan de teksten kunnen geen rechten worden ontleend.

register.csv  de verzonnen cao's met sector, aantal werknemers en looptijd (expiratiedatum: de dag na de looptijd)
listing.csv   de pdf-bestanden met hun cao en looptijd (eerste en laatste dag)
truth.json    wat er in de pdf-bestanden staat: bepalingen, plaatsen, waarden en artikelen
`;

const fileNameOf = (cao: FictionalCao, start: string, end: string): string =>
  `${cao.code}__Cao_${cao.name.replace(/[^\p{L}\p{N}]+/gu, '_')}_${start.slice(0, 4)}-${end.slice(0, 4)}.pdf`;

type Made = ListedFile & { bytes: Uint8Array; truth: DocumentTruth };

type Making = { seed: number; usage: Usage; metrics: Metrics };

async function makeText(cao: FictionalCao, own: FictionalCao['texts'][number], making: Making): Promise<Made> {
  const { term, codes } = own;
  const layout = LAYOUTS[cao.layout];
  const bank = cao.layout === 'jeVorm' ? INFORMAL : FORMAL;
  const text = compose({ cao, term, codes, bank, numbering: layout.numbering, ...making });
  const drawn = draw(text, layout, making.metrics);
  const file = fileNameOf(cao, term.start, term.end);
  const bytes = await writePdf(text.title, drawn.pages, term.start);
  return { cao, term, file, bytes, truth: truthOf(file, cao.layout, text, term, drawn) };
}

/**
 * Writes the example corpus into `directory`: PDFs of fictional caos, their register, a listing and the truth about
 * them. The same seed gives the same bytes.
 */
export async function generateSample(
  directory: string,
  { seed = 1, caos: count }: SampleOptions = {},
): Promise<Sample> {
  await mkdir(directory, { recursive: true });
  const caos = count === undefined ? CAOS : manyCaos(count, seed);
  const making: Making = { seed, usage: new Map(), metrics: await loadMetrics() };
  const made: Made[] = [];
  for (const cao of caos)
    for (const text of cao.texts) {
      const one = await makeText(cao, text, making);
      await writeFile(join(directory, one.file), one.bytes);
      made.push(one);
    }
  const write = async (name: string, content: string) => {
    await writeFile(join(directory, name), content);
    return join(directory, name);
  };
  return {
    files: made.map(({ file }) => join(directory, file)),
    register: await write('register.csv', registerCsv(caos)),
    listing: await write('listing.csv', listingCsv(made)),
    truth: await write('truth.json', `${JSON.stringify({ documents: made.map(({ truth }) => truth) }, null, 1)}\n`),
    readme: await write('LEESMIJ-fictief.txt', README),
  };
}
