import type { Span } from '../model/span.ts';
import type { Unit } from '../model/unit.ts';
import { type Body, styleOf } from './body.ts';
import { runsOn } from './candidates.ts';
import { follows, isFirst } from './chain.ts';
import type { Heading } from './headings.ts';
import { ledenOf, type Placed, type Stretch } from './leden.ts';
import type { Line } from './line.ts';
import { uniquePaths } from './paths.ts';
import { roleOf } from './roles.ts';
import { sectionsOf } from './sections.ts';
import { type Vocabulary, vocabularyOf } from './text.ts';
import { textBuilder } from './text-builder.ts';
import { isCapitals, isTitleLine } from './titles.ts';

/** Levels of the tree: a heading closes all open units of its level or deeper. */
const LEVEL: Record<Heading['kind'], number> = {
  deel: 1,
  bijlage: 1,
  protocol: 1,
  hoofdstuk: 2,
  paragraaf: 3,
  artikel: 4,
};

type Context = { lines: Line[]; notes: Map<Line, Line[]>; body: Body; words: Vocabulary; units: Unit[] };

/** The units of a document in reading order, with the notes of their lines, and the lines of its cover. */
export function unitsOf(
  lines: Line[],
  notes: Map<Line, Line[]>,
  headings: Heading[],
  body: Body,
): { units: Unit[]; cover: Line[] } {
  const context: Context = { lines, notes, body, words: vocabularyOf(lines), units: [] };
  const first = headings[0]?.from ?? lines.length;
  const cover = coverOf(lines.slice(0, first), lines[first]?.page ?? 1);
  const isIntroduced = headings.some((one) => one.kind === 'artikel' || one.kind === 'paragraaf');
  addSections(context, textBetween(context, cover.length, first), 0, null, isIntroduced ? 'introduction' : null);
  const open: { level: number; index: number; heading: Heading }[] = [];
  const rows: Rows = { outside: new Map(), inside: new Set() };
  headings.forEach((heading, i) => {
    const end = headings[i + 1]?.from ?? lines.length;
    while (open.length > 0 && closes(heading, open.at(-1) as (typeof open)[number])) open.pop();
    if (resumes(heading, rows, open[0]?.heading.kind === 'bijlage')) open.length = 0;
    const index = addHeading(context, heading, open.at(-1)?.index ?? null);
    open.push({ level: LEVEL[heading.kind], index, heading });
    if (open.length === 1) rows.inside.clear();
    if (open[0]?.heading.kind === 'bijlage') rows.inside.add(heading.kind);
    else rows.outside.set(heading.kind, heading);
    const textStart = heading.textAt === null ? heading.to : heading.to - 1;
    const ownNotes = lines.slice(heading.from, textStart).flatMap((line) => notes.get(line) ?? []);
    const content = [...ownNotes, ...textBetween(context, textStart, end)];
    if (heading.kind === 'artikel') addArticle(context, content, heading.textAt ?? 0, index);
    else addSections(context, content, heading.textAt ?? 0, index, null);
  });
  return { units: uniquePaths(spreadPages(context.units)), cover: textBetween(context, 0, cover.length) };
}

/** Lines of the text with their footnotes behind them. */
const textBetween = ({ lines, notes }: Context, from: number, to: number): Line[] =>
  lines.slice(from, Math.max(from, to)).flatMap((line) => [line, ...(notes.get(line) ?? [])]);

/** An article within an article (1.2.1 in 1.2) stays inside it; everything else (1.2a after 1.2) closes its own level. */
function closes(heading: Heading, open: { level: number; heading: Heading }): boolean {
  const level = LEVEL[heading.kind];
  if (open.level !== level) return open.level > level;
  if (heading.kind !== 'artikel') return true;
  const parts = open.heading.parts;
  const isDeeper = typeof heading.parts[parts.length] === 'number';
  return !(isDeeper && parts.every((part, i) => part === heading.parts[i]));
}

/** What stood last outside the annexes, and what the open annex holds, by kind of heading. */
type Rows = { outside: Map<Heading['kind'], Heading>; inside: Set<Heading['kind']> };

/** Whether a heading goes on with the numbers from before the annex that it stands in: then the annex was in between. */
function resumes(heading: Heading, { outside, inside }: Rows, isInAnnex: boolean): boolean {
  if (!isInAnnex || isFirst(heading.parts) || heading.kind === 'paragraaf' || inside.has(heading.kind)) return false;
  const previous = outside.get(heading.kind);
  return previous !== undefined && follows(previous.parts, heading.parts);
}

function addHeading(context: Context, heading: Heading, parent: number | null): number {
  const line = context.lines[heading.line] as Line;
  const last = context.lines[heading.to - 1] as Line;
  const { kind, number, title } = heading;
  const role = roleOf(kind, title, parent === null ? null : (context.units[parent] as Unit).role);
  return add(
    context.units,
    { kind, number, title, parent, page: line.page, pageEnd: Math.max(line.page, last.page) },
    role,
  );
}

