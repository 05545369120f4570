import type { TextMetadata, Unit } from '../model/unit.ts';
import { titleOnCover } from './cover-title.ts';
import { kindOf } from './document-kind.ts';
import { type Statement, statementsOf } from './duration.ts';
import { wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** How many pages at the front can be cover and preamble. */
const FRONT = 4;

/** What the title pages and the duration article say of the document. */
export function metadataOf(pages: Line[][], running: Line[], units: Unit[], bodySize: number): TextMetadata {
  const firstBody = units.find((unit) => unit.role === 'body' && unit.kind !== 'paragraaf')?.page ?? FRONT + 1;
  const withText = pages.filter((lines) => lines.length > 0).slice(0, FRONT);
  const front = withText.filter((lines, i) => i === 0 || (lines[0] as Line).page < firstBody);
  const statements = statementsOf(units, front.map(beforeArticles), running);
  return {
    kind: kindOf(units, withText[0] ?? [], pages.length),
    title: titleOnCover(front.slice(0, 3), bodySize),
    ...decide(statements),
  };
}

/** What a page says before its first article. */
function beforeArticles(lines: Line[]): Line[] {
  const first = lines.findIndex((line) => !line.plain && wordLabel(line.text)?.word === 'artikel');
  return first < 0 ? lines : lines.slice(0, first);
}

/** The duration article, unless the pages before it agree with each other against it. */
function decide(statements: Statement[]): Pick<TextMetadata, 'start' | 'end' | 'datesFrom'> {
  const best = <K extends 'start' | 'end'>(key: K): Statement | undefined => {
    const weights = new Map<string | null, number>();
    for (const one of statements) weights.set(one[key], (weights.get(one[key]) ?? 0) + one.weight);
    const winner = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
    return statements.find((one) => one[key] === winner);
  };
  const [start, end] = [best('start'), best('end')];
  if (!start || !end?.end) return { start: null, end: null, datesFrom: null };
  const against = statements.filter((one) => one.start !== start.start || one.end !== end.end);
  const others = against.map((one) => `${one.from} noemt ${dutch(one.start ?? '')} t/m ${dutch(one.end)}`);
  const from = [...new Set([end.from, start.from])].join(' en ');
  return { start: start.start, end: end.end, datesFrom: [from, ...others].join('; ') };
}

const dutch = (date: string): string => date.split('-').reverse().join('-');
