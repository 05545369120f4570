import type { Development } from '../../model/development.ts';
import { formatDate, formatNumber } from '../../model/format.ts';
import { continuedText, type Report } from '../../model/report.ts';
import { FICTIONAL, titleOf } from '../heading.ts';
import { type Html, html } from './markup.ts';

const factsOf = ({ meta, total, rows, development }: Report): [string, string][] => [
  ['Peildatum', formatDate(meta.peildatum)],
  ...(development ? ([['Vergeleken met', datesBeside(development, meta.peildatum)]] as [string, string][]) : []),
  ['Selectie', meta.selectionLabel],
  [
    'Met tekst op de peildatum',
    `${formatNumber(total.withText)} van ${formatNumber(meta.caos)} cao's${continuedText(rows)}`,
  ],
  [`Werknemers in de selectie (${meta.registerYear})`, formatNumber(meta.employees)],
  ["Bron van cao's en aantallen werknemers", meta.registerSource],
];

const datesBeside = ({ peildata }: Development, own: string): string =>
  peildata
    .filter((date) => date !== own)
    .map(formatDate)
    .join(', ');

/** When most texts are missing, shares of all caos tell how many there are rather than what stands in them. */
const fewTexts = ({ meta, total }: Report): string =>
  `Maar ${formatNumber(total.withText)} van de ${formatNumber(meta.caos)} cao's in dit rapport ${total.withText === 1 ? 'heeft' : 'hebben'} een tekst op de peildatum. Aandelen van alle cao's zeggen dan weinig: een lage uitkomst kan aan ontbrekende teksten liggen.`;

const warningsOf = (report: Report): string[] => [
  ...(report.meta.fictional ? [FICTIONAL] : []),
  ...(report.total.withText < report.meta.caos / 2 ? [fewTexts(report)] : []),
];

const banner = (text: string): Html => html`<p class="banner" role="note"><strong>Let op.</strong> ${text}</p>`;

/** Title, what the report is about, and the warnings: a register that is made up, and too few texts for shares. */
export const cover = (report: Report): Html => html`
<header class="cover">
  <p class="kicker">Vergelijking van cao's</p>
  <h1>${titleOf(report)}</h1>
  <dl class="facts">${factsOf(report).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  ${warningsOf(report).map(banner)}
</header>`;
