import type { Page } from '../model/page.ts';
import type { DocumentStructure, ItemClass, Unit } from '../model/unit.ts';

/** Fill per kind: what a word belongs to is seen at a glance. */
const COLOURS: Record<Unit['kind'] | Exclude<ItemClass, 'unit'> | 'heading', string> = {
  ...{
    heading: '#8a1c5b',
    deel: '#5b3a8a',
    hoofdstuk: '#5b3a8a',
    paragraaf: '#2d6a8a',
    artikel: '#154273',
    lid: '#1a6e3c',
  },
  ...{ sub: '#5f7a1a', bijlage: '#8a5a12', protocol: '#8a5a12', running: '#9a9a9a', contents: '#b08a00' },
  ...{ margin: '#c0602a', cover: '#4a4a4a', other: '#d0021b' },
};

/** One page as SVG: every word where it stands, coloured by the kind of unit that holds it or by what else it is. */
export function pageSvg(page: Page, structure: DocumentStructure): string {
  const kinds = kindsOf(page.number, structure.units);
  const words = page.items.flatMap((item, i) => {
    if (item.text.trim() === '') return [];
    const itemClass = structure.classes[page.number - 1]?.[i] ?? 'other';
    const kind = itemClass === 'unit' ? (kinds.get(i) ?? 'heading') : itemClass;
    return [
      `<rect x="${round(item.x)}" y="${round(item.y)}" width="${round(item.width)}" height="${round(item.height * 1.2)}" fill="${COLOURS[kind]}" opacity=".12"/>`,
      `<text x="${round(item.x)}" y="${round(item.y + item.height)}" font-size="${round(item.height)}" textLength="${round(item.width)}" lengthAdjust="spacingAndGlyphs" fill="${COLOURS[kind]}"><title>${kind}</title>${escaped(item.text)}</text>`,
    ];
  });
  const starts = structure.units.filter(
    (unit) => unit.page === page.number && unit.kind !== 'sub' && unit.runs.length > 0,
  );
  const names = starts.map((unit) => nameAt(unit, page));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(page.width)} ${round(page.height)}" font-family="Helvetica, Arial, sans-serif">`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    ...words,
    ...names,
    '</svg>',
  ].join('\n');
}

/** The name of a unit in the margin, at the height of its first words. */
function nameAt(unit: Unit, page: Page): string {
  const run = unit.runs.find((one) => one.page === page.number);
  const item = run && page.items[run.item];
  if (!item) return '';
  const text = `${unit.kind} ${unit.number ?? ''}`.trim();
  return `<text x="4" y="${round(item.y + item.height)}" font-size="6" fill="${COLOURS[unit.kind]}">${escaped(text)}</text>`;
}

/** The kind of unit that holds each item's first words. */
function kindsOf(page: number, units: Unit[]): Map<number, Unit['kind']> {
  const kinds = new Map<number, Unit['kind']>();
  for (const unit of units)
    for (const run of unit.runs) if (run.page === page && !kinds.has(run.item)) kinds.set(run.item, unit.kind);
  return kinds;
}

const round = (points: number): string => points.toFixed(1);

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[mark] ?? mark);
