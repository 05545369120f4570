import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../corpus/api/reader.ts';
import type { Page } from '../../corpus/model/page.ts';
import type { Unit } from '../../corpus/model/unit.ts';
import { SHARED } from '../accuracy/measure.ts';

/** The real caos with a baseline, by code: a margin of titles, columns, articles in tables, restarts, balloons, one long. */
const CODES = ['1285', '1504', '2948', '316', '433', '633'];

/** A reviewed unit tree: of each unit its kind, number and pages, indented by depth; nothing of its text. */
export type Baseline = { sha256: string; pages: number; units: string[] };

const CORPUS = join(SHARED, 'corpus-real');

const baselinePath = (code: string): string => join(import.meta.dirname, `${code}.json`);

export const readBaseline = (code: string): Baseline =>
  JSON.parse(readFileSync(baselinePath(code), 'utf8')) as Baseline;

/** The trees as they are read now, by code; null when the real caos are not on this machine. */
export async function currentTrees(): Promise<Map<string, Baseline> | null> {
  if (!existsSync(CORPUS)) return null;
  const reader = createReader({}, { structureOnly: true });
  const trees = new Map<string, Baseline>();
  for (const code of CODES) {
    const file = readdirSync(CORPUS).find((name) => name.startsWith(`${code}__`));
    const read = file ? await reader.read(join(CORPUS, file)) : null;
    if (!read?.ok) throw new Error(`${code} is niet te lezen`);
    const { sha256, pages, structure } = read.value;
    trees.set(code, { sha256, pages: pages.length, units: treeOf(structure.units, pages) });
  }
  await reader.close();
  return trees;
}

/** Units of pages that were read by OCR are left out: what it makes of a picture differs between processors. */
function treeOf(units: readonly Unit[], pages: readonly Page[]): string[] {
  const depths: number[] = [];
  return units.flatMap(({ kind, number, parent, page, pageEnd, role }, at) => {
    const depth = parent === null ? 0 : (depths[parent] ?? 0) + 1;
    depths[at] = depth;
    const name = [kind, number, role === 'body' ? null : `(${role})`].filter(Boolean).join(' ');
    const { source, fault } = pages[page - 1] ?? { source: 'none', fault: null };
    if (source !== 'text' || fault !== null) return [];
    return [`${'  '.repeat(depth)}${name} @ ${page === pageEnd ? page : `${page}-${pageEnd}`}`];
  });
}

async function main(): Promise<void> {
  const trees = await currentTrees();
  if (!trees) return console.log(`Overgeslagen: ${CORPUS} is er niet (CAO_SHARED).`);
  for (const [code, tree] of trees) {
    const before = existsSync(baselinePath(code)) ? readBaseline(code).units : [];
    writeFileSync(baselinePath(code), `${JSON.stringify(tree, null, 1)}\n`);
    const added = tree.units.filter((unit) => !before.includes(unit)).length;
    const gone = before.filter((unit) => !tree.units.includes(unit)).length;
    console.log(`${code}: ${tree.units.length} eenheden, ${added} nieuw of anders, ${gone} weg`);
  }
  console.log('Bekijk de verschillen met git diff voor u ze vastlegt.');
}

if (import.meta.main) await main();
