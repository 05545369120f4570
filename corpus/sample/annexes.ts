import { articleOf } from './articles.ts';
import type { Bank } from './bank/index.ts';
import type { Annex, Article, Table } from './cao-text.ts';
import type { FictionalCao } from './caos.ts';
import type { Random } from './random.ts';

const STEPS = 22;

const euros = (amount: number): string =>
  amount
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.');

/** A salary table: steps by scales, with amounts that rise both ways. */
function salaryTable(title: string, scales: number, base: number): Table {
  const header = ['Trede', ...Array.from({ length: scales }, (_, scale) => `Schaal ${scale + 1}`)];
  const rows = Array.from({ length: STEPS }, (_, step) => [
    String(step),
    ...Array.from({ length: scales }, (_, scale) => euros(base * 1.085 ** scale * 1.024 ** step)),
  ]);
  return { title, header, rows };
}

function salaryAnnex(random: Random): Annex {
  const base = random.between(1650, 2100);
  const rises = [1, 1.02, 1.045];
  const tables = rises.map((rise, index) => salaryTable(`Salarissen per maand, tabel ${index + 1}`, 7, base * rise));
  return {
    number: '',
    title: 'Salaristabellen',
    articles: [],
    paragraphs: ['De bedragen in deze bijlage zijn bruto maandsalarissen in euro bij een volledige arbeidsduur.'],
    tables,
  };
}

function functionsAnnex(bank: Bank, random: Random): Annex {
  const rows = bank.functions.map((name, index) => [
    name,
    `Groep ${1 + Math.floor((index * 8) / bank.functions.length)}`,
    random.pick(['uitvoering', 'staf', 'planning', 'techniek']),
  ]);
  return {
    number: '',
    title: 'Referentieraster functies',
    articles: [],
    paragraphs: ['De functies in dit raster dienen om andere functies mee te vergelijken.'],
    tables: [{ title: 'Functies en functiegroepen', header: ['Functie', 'Functiegroep', 'Soort werk'], rows }],
  };
}

/** The annexes of a cao: functions, salaries, a scheme for home working where it stands in an annex, rules of procedure. */
export function annexesOf(cao: FictionalCao, scheme: Article[], bank: Bank, random: Random): Annex[] {
  const slots = { branche: cao.branch };
  const articles = bank.procedure.articles.map((article) => articleOf(article, slots, random));
  const own = { number: '', paragraphs: [], tables: [] };
  return [
    functionsAnnex(bank, random),
    ...(scheme.length ? [{ ...own, title: bank.schemeTitle, articles: scheme }] : []),
    salaryAnnex(random),
    { ...own, title: bank.procedure.title, articles },
  ];
}
