import { breakLines, type Line } from './lines.ts';
import type { FontName, Metrics } from './metrics.ts';
import { type Place, type PlacedWord, placeOf, plainWords } from './place.ts';
import type { Colour } from './write-pdf.ts';

/** Text on one baseline. Coordinates are points from the top left of the page; `y` is the baseline. */
export type Run = {
  text: string;
  x: number;
  y: number;
  font: FontName;
  size: number;
  wordSpace: number;
  colour: Colour | null;
};
export type Rule = { x1: number; y1: number; x2: number; y2: number };
export type Area = { x: number; y: number; width: number; height: number; colour: Colour };
export type SetPage = { width: number; height: number; runs: Run[]; rules: Rule[]; areas: Area[]; chapter: string };

/** Where text flows: a page has one frame per column. */
export type Frame = { x: number; width: number };
export type Style = {
  size: number;
  leading: number;
  font: FontName;
  bold: FontName;
  italic: FontName;
  page: { width: number; height: number; top: number; bottom: number };
  frames: Frame[];
  hyphenate: boolean;
  justify: boolean;
};

export type TextOptions = {
  font?: FontName;
  size?: number;
  colour?: Colour;
  /** Points from the left of the frame, and the width when it is not the rest of the frame. */
  indent?: number;
  width?: number;
  /** Printed before the first line, `labelIndent` points from the left of the frame. */
  label?: string;
  labelIndent?: number;
  labelFont?: FontName;
  align?: 'left' | 'centre' | 'right';
  before?: number;
  after?: number;
  /** Lines that must follow on the same page. */
  keep?: number;
  /** What the text is of: its place is remembered. */
  unit?: object;
};

/** Titles are neither hyphenated nor stretched. */
const isHeading = (options: TextOptions): boolean => options.font !== undefined || options.align !== undefined;

/** Words per run: a text item of a real cao PDF holds about six. */
const RUN_WORDS = 6;

