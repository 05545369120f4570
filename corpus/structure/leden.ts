import type { Body } from './body.ts';
import { runsOn } from './candidates.ts';
import { follows } from './chain.ts';
import { withFirstItems } from './first-items.ts';
import { isOneCell, type Line } from './line.ts';
import { type ListLabel, listLabel } from './list-label.ts';
import { withRomans } from './roman-items.ts';
import { isSetApart, isTitleLine } from './titles.ts';

/** A stretch of an article: the words before its leden (`lid` null) or one lid, with the items in it. */
export type Stretch = { label: ListLabel | null; title: string | null; lines: Placed[] };

/** A line of a unit: from which offset its words count, and whether it starts a paragraph or an item. */
export type Placed = { line: Line; from: number; paragraph: boolean; item: ListLabel | null };

/**
 * Divides the lines of an article into its lead and its leden; footnotes come last in the stretch in which they stand.
 * `from` is where the text starts in the first line.
 */
export function ledenOf(lines: Line[], from: number, body: Body): Stretch[] {
  const text = lines.filter((line) => !line.foot);
  const placed = withFirstItems(withRomans(place(text, from, body)));
  const labels = placed.flatMap((one, i) =>
    one.item && one.item.family !== 'bullet' ? [{ at: i, label: one.item }] : [],
  );
  const family = lidFamily(placed, labels);
  const stretches: Stretch[] = [{ label: null, title: null, lines: [] }];
  const open: Open = { last: null, x: 0, nested: [] };
  for (const [i, one] of placed.entries()) {
    const stretch = stretches.at(-1) as Stretch;
    if (family && one.item?.family === family && isLid(one, open)) {
      Object.assign(open, { last: one.item, x: indentOf(one.line), nested: [] });
      const first = { ...one, from: one.item.textAt, paragraph: true, item: innerLabel(one) };
      const behind = titleBehind(one.line, one.item, placed[i + 1]);
      if (behind !== null) Object.assign(first, { from: one.line.text.length });
      const title = behind ?? titleOf(stretch, one.line);
      stretches.push({ label: one.item, title, lines: [first] });
    } else stretch.lines.push(one);
  }
  return withNotes(stretches, lines).filter((stretch) => stretch.label || stretch.lines.length > 0);
}

const asNote = (line: Line, before: Line | undefined): Placed => ({
  ...{ line, from: 0, item: null },
  paragraph: line.boxed ? before?.boxed !== true : line.marks.length > 0,
});

/** Puts each footnote behind the stretch that holds the line before it. */
function withNotes(stretches: Stretch[], lines: Line[]): Stretch[] {
  let home = stretches[0] as Stretch;
  const homes = new Map(stretches.flatMap((stretch) => stretch.lines.map(({ line }) => [line, stretch])));
  const notes = new Map<Stretch, Placed[]>();
  for (const [i, line] of lines.entries()) {
    home = homes.get(line) ?? home;
    if (line.foot) notes.set(home, [...(notes.get(home) ?? []), asNote(line, lines[i - 1])]);
  }
  return stretches.map((stretch) => ({ ...stretch, lines: [...stretch.lines, ...(notes.get(stretch) ?? [])] }));
}

/** A note in the margin beside a lid, or a title above it: taken away from the text before it. */
function titleOf(stretch: Stretch, line: Line): string | null {
  const notes = Math.max(ownLines(stretch), stretch.lines.findLastIndex((placed) => !placed.line.note) + 1);
  const first = stretch.lines[notes]?.line;
  if (!first || first.page !== line.page || Math.abs(first.baseline - line.baseline) > 1)
    return titleAbove(stretch, line);
  return stretch.lines
    .splice(notes)
    .map((placed) => placed.line.text.trim())
    .join(' ');
}

/** A title behind the number of a lid, the text below it in another style. */
function titleBehind(line: Line, item: ListLabel, next: Placed | undefined): string | null {
  const title = line.text.slice(item.textAt).trim();
  const isTitle = !line.plain && /^\p{Lu}[^:;]{2,80}[^.,:;]$/u.test(title);
  const isText = next?.line.plain && !next.item && next.line.font !== line.font && !/^\s*\p{Ll}/u.test(next.line.text);
  return isTitle && isText ? title : null;
}

/** The line with its number stays with a lid, also when it looks like a title of the next. */
const ownLines = ({ label }: Stretch): number => (label ? 1 : 0);

/** A title on the lines above a lid, taken away from the text before it. */
function titleAbove(stretch: Stretch, lid: Line): string | null {
  const above = stretch.lines.map((placed) => placed.line);
  const goesOn = (at: number): boolean => /^\s*\p{Ll}/u.test(above[at]?.text ?? '');
  let from = above.length - 1;
  if (!isTitleLine(above, from) && !isSetApart([...above, lid], from)) return null;
  while (goesOn(from) && isTitleLine(above, from - 1)) from--;
  if (
    from < ownLines(stretch) ||
    goesOn(from) ||
    above.length - from > 3 ||
    stretch.lines.slice(from).some((placed) => placed.item)
  )
    return null;
  const title = stretch.lines.splice(from);
  return title.map(({ line }) => line.text.trim()).join(' ');
}

/** "1. a. De werkgever": the item with which a lid begins. */
function innerLabel(one: Placed): ListLabel | null {
  const inner = listLabel(one.line, one.item?.textAt);
  return inner && inner.family !== 'int' ? inner : null;
}

type Open = { last: ListLabel | null; x: number; nested: { parts: ListLabel['parts']; x: number }[] };

