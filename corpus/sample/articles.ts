import type { BankArticle, BankLid } from './bank/bank.ts';
import type { Article, Lid } from './cao-text.ts';
import { choose, fillSlots } from './fill.ts';
import type { Random } from './random.ts';

function lidOf(lid: BankLid, slots: Record<string, string>, random: Random): Lid {
  const { text, tempting } = typeof lid === 'string' ? { text: lid, tempting: null } : lid;
  return { number: null, text: fillSlots(choose(text, random), slots), labels: null, tempting };
}

/** An article of the bank in one wording; extra leden are put in, not before its first lid. */
export function articleOf(
  from: BankArticle,
  slots: Record<string, string>,
  random: Random,
  extra: Lid[] = [],
): Article {
  const leden = from.leden.map((lid) => lidOf(lid, slots, random));
  for (const lid of extra) leden.splice(random.between(1, leden.length), 0, lid);
  return { number: '', title: choose(from.title, random), leden };
}
