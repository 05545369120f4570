import { articleOf } from './articles.ts';
import type { Bank } from './bank/index.ts';
import { PROFILE } from './bank/profiles.ts';
import type { Annex, Article, Profile, Table } from './cao-text.ts';
import type { FictionalCao } from './fictional-cao.ts';
import { choose } from './fill.ts';
import type { Random } from './random.ts';

const EMPTY: Annex = { number: '', title: '', articles: [], paragraphs: [], tables: [], profiles: [] };

const STEPS = 22;

const euros = (amount: number): string =>
  amount
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.');

/** A salary table: steps by scales, with amounts that rise both ways. */
function salaryTable(title: string, scales: number, base: number): Table {
  const each = <T>(make: (scale: number) => T) => Array.from({ length: scales }, (_, scale) => make(scale));
  const header = ['Trede', ...each((scale) => `Schaal ${scale + 1}`)];
  const rows = Array.from({ length: STEPS }, (_, step) => [
    String(step),
    ...each((scale) => euros(base * 1.085 ** scale * 1.024 ** step)),
  ]);
  return { title, header, rows };
}

function salaryAnnex(count: number, random: Random): Annex {
  const base = random.between(1650, 2100);
  const scales = random.between(6, 8);
  const tables = Array.from({ length: count }, (_, index) =>
    salaryTable(`Salarissen per maand, tabel ${index + 1}`, scales, base * 1.02 ** index),
  );
  const note = 'De bedragen in deze bijlage zijn bruto maandsalarissen in euro bij een volledige arbeidsduur.';
  return { ...EMPTY, title: 'Salaristabellen', paragraphs: [note], tables };
}

const groupOf = (index: number, functions: string[]): string =>
  `Groep ${1 + Math.floor((index * 8) / functions.length)}`;

function functionsAnnex({ functions }: Bank, random: Random): Annex {
  const kinds = ['uitvoering', 'staf', 'planning', 'techniek'];
  const rows = functions.map((name, index) => [name, groupOf(index, functions), random.pick(kinds)]);
  const header = ['Functie', 'Functiegroep', 'Soort werk'];
  const paragraphs = ['De functies in dit raster dienen om andere functies mee te vergelijken.'];
  const tables = [{ title: 'Functies en functiegroepen', header, rows }];
  return { ...EMPTY, title: 'Referentieraster functies', paragraphs, tables };
}

function profileOf(name: string, random: Random): Profile {
  const say = (text: string) => choose(text, random);
  const tasks = random.shuffle(PROFILE.tasks).slice(0, random.between(4, 7)).map(say);
  const paragraphs = [
    `Doel van de functie. ${say(random.pick(PROFILE.purpose))}`,
    `Taken. De functiehouder:\n- ${tasks.join('\n- ')}`,
    `Eisen. ${PROFILE.demands.map(say).join(' ')}`,
    `Werkomstandigheden. ${say(random.pick(PROFILE.burden))}`,
  ];
  return { title: `Functie: ${name}`, paragraphs };
}

const functionBook = ({ functions }: Bank, random: Random): Annex => ({
  ...EMPTY,
  title: 'Functieboek',
  profiles: functions.map((name) => profileOf(name, random)),
});

/** The rules once more for a group of workers, in an annex that begins again at article 1. */
const groupAnnex = (name: string, bank: Bank, slots: Record<string, string>, random: Random): Annex => ({
  ...EMPTY,
  title: `Bepalingen voor de ${name}`,
  articles: bank.chapters.flatMap(({ articles }) =>
    articles.filter(({ topic }) => topic !== 'looptijd').map((article) => articleOf(article, slots, random)),
  ),
});

const GROUPS = ['nachtploeg', 'buitendienst', 'vliegende brigade', 'zeereizigers', 'bergploeg'];

/** The annexes of a cao; the scheme for home working is one of them where it does not stand in the chapters. */
export function annexesOf(
  cao: FictionalCao,
  scheme: Article[],
  bank: Bank,
  slots: Record<string, string>,
  random: Random,
): Annex[] {
  const procedure = bank.procedure.articles.map((article) => articleOf(article, slots, random));
  const groups = GROUPS.slice(0, cao.size.groups).map((name) => groupAnnex(name, bank, slots, random));
  return [
    functionsAnnex(bank, random),
    ...(cao.size.functionBook ? [functionBook(bank, random)] : []),
    ...(scheme.length ? [{ ...EMPTY, title: bank.schemeTitle, articles: scheme }] : []),
    salaryAnnex(cao.size.salaryTables, random),
    { ...EMPTY, title: bank.procedure.title, articles: procedure },
    ...groups,
  ];
}