/** Whether a label goes on with the leden, and not with a list inside one of them. */
function isLid(one: Placed, open: Open): boolean {
  const { item, line } = one;
  if (!item) return false;
  if (open.last === null) return isStart(item);
  const nested = open.nested.at(-1);
  const x = indentOf(line);
  const goesOn = follows(open.last.parts, item.parts) || isSkip(open.last.parts, item.parts);
  if (nested && follows(nested.parts, item.parts) && Math.abs(nested.x - x) < 4) {
    if (!goesOn || Math.abs(open.x - x) > 4) {
      nested.parts = item.parts;
      return false;
    }
  }
  if (goesOn && x < open.x + 25) return true;
  if (isStart(item)) open.nested.push({ parts: item.parts, x });
  return false;
}

/** Where a line stands as seen from the first column. */
const indentOf = (line: Line): number => line.x - line.column;

const isStart = (label: ListLabel): boolean =>
  label.parts.at(-1) === 1 || label.parts[0] === 'a' || label.parts[0] === 'i';

const isSkip = (from: ListLabel['parts'], to: ListLabel['parts']): boolean => {
  const [a, b] = [from[0], to[0]];
  if (typeof a === 'number' && typeof b === 'number') return b > a && b - a <= 2 && to.length <= 2;
  return typeof a === 'string' && typeof b === 'string' && a.length === 1 && b.charCodeAt(0) - a.charCodeAt(0) === 2;
};

/** The kind of label that numbers the leden: the first that starts at its beginning, unless it is a list within running text. */
function lidFamily(placed: Placed[], labels: { at: number; label: ListLabel }[]): ListLabel['family'] | null {
  for (const { at, label } of labels) {
    if (!isStart(label)) continue;
    if (label.family === 'int' || label.family === 'lid' || label.family === 'decimal') return label.family;
    const second = labels.some((one) => one.label.family === label.family && follows(label.parts, one.label.parts));
    const numbered = labels.some(
      (one) => one.at < at + 40 && one.at > at && one.label.family === 'int' && isStart(one.label),
    );
    const lead = placed.slice(0, at).reduce((sum, one) => sum + one.line.text.length, 0);
    if (second && (!numbered || lead < 200) && lead < 400 && !isEnumeration(placed, at)) return label.family;
  }
  return null;
}

/** Letters after "De werkgever kan:" are items of one sentence; after "wordt verstaan onder:" they are leden. */
function isEnumeration(placed: Placed[], at: number): boolean {
  const lead = placed
    .slice(0, at)
    .map((one) => one.line.text)
    .join(' ');
  const first = placed[at] as Placed;
  const item = first.line.text.slice(first.item?.textAt ?? 0).trim() || (placed[at + 1]?.line.text.trim() ?? '');
  return /:\s*$/.test(lead) && !/verst(aan|aat)|bedoeld|begrippen|definities/i.test(lead) && /^\p{Ll}/u.test(item);
}

function place(lines: Line[], from: number, body: Body): Placed[] {
  let bare: { item: ListLabel; line: Line } | null = null;
  const goesOn = (item: ListLabel, line: Line): boolean =>
    bare !== null && follows(bare.item.parts, item.parts) && Math.abs(indentOf(bare.line) - indentOf(line)) < 2;
  return lines.map((line, i) => {
    const previous = lines[i - 1];
    const apart = previous !== undefined && previous.note !== line.note;
    const start = i === 0 ? from : 0;
    const label = listLabel(line, start);
    const item = label && line.inCell && isFigure(line, label) ? null : label;
    const isLabel = item && (!item.bare || standsApart(line, lines[i + 1]) || goesOn(item, line));
    const genuine = item && isLabel && isGenuine(item, apart ? undefined : previous, line) ? item : null;
    if (genuine?.bare) bare = { item: genuine, line };
    const gap = previous && previous.page === line.page ? line.baseline - previous.baseline : 0;
    const short = previous
      ? previous.right < previous.edge - previous.size * 7 && /[.:;!?]\s*$/.test(previous.text)
      : true;
    const isNextCell = gap < 0 && previous?.column === line.column;
    const paragraph =
      !previous || isNextCell || genuine !== null || gap > body.leading * 1.35 || short || line.font !== previous.font;
    const breaks = previous && genuine === null ? breakAtCell(previous, line) : null;
    return { line, from: start, paragraph: breaks ?? paragraph, item: genuine };
  });
}

/** Whether a cell starts a paragraph: a row and a cell of words do, figures go on in the line; null within a cell. */
function breakAtCell(previous: Line, line: Line): boolean | null {
  if (!previous.inCell && !line.inCell) return null;
  if (previous.cell?.row !== line.cell?.row) return true;
  return isOneCell(previous.cell, line.cell) ? null : /\p{Ll}{3}/u.test(line.text);
}

/** A number alone in its cell, without a mark behind it, is a figure of the table. */
const isFigure = (line: Line, item: ListLabel): boolean =>
  item.family !== 'bullet' && line.text.slice(item.textAt).trim() === '' && !/[.):°]\s*$/.test(line.text);

/** A bare number is a label in a cell or item of its own, or where the next line hangs under the text. */
function standsApart(line: Line, next: Line | undefined): boolean {
  const alone = line.pieces[0]?.length === /^\s*\S+/.exec(line.text)?.[0].length;
  return line.cells.length > 1 || alone || (next !== undefined && next.x > line.x + 4 && next.x < line.x + 40);
}

/** "in week 12. Daarna": a number that happens to stand at the start of a line is no label. */
function isGenuine(item: ListLabel, previous: Line | undefined, line: Line): boolean {
  if (item.family === 'bullet') return true;
  if (item.family === 'decimal' && /^[\s]*(uur|%|procent|euro)/.test(line.text.slice(item.textAt))) return false;
  if (!previous) return true;
  const indented = Math.abs(previous.x - line.x) > 3;
  return indented || !runsOn(previous, line) || line.page !== previous.page || line.text.trim().length < 4;
}
