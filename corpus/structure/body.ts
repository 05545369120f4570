import type { Line } from './line.ts';

/** What running text looks like in a document: its font, size, edges and distance between lines. */
export type Body = { font: string; size: number; left: number; right: number; leading: number };

/** Measures running text over all segments of a document, by number of characters. */
export function bodyOf(pages: Line[][]): Body {
  const all = pages.flat();
  const style = heaviest(all, (line) => styleOf(line));
  const typical = all.filter((line) => styleOf(line) === style);
  const rights = typical.filter((line) => line.text.length >= 40).map((line) => line.right);
  rights.sort((a, b) => a - b);
  return {
    font: typical[0]?.font ?? '',
    size: typical[0]?.size ?? 10,
    left: Number(heaviest(typical, (line) => String(Math.round(line.x)))) || 0,
    right: rights[Math.floor(rights.length * 0.98)] ?? 500,
    leading: leadingOf(pages, style) || 12,
  };
}

/** Font and size of a line, as one comparable name. */
export const styleOf = (line: Line): string => `${line.font}@${Math.round(line.size * 2) / 2}`;

/** Notes of every line whether it stands in the style of running text, and where that ends: by document and by page. */
export function describeLines(pages: Line[][], body: Body): Line[][] {
  const main = `${body.font}@${Math.round(body.size * 2) / 2}`;
  return pages.map((lines) => {
    const plain = new Set([main, ...proseStyles(lines)]);
    const isSplit = lines.some((line) => line.column > 0);
    const edges = new Map([...new Set(lines.map((line) => line.column))].map((column) => [column, edgesOf(column)]));
    return lines.map((line) => ({ ...line, plain: plain.has(styleOf(line)), ...edges.get(line.column) }));

    function edgesOf(column: number): { start: number; edge: number } {
      const prose = lines.filter(
        (line) => line.column === column && plain.has(styleOf(line)) && line.text.length >= (isSplit ? 20 : 40),
      );
      if (prose.length < 5) return { start: body.left + column, edge: body.right };
      return { start: quantile(prose, 'x', 0.1), edge: Math.min(body.right, quantile(prose, 'right', 0.9)) };
    }
  });
}

function quantile(lines: Line[], key: 'x' | 'right', part: number): number {
  const values = lines.map((line) => line[key]).sort((a, b) => a - b);
  return values[Math.floor(values.length * part)] as number;
}

/** Styles in which a page prints running text: long lines that go on in the next one. */
function proseStyles(lines: Line[]): string[] {
  const pairs = new Map<string, number>();
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    const goesOn = next && styleOf(next) === styleOf(line) && line.text.length > 50 && /^\s*\p{Ll}/u.test(next.text);
    if (goesOn) pairs.set(styleOf(line), (pairs.get(styleOf(line)) ?? 0) + 1);
  });
  return [...pairs].filter(([, count]) => count >= 4).map(([style]) => style);
}

function heaviest(lines: Line[], key: (line: Line) => string): string {
  const weights = new Map<string, number>();
  for (const line of lines) weights.set(key(line), (weights.get(key(line)) ?? 0) + line.text.length);
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

function leadingOf(pages: Line[][], style: string): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    const lines = page.filter((line) => styleOf(line) === style && line.text.length > 30);
    lines.forEach((line, i) => {
      const gap = Math.round((line.baseline - (lines[i - 1]?.baseline ?? line.baseline)) * 2) / 2;
      if (gap > 0) counts.set(gap, (counts.get(gap) ?? 0) + 1);
    });
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