/** Sets text in frames, page after page, and remembers where each unit stands. Pages are 1-based in `places`. */
export function createTypesetter(style: Style, metrics: Metrics) {
  const pages: SetPage[] = [];
  const places = new Map<object, Place>();
  let frames = style.frames;
  let frameIndex = 0;
  let y = 0;
  let chapter = '';
  let box: { top: number; at: number[] } | null = null;

  const page = (): SetPage => pages.at(-1) as SetPage;
  const frame = (): Frame => frames[frameIndex] as Frame;
  const top = (): number => style.page.top;
  const bottom = (): number => style.page.height - style.page.bottom;

  function closeBox(): void {
    if (!box || y <= box.top) return;
    const [left, right] = [box.at[0] ?? 0, box.at.at(-1) ?? 0];
    const end = y + 4;
    page().rules.push({ x1: left, y1: box.top, x2: right, y2: box.top }, { x1: left, y1: end, x2: right, y2: end });
    for (const x of box.at) page().rules.push({ x1: x, y1: box.top, x2: x, y2: end });
  }
  function newPage(): void {
    pages.push({ width: style.page.width, height: style.page.height, runs: [], rules: [], areas: [], chapter });
    frameIndex = 0;
    y = top();
  }
  function nextFrame(): void {
    closeBox();
    if (frameIndex + 1 < frames.length && pages.length) frameIndex++;
    else newPage();
    y = top();
    if (box) box = { ...box, top: y - 4 };
  }
  /** Starts a new frame when there is no room for `height` points. */
  function need(height: number): void {
    if (!pages.length) newPage();
    if (y + height > bottom()) nextFrame();
  }
  function space(height: number): void {
    if (y > top()) y = Math.min(y + height, bottom());
  }

  function drawLine(line: Line, x: number, width: number, options: TextOptions): void {
    const font = options.font ?? style.font;
    const size = options.size ?? style.size;
    const gaps = line.pieces.length - 1;
    const slack = width - line.width;
    const stretch =
      style.justify && !isHeading(options) && !line.last && gaps > 0 && slack < width * 0.2 ? slack / gaps : 0;
    const shift = options.align === 'centre' ? slack / 2 : options.align === 'right' ? slack : 0;
    const spaceWidth = metrics(' ', font, size) + stretch;
    let at = x + shift;
    for (let from = 0; from < line.pieces.length; from += RUN_WORDS) {
      const words = line.pieces.slice(from, from + RUN_WORDS).map((piece) => piece.text);
      const text = words.join(' ');
      const more = from + RUN_WORDS < line.pieces.length;
      page().runs.push({
        text: more ? `${text} ` : text,
        x: at,
        y,
        font,
        size,
        wordSpace: stretch,
        colour: options.colour ?? null,
      });
      at += metrics(text, font, size) + stretch * (words.length - 1) + spaceWidth;
    }
  }

  /** Sets one paragraph; it may run on to the next frame or page. Returns the words with their pages. */
  function paragraph(text: string, options: TextOptions = {}): PlacedWord[] {
    const font = options.font ?? style.font;
    const size = options.size ?? style.size;
    const leading = (size * style.leading) / style.size;
    const indent = options.indent ?? 0;
    const { words, marked } = plainWords(text);
    const placed: PlacedWord[] = words.map((word) => ({ word, page: 0, endPage: 0 }));
    space(options.before ?? 0);
    const widthOf = (part: string) => metrics(part, font, size);
    const hyphenate = style.hyphenate && !isHeading(options);
    const lines = breakLines(words, options.width ?? frame().width - indent, widthOf, { hyphenate });
    need(leading * (Math.min(lines.length, 2) + (options.keep ?? 0)));
    for (const [number, line] of lines.entries()) {
      need(leading);
      y += leading;
      if (number === 0 && options.label) printAt(options.label, frame().x + (options.labelIndent ?? 0), options);
      drawLine(line, frame().x + indent, options.width ?? frame().width - indent, options);
      for (const piece of line.pieces) {
        const word = placed[piece.index];
        if (word) Object.assign(word, { page: word.page || pages.length, endPage: pages.length });
      }
    }
    space(options.after ?? 0);
    if (options.unit) remember(options.unit, placed, marked);
    return placed;
  }
  function remember(unit: object, placed: PlacedWord[], marked: number): void {
    if (!places.has(unit) || marked >= 0) places.set(unit, placeOf(placed, Math.max(marked, 0)));
  }
  /** One run on the present baseline, without moving on. */
  function printAt(text: string, x: number, options: TextOptions = {}): void {
    const font = options.labelFont ?? options.font ?? style.font;
    const size = options.size ?? style.size;
    page().runs.push({ text, x, y, font, size, wordSpace: 0, colour: options.colour ?? null });
  }
  /** Sets text beside what follows (a title in the margin), `down` points lower; returns its lower edge and moves nothing. */
  function beside(text: string, x: number, width: number, options: TextOptions = {}, down = 0): number {
    const saved = y;
    y += down;
    paragraph(text, { ...options, indent: x - frame().x, width });
    const lower = y;
    y = saved;
    return lower;
  }
  /** Draws a box with vertical lines at `at` around what `draw` sets, closed and opened again at page breaks. */
  function boxed(at: number[], draw: () => void): void {
    need(style.leading * 3);
    box = { top: y, at };
    draw();
    closeBox();
    box = null;
    y += 4;
  }

  return {
    style,
    pages,
    places,
    frame,
    need,
    space,
    paragraph,
    printAt,
    beside,
    boxed,
    newPage,
    page,
    metrics,
    /** Frames of the pages that follow; call it before `newPage`. */
    setFrames: (next: Frame[]) => {
      frames = next;
    },
    /** The next free baseline's top. */
    y: () => y,
    moveTo: (value: number) => {
      y = value;
    },
    /** Name of the chapter for running headers, from the present page on. */
    enter: (name: string) => {
      chapter = name;
      if (pages.length) page().chapter = name;
    },
  };
}
export type Typesetter = ReturnType<typeof createTypesetter>;
