import type { Page, TextItem } from '../model/page.ts';

/** A line for a test page: its words, and where and how they stand. */
export type Typed = { text: string; x?: number; y?: number; font?: string; size?: number; gap?: number };

const LEADING = 13;

/**
 * A page made of lines, for tests: words of five points a letter, one line below the other. `# ` in front makes bold,
 * `>` indents by 18 points, a tab starts a cell 40 points further on.
 */
export function typeset(number: number, lines: (string | Typed)[]): Page {
  const items: TextItem[] = [];
  let y = 60;
  for (const line of lines) {
    const typed = typeof line === 'string' ? marked(line) : line;
    y = typed.y ?? y + LEADING + (typed.gap ?? 0);
    let x = typed.x ?? 70;
    for (const cell of typed.text.split('\t')) {
      const { font = 'body', size = 10 } = typed;
      items.push({ text: cell, x, y: y - size, width: cell.length * 5, height: size, font });
      x += cell.length * 5 + 40;
    }
  }
  return { number, width: 595, height: 842, items, source: 'text', fault: null };
}

function marked(line: string): Typed {
  if (line.startsWith('# ')) return { text: line.slice(2), font: 'bold', gap: 10 };
  const indent = /^>*/.exec(line)?.[0].length ?? 0;
  return { text: line.slice(indent).trimStart(), x: 70 + indent * 18 };
}

/** Running text of a number of lines that fill the measure. */
export const prose = (lines: number): string[] =>
  Array.from({ length: lines }, (_, i) =>
    i === lines - 1
      ? 'en dat geldt ook voor wie korter werkt.'
      : 'de werkgever en de werknemer overleggen daarover ieder jaar opnieuw met elkaar in het',
  );