/** Text of a chapter or annex: what stands under a heading without number becomes a paragraaf. */
function addSections(
  context: Context,
  lines: Line[],
  from: number,
  parent: number | null,
  role: Unit['role'] | null,
): void {
  const starts = lines.flatMap((_, i) => (isSectionTitle(lines, i) ? [i] : []));
  const firstEnd = starts[0] ?? lines.length;
  if (parent !== null) addLeden(context, lines.slice(0, firstEnd), from, parent);
  else if (firstEnd > 0) addSection(context, lines.slice(0, firstEnd), null, parent, role);
  starts.forEach((start, i) => {
    let textStart = start + 1;
    while (textStart < lines.length && starts.includes(textStart)) textStart++;
    if (starts.includes(start - 1)) return;
    const title = lines
      .slice(start, textStart)
      .map((line) => line.text.trim())
      .join(' ');
    let next = i + 1;
    while (starts[next] !== undefined && (starts[next] as number) < textStart) next++;
    addSection(
      context,
      lines.slice(start, starts[next] ?? lines.length),
      { title, lines: textStart - start },
      parent,
      role,
    );
  });
}

/** A title over text of its own: not in the style of what it stands over, not one of many alike lines. */
function isSectionTitle(lines: Line[], at: number): boolean {
  const line = lines[at] as Line;
  const before = lines[at - 1];
  if (line.foot || !isTitleLine(lines, at) || !/^[\p{Lu}\d‘“"(€]/u.test(line.text.trim())) return false;
  if (before && runsOn(before, line) && before.page === line.page) return false;
  if (lines[at + 1] && runsOn(line, lines[at + 1] as Line)) return false;
  const look = (one: Line): string => styleOf(one) + (one.plain && isCapitals(one.text) ? ' capitals' : '');
  const alike = lines.slice(at, at + 4).filter((next) => look(next) === look(line)).length;
  const text = lines.slice(at + 1, at + 4).find((next) => look(next) !== look(line));
  return alike <= 2 && text !== undefined && text.cells.length === 1 && text.text.length > 40;
}

function addSection(
  context: Context,
  lines: Line[],
  heading: { title: string; lines: number } | null,
  parent: number | null,
  role: Unit['role'] | null,
): void {
  const [first, last] = [lines[0] as Line, lines.at(-1) as Line];
  const inherited = parent === null ? null : (context.units[parent] as Unit).role;
  const title = heading?.title.replace(/\s+/g, ' ') ?? null;
  const unit = { kind: 'paragraaf', number: null, title, parent, page: first.page, pageEnd: last.page } as const;
  const index = add(context.units, unit, role ?? roleOf('paragraaf', title, inherited));
  addLeden(context, lines.slice(heading?.lines ?? 0), 0, index);
}

/** Text of an article: its leden, in sections where it has those. */
function addArticle(context: Context, lines: Line[], from: number, owner: number): void {
  const sections = sectionsOf(lines);
  addLeden(context, lines.slice(0, sections[0]?.at ?? lines.length), from, owner);
  sections.forEach(({ at, number, title }, i) => {
    const own = lines.slice(at, sections[i + 1]?.at ?? lines.length);
    const [{ page }, { page: pageEnd }] = [own[0] as Line, own.at(-1) as Line];
    const unit = { kind: 'paragraaf', number, title, parent: owner, page, pageEnd } as const;
    const index = add(context.units, unit, (context.units[owner] as Unit).role);
    addLeden(context, own.slice(1), 0, index);
  });
}

/** Fills a unit with its text, and adds its leden and their sub-items. */
function addLeden(context: Context, lines: Line[], from: number, owner: number): void {
  for (const stretch of ledenOf(lines, from, context.body)) {
    const index = stretch.label ? addLid(context, stretch, owner) : owner;
    fill(context, stretch.lines, index);
  }
}

function addLid({ units }: Context, { label, title, lines }: Stretch, owner: number): number {
  const { page } = (lines[0] as Placed).line;
  return add(
    units,
    { kind: 'lid', number: label?.number ?? null, title, parent: owner, page },
    (units[owner] as Unit).role,
  );
}

/** Adds a unit that has no text yet; its index. */
function add(
  units: Unit[],
  unit: Pick<Unit, 'kind' | 'number' | 'title' | 'parent' | 'page'> & { pageEnd?: number; within?: Span },
  role: Unit['role'],
): number {
  return units.push({ path: '', pageEnd: unit.page, text: '', runs: [], within: null, role, ...unit }) - 1;
}

function fill({ units, words }: Context, lines: Placed[], index: number): void {
  const unit = units[index] as Unit;
  const builder = textBuilder(words);
  const items: { start: number; placed: Placed }[] = [];
  for (const placed of lines) {
    const start = builder.append(placed.line, placed.from, placed.paragraph);
    if (placed.item) items.push({ start, placed });
    unit.pageEnd = Math.max(unit.pageEnd, placed.line.page);
  }
  Object.assign(unit, builder.finish());
  items.forEach(({ start, placed }, i) => {
    const next = items.slice(i + 1).find((one) => one.placed.line.x < placed.line.x + 4);
    const end = next?.start ?? unit.text.length;
    const { page } = placed.line;
    const number = placed.item?.number || null;
    add(units, { kind: 'sub', number, title: null, parent: index, page, within: { start, end } }, unit.role);
  });
}

/** A unit ends where the last of its children ends. */
function spreadPages(units: Unit[]): Unit[] {
  for (const unit of [...units].reverse()) {
    const parent = unit.parent === null ? null : units[unit.parent];
    if (parent) parent.pageEnd = Math.max(parent.pageEnd, unit.pageEnd);
  }
  return units;
}

/** The cover: what stands on the first page when that is no page of text. */
function coverOf(lines: Line[], headingPage: number): Line[] {
  const firstPage = lines.filter((line) => line.page === 1);
  const letters = firstPage.reduce((sum, line) => sum + line.text.length, 0);
  const isAlone = lines.length > firstPage.length || headingPage > 1;
  return isAlone && letters < 1000 ? firstPage : [];
}
