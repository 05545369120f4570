import type { Random } from './random.ts';

/** Chooses among `{a|b}` (innermost first), so that one bank text gives many wordings. */
export function choose(text: string, random: Random): string {
  let result = text;
  for (let open = result.lastIndexOf('{'); open >= 0; open = result.lastIndexOf('{')) {
    const close = result.indexOf('}', open);
    if (close < 0) throw new Error(`Open choice in bank text: ${text}`);
    const choice = random.pick(result.slice(open + 1, close).split('|'));
    result = result.slice(0, open) + choice + result.slice(close + 1);
  }
  return result;
}

/** Puts values in `<slots>`; a slot without a value is a mistake in the bank. */
export function fillSlots(text: string, slots: Record<string, string>): string {
  return text.replace(/<(\w+)>/g, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) throw new Error(`No value for <${name}> in bank text: ${text}`);
    return value;
  });
}

const NUMBER_WORDS = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien'];
export const numberWord = (number: number): string => NUMBER_WORDS[number] ?? String(number);

/** "€ 1.250,00", "€ 2,15"; whole sums above ten without decimals. */
export function printMoney(amount: number): string {
  const whole = Number.isInteger(amount) && amount >= 10;
  const [euros = '', cents] = amount.toFixed(whole ? 0 : 2).split('.');
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
  return `€ ${grouped}${cents ? `,${cents}` : ''}`;
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** "1 januari 2023" of an ISO date. */
export function printDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}
