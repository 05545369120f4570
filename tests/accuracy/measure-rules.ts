import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyseFiles } from '../../corpus/api/analyse-files.ts';
import { standardRules } from '../../corpus/api/standard-rules.ts';
import { codePassage } from '../../corpus/coding/code-passage.ts';
import type { Code, CodeHit } from '../../corpus/model/coding.ts';
import { compileRules } from '../../corpus/rules/compile.ts';
import { SHARED } from './measure.ts';

/** What a coder found in a unit; `also_ok` codes are neither right nor wrong. */
type Labelled = { codes: Code[]; also_ok?: Code[] };
type Clause = Labelled & { id: string; heading?: string | null; text: string; year?: number | null };
type GoldDocument = { file: string; provisions: (Labelled & { anchor: string })[] };

export type Measured = Record<string, { n: number; right: number }>;

/** Which rules fired and whether the code was right: the clauses from which rules may be written, and the real caos. */
export async function measureRules(): Promise<Measured> {
  const measured: Measured = {};
  const count = (hits: readonly CodeHit[], gold: Labelled): void => {
    for (const { code, rules } of hits.filter((hit) => !gold.also_ok?.includes(hit.code))) {
      for (const id of rules) {
        const known = measured[id] ?? { n: 0, right: 0 };
        measured[id] = { n: known.n + 1, right: known.right + Number(gold.codes.includes(code)) };
      }
    }
  };
  const rules = compileRules(standardRules());
  for (const clause of [...devClauses(), ...ownClauses()]) {
    const headings = clause.heading ? [clause.heading] : [];
    count(codePassage({ headings, lead: null, text: clause.text, year: clause.year ?? null }, rules).codes, clause);
  }
  for (const { hits, gold } of await realProvisions()) count(hits, gold);
  return measured;
}

const clausesIn = (path: string): Clause[] =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as { clauses: Clause[] }).clauses : [];

/** Of the gold set only the part that rules are written from: the held part stays unseen (`score.mjs --part`). */
const devClauses = (): Clause[] =>
  clausesIn(join(SHARED, 'gold', 'clauses.json')).filter(({ id }) => (Number(id.replace(/\D/g, '')) * 7919) % 3 !== 0);

const ownClauses = (): Clause[] =>
  globSync('clauses*.json', { cwd: import.meta.dirname })
    .sort()
    .flatMap((file) => clausesIn(join(import.meta.dirname, file)));

const NOTHING: Labelled = { codes: [] };

/** Every provision that is found in the real caos, with what a coder found in the unit that begins with the same words. */
async function realProvisions(): Promise<{ hits: CodeHit[]; gold: Labelled }[]> {
  const path = join(SHARED, 'gold', 'documents.json');
  const corpus = join(SHARED, 'corpus-real');
  if (!existsSync(path) || !existsSync(corpus)) return [];
  const { documents } = JSON.parse(readFileSync(path, 'utf8')) as { documents: GoldDocument[] };
  const found = await analyseFiles([corpus]);
  return found.documents.flatMap(({ file, provisions }) => {
    const gold = documents.find((document) => document.file === file);
    return provisions.map(({ text, codes }) => ({
      hits: codes,
      gold: gold?.provisions.find(({ anchor }) => plain(text).includes(plain(anchor))) ?? NOTHING,
    }));
  });
}

const plain = (text: string): string => text.replace(/[\s\u00ad-]+/g, '').toLowerCase();

const FILE = 'corpus/rules/standard/measured.yaml';

const HEADER = `# How often each rule was right, of the provisions and clauses in which it fired (n): measured with these rules on the clauses
# that rules are written from, the labelled clauses of tests/accuracy and the real caos. Made by: npm run accuracy -- --measure
`;

/** Writes the figures beside the standard rules, from where they are loaded. */
export async function writeMeasured(): Promise<void> {
  const measured = await measureRules();
  const ids = Object.keys(measured).sort();
  const lines = ids.map((id) => `${id}: { n: ${measured[id]?.n}, right: ${measured[id]?.right} }\n`);
  writeFileSync(join(import.meta.dirname, '..', '..', FILE), HEADER + lines.join(''));
  console.log(`${ids.length} regels gemeten, geschreven naar ${FILE}`);
}
