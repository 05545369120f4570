import { join } from 'node:path';
import { generateSample } from '../../corpus/sample/generate.ts';
import {
  type Agreement,
  type ClauseScore,
  type DocumentScore,
  hasScorer,
  OWN_CLAUSES,
  SHARED,
  scoreClauses,
  scoreDocuments,
  scoreOwnClauses,
  scoreRealCaos,
  type Tally,
  UNSEEN_CLAUSES,
} from './measure.ts';
import { writeMeasured } from './measure-rules.ts';
import { checkWords, type WordCheck } from './word-classes.ts';

const showErrors = process.argv.includes('--errors');
const percent = (share: number | null): string => (share === null ? '–' : (share * 100).toFixed(1));
const cell = (text: string | number, width: number): string => String(text).padStart(width);

function printTally(name: string, tally: Tally): void {
  const figures = [percent(tally.precision), percent(tally.recall), percent(tally.f1), tally.tp, tally.fp, tally.fn];
  console.log(`  ${name.padEnd(22)}${figures.map((figure) => cell(figure, 8)).join('')}`);
}

const printAgreement = (name: string, { accuracy, of }: Agreement): void =>
  console.log(`  ${name.padEnd(22)}${cell(percent(accuracy), 8)}  van ${of}`);

function printErrors(title: string, errors: string[] | undefined): void {
  if (!showErrors || !errors?.length) return;
  console.log(`  ${title}:`);
  for (const error of errors) console.log(`    ${error}`);
}

const HEADER = `  ${''.padEnd(22)}${['prec.', 'recall', 'F1', 'goed', 'fout', 'gemist'].map((name) => cell(name, 8)).join('')}`;

function printCodes(codes: Record<string, Tally>, total: Tally): void {
  console.log(HEADER);
  for (const [code, tally] of Object.entries(codes)) printTally(code, tally);
  printTally('samen', total);
}

function printClauses(part: string, score: ClauseScore, withErrors: boolean): void {
  console.log(`\nClausules, deel ${part} (${score.clauses})`);
  printCodes(score.codes.codes, score.codes);
  printTally('bedragen', score.values);
  printTally('omvang', score.extent);
  printAgreement('grenzen', score.bound);
  printAgreement('aard', score.strength);
  printAgreement('tijdelijk', score.temporary);
  console.log(
    `  reeks codes precies goed ${percent(score.exact_label_sets)}, lege clausules leeg ${percent(score.negatives_clean)}`,
  );
  if (!withErrors) return;
  printErrors('gemist', score.codes.misses);
  printErrors('ten onrechte', score.codes.false_hits);
  printErrors('bedragen gemist', score.values.misses);
  printErrors('bedragen ten onrechte', score.values.false_hits);
  printErrors('omvang gemist', score.extent.misses);
  printErrors('omvang ten onrechte', score.extent.false_hits);
  printErrors('aard anders', score.strength.wrong);
}

function printDocuments(name: string, score: DocumentScore): void {
  const { has, provisions, structure, negatives, dates } = score;
  console.log(`\n${name} (${score.documents} documenten)`);
  printCodes(provisions.codes.codes, provisions.codes);
  printTally('bedragen', provisions.values);
  printTally('omvang', provisions.extent);
  printAgreement('aard', provisions.strength);
  printAgreement('plaats', provisions.located);
  console.log(`  ten onrechte ja ${has.wrong_yes}, ten onrechte nee ${has.wrong_no}, van ${has.cells} cellen`);
  console.log(`  lege plaatsen leeg ${negatives.clean} van ${negatives.total}`);
  console.log(
    `  structuur: nummer gevonden ${percent(structure.number_found)}, pagina goed ${percent(structure.page_right)}, onmogelijk ${percent(structure.impossible)} (${structure.total} artikelen, ${structure.units} eenheden)`,
  );
  printAgreement('begin looptijd', dates.start);
  printAgreement('einde looptijd', dates.end);
  printErrors('ten onrechte ja', has.false_hits);
  printErrors('ten onrechte nee', has.misses);
  printErrors('codes gemist', provisions.codes.misses);
  printErrors('codes ten onrechte', provisions.codes.false_hits);
  printErrors('bedragen gemist', provisions.values.misses);
  printErrors('aard anders', provisions.strength.wrong);
  printErrors('plaats anders', provisions.located.wrong);
  printErrors('niet leeg', negatives.hits);
  printErrors('artikelen', [...(structure.misses ?? []), ...(structure.doubles ?? []), ...(structure.strays ?? [])]);
  printErrors('data', [...(dates.start.wrong ?? []), ...(dates.end.wrong ?? [])]);
}

function printWords(checks: readonly WordCheck[]): void {
  console.log('\nWoorden per bestand, in procenten (buiten: in geen enkele eenheid, al hoort het woord daar)');
  const classes = ['unit', 'running', 'contents', 'cover', 'margin', 'other', 'none'] as const;
  const names = ['eenheid', 'kop/voet', 'inhoud', 'omslag', 'kantlijn', 'overig', 'buiten', 'verzonnen'];
  console.log(`  ${''.padEnd(22)}${names.map((name) => cell(name, 10)).join('')}`);
  for (const { file, shares, invented } of checks) {
    const figures = classes.map((name) => cell((shares[name] * 100).toFixed(2), 10)).join('');
    console.log(
      `  ${file.slice(0, 20).padEnd(22)}${figures}${cell(invented?.length ?? '–', 10)}  ${invented?.join(' ') ?? ''}`,
    );
  }
}

function skip(what: string): void {
  console.log(`\nOvergeslagen: ${what} staat niet op deze computer (CAO_SHARED = ${SHARED}).`);
}

async function main(): Promise<void> {
  if (process.argv.includes('--measure')) return writeMeasured();
  if (!hasScorer()) return skip('de scorer');
  const real = scoreRealCaos();
  if (real) {
    printDocuments('Echte cao’s', real);
    printWords(await checkWords(join(SHARED, 'corpus-real')));
  } else skip('de verzameling echte cao’s');
  for (const part of ['dev', 'held'] as const) {
    const score = scoreClauses(part);
    // Of the held part only the figures are looked at: its misses would become the next rules.
    if (score) printClauses(part, score, part === 'dev');
    else skip(`de clausules (${part})`);
  }
  for (const set of OWN_CLAUSES) printClauses(`eigen (${set}.json)`, scoreOwnClauses(set), true);
  printClauses(`nieuw (${UNSEEN_CLAUSES}.json)`, scoreOwnClauses(UNSEEN_CLAUSES), false);
  const folder = join('out', 'voorbeeld');
  await generateSample(folder);
  printDocuments('Voorbeeldcorpus', scoreDocuments(folder, join(folder, 'truth.json'), 'sample.json'));
}

await main();
