import { formatDate, formatNumber } from '../../model/format.ts';
import { continuedText, type Report } from '../../model/report.ts';
import { FICTIONAL, titleOf } from '../heading.ts';
import { type Html, html } from './markup.ts';

const factsOf = ({ meta, total, rows }: Report): [string, string][] => [
  ['Peildatum', formatDate(meta.peildatum)],
  ['Selectie', meta.selectionLabel],
  [
    'Met tekst op de peildatum',
    `${formatNumber(total.withText)} van ${formatNumber(meta.caos)} cao's${continuedText(rows)}`,
  ],
  [`Werknemers in de selectie (${meta.registerYear})`, formatNumber(meta.employees)],
  ["Bron van cao's en aantallen werknemers", meta.registerSource],
];

/** Title, what the report is about, and the warning when its register is made up. */
export const cover = (report: Report): Html => html`
<header class="cover">
  <p class="kicker">Vergelijking van cao's</p>
  <h1>${titleOf(report)}</h1>
  <dl class="facts">${factsOf(report).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
  ${report.meta.fictional && html`<p class="banner" role="note"><strong>Let op.</strong> ${FICTIONAL}</p>`}
</header>`;
