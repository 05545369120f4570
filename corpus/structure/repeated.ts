import { follows, isFirst } from './chain.ts';
import { letters } from './contents-witness.ts';
import { numberLabel, wordLabel } from './label.ts';
import type { Line } from './line.ts';

/** A line that names a part of the document: comparable number and title. */
type Named = { at: number; key: string; title: string; parts: (number | string)[] };

/** Fewest parts that make a list of contents, and the most lines from one to the next. */
const FEWEST = 5;
const APART = 4;

/**
 * Lists of contents that print no page numbers: parts named one after the other with nothing between them, of which
 * most are named again elsewhere in the document, many with the same title.
 */
export function repeatedLists(lines: Line[]): Line[] {
  const names = lines.flatMap((line, at) => nameOf(line, lines[at + 1], at) ?? []);
  const places = Map.groupBy(names, (name) => name.key);
  const out: Line[] = [];
  for (let i = 0; i < names.length; ) {
    const j = endOfRun(names, i, lines);
    const run = names.slice(i, j + 1);
    const first = run.findIndex((name) => isNamedAgain(name, run, places));
    const list = run.slice(Math.max(0, first));
    if (list.length >= FEWEST && isCounting(list) && isDense(list, lines) && isRepeated(list, places))
      out.push(...lines.slice(startOf(lines, list, run), endOf(lines, at(names, j)) + 1));
    i = j + 1;
  }
  return out;
}

const at = (names: Named[], i: number): number => (names[i] as Named).at;

/** The last of the names that stand close together; one that was named before in the row begins the text itself. */
function endOfRun(names: Named[], from: number, lines: Line[]): number {
  const seen = new Set<string>();
  let last = from;
  for (; last + 1 < names.length && at(names, last + 1) - at(names, last) <= APART; last++) {
    seen.add((names[last] as Named).key);
    if (seen.has((names[last + 1] as Named).key)) break;
  }
  while (last > from && isStrayOnPage(names.slice(from, last + 1), lines)) last--;
  return last;
}

/** Whether a name comes back behind its row: the heading over a list of its articles does not. */
const isNamedAgain = (name: Named, run: Named[], places: Map<string, Named[]>): boolean =>
  (places.get(name.key) ?? []).some((one) => one.at > (run.at(-1) as Named).at);

function nameOf(line: Line, next: Line | undefined, index: number): Named | null {
  if (line.text.length > 130) return null;
  const word = wordLabel(line.text);
  const number = word ? word.number : numberLabel(line.text);
  if (!number || word?.word === 'lid' || /\.0/.test(number.text)) return null;
  if (!word && !(number.style === 'decimal' && number.parts.length > 1)) return null;
  const title = (word ? word.rest : number.rest).trim() || (next?.text ?? '');
  return {
    at: index,
    key: `${word?.word ?? 'artikel'} ${number.parts.join('.')}`,
    title: letters(title),
    parts: number.parts,
  };
}

/** A list may end where the text itself begins: the last name belongs to that when its page holds few others. */
function isStrayOnPage(run: Named[], lines: Line[]): boolean {
  const page = (lines[(run.at(-1) as Named).at] as Line).page;
  const here = run.filter((name) => (lines[name.at] as Line).page === page).length;
  const all = lines.filter((line) => line.page === page).length;
  return here < FEWEST && here < all * 0.35;
}

/** The names begin at the beginning, or go on from one to the next. */
function isCounting(run: Named[]): boolean {
  const going = run.filter((name, i) => i > 0 && follows((run[i - 1] as Named).parts, name.parts)).length;
  return isFirst((run[0] as Named).parts) || going >= run.length * 0.6;
}

/** Nearly all words of the stretch belong to the names themselves. */
function isDense(run: Named[], lines: Line[]): boolean {
  const [first, last] = [run[0] as Named, run.at(-1) as Named];
  const all = lines.slice(first.at, last.at + 1);
  const long = all.filter((line) => line.text.length > 100).length;
  return run.length >= all.length * 0.45 && long <= all.length * 0.1;
}

function isRepeated(run: Named[], places: Map<string, Named[]>): boolean {
  const to = (run.at(-1) as Named).at;
  const elsewhere = run.map((name) => (places.get(name.key) ?? []).filter((one) => one.at > to));
  const again = elsewhere.filter((found) => found.length > 0).length;
  const same = run.filter((name, i) => elsewhere[i]?.some((one) => sameTitle(one.title, name.title))).length;
  return again >= run.length * 0.6 && same >= Math.max(3, run.length * 0.3);
}

const sameTitle = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && (a.startsWith(b) || b.startsWith(a));

/** Up to the top of the page, when only a title stands above. */
function startOf(lines: Line[], list: Named[], run: Named[]): number {
  const from = (list[0] as Named).at;
  if (list.length < run.length) return from;
  const page = (lines[from] as Line).page;
  const top = lines.findIndex((line) => line.page === page);
  return from - top <= 8 && lines.slice(top, from).every((line) => line.text.length < 80) ? top : from;
}

/** Down to the end of the page, when only the rest of the last name stands below. */
function endOf(lines: Line[], to: number): number {
  const page = (lines[to] as Line).page;
  let last = to;
  while (lines[last + 1]?.page === page) last++;
  return last - to <= 3 ? last : to;
}
