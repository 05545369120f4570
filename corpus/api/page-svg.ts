import type { Page } from '../model/page.ts';
import type { DocumentStructure, ItemClass, Unit } from '../model/unit.ts';

const COLOURS: Record<ItemClass, string> = {
  unit: '#1a4f8b',
  running: '#9a9a9a',
  contents: '#b06f00',
  margin: '#7b3fa0',
  cover: '#2f7d4f',
  other: '#c0272d',
};

const escapeXml = (text: string): string =>
  text.replace(/[<>&"]/g, (mark) => ({ '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' })[mark] ?? mark);

/** Draws a page as it was understood: every word in the colour of its class, and where each unit begins. */
export function pageSvg(page: Page, structure: DocumentStructure): string {
  const classes = structure.classes[page.number - 1] ?? [];
  const words = page.items.map((item, at) => {
    const kind = classes[at] ?? 'other';
    const { x, y, width, height } = item;
    return (
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${COLOURS[kind]}" opacity="0.12"/>` +
      `<text x="${x}" y="${y + height * 0.85}" font-size="${height}" fill="${COLOURS[kind]}" textLength="${width}">${escapeXml(item.text)}</text>`
    );
  });
  const starts = structure.units.flatMap((unit) => markOf(unit, page));
  const legend = Object.entries(COLOURS).map(
    ([kind, colour], at) => `<text x="${8 + 70 * at}" y="12" font-size="9" fill="${colour}">${kind}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${page.width} ${page.height}" width="${page.width}" height="${page.height}" font-family="sans-serif">`,
    '<rect width="100%" height="100%" fill="white"/>',
    ...legend,
    ...words,
    ...starts,
    '</svg>\n',
  ].join('\n');
}

/** A label in the margin at the first item of a unit on this page. */
function markOf(unit: Unit, page: Page): string[] {
  const run = unit.runs.find((one) => one.page === page.number);
  const item = run && page.items[run.item];
  if (!item) return [];
  const label = `${unit.kind} ${unit.number ?? ''}`.trim();
  return [`<text x="4" y="${item.y + 7}" font-size="7" fill="black">${escapeXml(label)}</text>`];
}
