import type { Code } from '../model/coding.ts';
import type { Clause, Slot } from './bank/clause.ts';
import type { Labels, Lid, TrueExtent } from './cao-text.ts';
import { choose, fillSlots, numberWord, printMoney } from './fill.ts';
import type { Random } from './random.ts';

/** How often each clause was used, so that the corpus as a whole uses all phrasings. */
export type Usage = Map<Clause, number>;

/** Untaxed amount per day of home working (gerichte vrijstelling), by year. */
const FISCAL_PER_DAY: Record<number, number> = { 2022: 2, 2023: 2.15, 2024: 2.35, 2025: 2.4 };

const codesOf = (clause: Clause): Code[] => Object.keys(clause.codes) as Code[];

/** Whether the clause gives a cao the code: an exclusion or a definition does not, but for travel it does. */
const gives = (clause: Clause, code: Code): boolean => {
  const strength = clause.codes[code];
  return strength !== undefined && strength !== 'definitie' && (strength !== 'uitgesloten' || code === 'reiskosten');
};

/** One of the least used clauses, which counts as used from then on. */
function take(candidates: Clause[], usage: Usage, random: Random): Clause | undefined {
  const least = Math.min(...candidates.map((clause) => usage.get(clause) ?? 0));
  const clause = random.pick(candidates.filter((one) => (usage.get(one) ?? 0) === least));
  if (clause) usage.set(clause, least + 1);
  return clause;
}

/**
 * Clauses that together give the wanted codes, and no other ones, with now and then an exclusion or a definition
 * beside them (alone where nothing is wanted: a text that names home working and has none).
 */
export function chooseClauses(wanted: Code[], year: number, clauses: Clause[], usage: Usage, random: Random): Clause[] {
  const known = clauses.filter((clause) => (clause.since ?? 0) <= year);
  const chosen: Clause[] = [];
  for (const code of wanted) {
    const fitting = (clause: Clause) =>
      codesOf(clause).every((one) => wanted.includes(one) || !gives(clause, one)) && gives(clause, code);
    const clause = take(
      known.filter((one) => fitting(one) && !chosen.includes(one)),
      usage,
      random,
    );
    if (!clause && chosen.some((one) => gives(one, code))) continue;
    if (!clause) throw new Error(`The bank has no clause for ${code} in ${year} with only ${wanted}`);
    chosen.push(clause);
  }
  const extra = known.filter((clause) => codesOf(clause).every((code) => !gives(clause, code)));
  const more = random.next() < 0.6 ? take(extra, usage, random) : undefined;
  return more ? [...chosen, more] : chosen;
}

function printSlot(name: string, value: number): string {
  if (name.startsWith('bedrag') || name === 'fiscaal') return printMoney(value);
  if (name.startsWith('dagen')) return value === 1 ? 'één dag' : `${numberWord(value)} dagen`;
  if (name.startsWith('jaren')) return `${numberWord(value)} jaar`;
  if (name.startsWith('uren')) return `${value} uur`;
  return name.startsWith('procent') ? `${value}%` : String(value);
}

/** The numbers of this use of a clause. */
function drawNumbers(clause: Clause, year: number, random: Random): Record<string, number> {
  const drawn = Object.entries(clause.slots ?? {}).map(([name, list]) => [name, random.pick(list)] as const);
  return { ...Object.fromEntries(drawn), jaar: year, fiscaal: FISCAL_PER_DAY[year] ?? 2 };
}

function labelsOf(clause: Clause, numbers: Record<string, number>): Labels {
  const number = (slot: Slot | undefined) => (typeof slot === 'string' ? (numbers[slot] ?? null) : (slot ?? null));
  return {
    codes: clause.codes,
    values: (clause.values ?? []).map((value) => ({
      code: value.code,
      amount: number(value.amount),
      bound: value.bound ?? 'exact',
      fiscal_max: value.fiscal_max ?? false,
      period: value.period,
      n: number(value.n),
    })),
    extent: (clause.extent ?? []).map(({ bound, of, ...quantity }) => {
      const entries = Object.entries(quantity).map(([kind, slot]) => [kind, number(slot)]);
      return { ...Object.fromEntries(entries), bound: bound ?? 'exact', of } as TrueExtent;
    }),
    about: clause.about ?? [],
    alsoOk: clause.alsoOk ?? [],
    alsoStrengths: clause.alsoStrengths ?? {},
    temporary: clause.temporary ?? false,
  };
}

/** A clause as a lid of a cao, with its truth. */
export function lidOf(clause: Clause, slots: Record<string, string>, year: number, random: Random): Lid {
  const numbers = drawNumbers(clause, year, random);
  const printed = Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, printSlot(name, value)]));
  const text = fillSlots(choose(clause.text, random), { ...slots, ...printed });
  return { number: null, text, labels: labelsOf(clause, numbers), tempting: null };
}
