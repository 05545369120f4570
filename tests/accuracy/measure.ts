import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folder with real caos, gold sets and the scorer; they stay outside the project. */
export const SHARED = resolve(ROOT, process.env.CAO_SHARED ?? '../shared');

const OUT = join(ROOT, 'out', 'accuracy');

/** Precision, recall and F1 (0–1, null when there is nothing to measure) over counts. */
export type Tally = {
  precision: number | null;
  recall: number | null;
  f1: number | null;
  tp: number;
  fp: number;
  fn: number;
  misses?: string[];
  false_hits?: string[];
};
export type Agreement = { accuracy: number | null; of: number; wrong?: string[] };

type Attributes = {
  values: Tally;
  bound: Agreement;
  extent: Tally;
  strength: Agreement;
  temporary: Agreement;
  codes: Tally & { codes: Record<string, Tally> };
};

/** What the scorer prints of clauses. */
export type ClauseScore = Attributes & {
  clauses: number;
  exact_label_sets: number;
  negatives: number;
  negatives_clean: number;
};

/** What the scorer prints of documents. */
export type DocumentScore = {
  documents: number;
  has: Tally & { wrong_yes: number; wrong_no: number; cells: number; codes: Record<string, Tally> };
  provisions: Attributes & { located: Agreement; one_row_per_unit: Agreement };
  negatives: { total: number; clean: number; hits?: string[] };
  structure: {
    total: number;
    number_found: number;
    page_right: number;
    units: number;
    impossible: number;
    misses?: string[];
    doubles?: string[];
    strays?: string[];
  };
  dates: { start: Agreement; end: Agreement };
};

const REAL = join(SHARED, 'corpus-real');

/** Scores the engine on the real caos; null when they are not on this machine. */
export function scoreRealCaos(): DocumentScore | null {
  const gold = join(SHARED, 'gold', 'documents.json');
  if (!existsSync(gold) || !existsSync(REAL)) return null;
  return scoreDocuments(REAL, gold, 'documents.json');
}

/** The JSON of `analyse` over the real caos, as it is printed. */
export const analyseRealCaos = (): string =>
  readFileSync(caoscoop('documents-again.json', ['analyse', '--json', REAL]), 'utf8');

/** The JSON that `scoreRealCaos` scored. */
export const scoredRealCaos = (): string => readFileSync(join(OUT, 'documents.json'), 'utf8');

/** Scores the engine on a folder of PDFs with a truth in the form of the gold set. */
export function scoreDocuments(corpus: string, gold: string, name: string): DocumentScore {
  const result = caoscoop(name, ['analyse', '--json', corpus]);
  return score<DocumentScore>('documents', result, gold, []);
}

/** Sets of labelled clauses of the project itself; rules are improved on them, so they tell of known wordings. */
export const OWN_CLAUSES = [
  'clauses',
  'clauses-second',
  'clauses-third',
  'clauses-fourth',
  'clauses-fifth',
  'clauses-sixth',
  'clauses-seventh',
  'clauses-eighth',
  'clauses-ordinary',
] as const;

/** A set from which no rule is written, so it tells of new wordings: only its figures are looked at. */
export const UNSEEN_CLAUSES = 'clauses-unseen';

export function scoreOwnClauses(set: string): ClauseScore {
  const gold = join(ROOT, 'tests', 'accuracy', `${set}.json`);
  return score<ClauseScore>('clauses', caoscoop(`own-${set}.json`, ['classify', '--json', gold]), gold, []);
}

/** Scores the rules on the labelled clauses: `dev`, from which rules are written, or `held`, which is only measured. */
export function scoreClauses(part: 'dev' | 'held'): ClauseScore | null {
  const gold = join(SHARED, 'gold', 'clauses.json');
  if (!existsSync(gold)) return null;
  const result = caoscoop('clauses.json', ['classify', '--json', gold]);
  return score<ClauseScore>('clauses', result, gold, ['--part', part]);
}

/** Runs the terminal program as a user would; the JSON goes to a file whose path is returned. */
function caoscoop(name: string, args: string[]): string {
  mkdirSync(OUT, { recursive: true });
  const output = execFileSync(process.execPath, [join(ROOT, 'corpus', 'cli', 'main.ts'), ...args], {
    cwd: ROOT,
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const file = join(OUT, name);
  writeFileSync(file, output);
  return file;
}

function score<T>(kind: string, result: string, gold: string, options: string[]): T {
  const scorer = join(SHARED, 'score', 'score.mjs');
  const args = [scorer, kind, result, gold, '--details', ...options];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 28 })) as T;
}

export const hasScorer = (): boolean => existsSync(join(SHARED, 'score', 'score.mjs'));
