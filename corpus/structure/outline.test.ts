import { expect, test } from 'vitest';
import { outline } from './outline.ts';
import { pageSvg } from './page-svg.ts';
import { structureOf } from './structure.ts';
import { prose, typeset } from './typeset.ts';

const pages = [
  typeset(1, [
    '# Hoofdstuk 1 Werken',
    '# Artikel 1 Thuiswerken & meer',
    '1. Wie wil, werkt thuis.',
    '2. Dat mag.',
    '# Artikel 2 Slot',
    ...prose(5),
  ]),
  typeset(2, [...prose(3), '# Bijlage 1 Salarissen', ...prose(3)]),
];

test('prints the tree with pages', () => {
  expect(outline(structureOf(pages).units)).toBe(
    [
      'hoofdstuk 1 Werken  (p. 1–2)',
      '  artikel 1 Thuiswerken & meer  (p. 1)',
      '    lid 1  (p. 1)',
      '    lid 2  (p. 1)',
      '  artikel 2 Slot  (p. 1–2)',
      'Bijlage 1 Salarissen  (p. 2)',
    ].join('\n'),
  );
});

test('draws every word of a page, coloured by what holds it', () => {
  const page = pages[0];
  if (!page) throw new Error('no page');
  const svg = pageSvg(page, structureOf(pages));
  expect(svg.match(/<title>/g)).toHaveLength(page.items.length);
  expect(svg).toContain('<title>lid</title>1. Wie wil, werkt thuis.');
  expect(svg).toContain('<title>heading</title>Artikel 1 Thuiswerken &amp; meer');
});
