import { THEMES, type ThemeNumber } from '../../codebook/codebook.ts';
import { formatNumber, formatPercent } from '../../model/format.ts';
import type { CodeFigure, Report } from '../../model/report.ts';
import { codeLabel, themeNumber } from '../labels.ts';
import { type Html, html } from './markup.ts';
import { shareCells, shareHeaders } from './numbers.ts';

const rect = (kind: string, from: number, to: number): Html =>
  html`<rect class="${kind}" x="${from.toFixed(2)}" y="0" width="${(to - from).toFixed(2)}" height="10"/>`;

/** A bar of 0–100%: laid down, with intentions and referrals, and how far it could reach. */
const bar = ({ recorded, any, highest }: CodeFigure): Html => {
  const [first, second, last] = [recorded.caosPercent, any.caosPercent, highest.caosPercent];
  const text = `vastgelegd ${formatPercent(first)}, inclusief ${formatPercent(second)}, ten hoogste ${formatPercent(last)} van de cao's`;
  return html`<svg class="bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="${text}">${rect('b-rest', 0, 100)}${rect('b-open', second, last)}${rect('b-any', first, second)}${rect('b-rec', 0, first)}</svg>`;
};

/** From what is found to what it would be if every cao without an answer were a "ja". */
const rangeCell = (from: number, to: number): Html =>
  html`<td class="num">${formatPercent(from).slice(0, -1)}–${formatPercent(to)}</td>`;

const figureRow = (figure: CodeFigure): Html => html`
<tr><th scope="row">${codeLabel(figure.code)}</th><td class="barcell">${bar(figure)}</td>${shareCells(figure.recorded)}${shareCells(figure.any)}
<td class="num">${formatNumber(figure.undetermined.caos)}</td><td class="num">${formatNumber(figure.missing.caos)}</td>
${rangeCell(figure.any.caosPercent, figure.highest.caosPercent)}${rangeCell(figure.any.employeesPercent, figure.highest.employeesPercent)}</tr>`;

const themeRows = ([number, label]: [string, { nl: string }], figures: readonly CodeFigure[]): Html => html`
<tr class="theme"><th colspan="14" scope="rowgroup">Thema ${number}. ${label.nl}</th></tr>
${figures.filter(({ code }) => themeNumber(code) === (Number(number) as ThemeNumber)).map(figureRow)}`;

const legend = (): Html => html`
<p class="legend"><span class="sw b-rec"></span>vastgelegd <span class="sw b-any"></span>ook voornemen, verwijzing of studie
<span class="sw b-open"></span>kan nog ja zijn (niet vast te stellen of tekst ontbreekt)</p>`;

/** Chart and table in one: every code with its bar and its figures in both denominators. */
export const figures = (report: Report): Html => html`
<section id="onderwerpen" aria-labelledby="h-onderwerpen">
  <h2 id="h-onderwerpen">Alle onderwerpen</h2>
  ${legend()}
  <div class="scroll" role="region" aria-label="Tabel van alle onderwerpen" tabindex="0">
  <table class="figures">
    <caption>Cao's met een bepaling per onderwerp. Percentages van alle ${formatNumber(report.meta.caos)} cao's en ${formatNumber(report.meta.employees)} werknemers van de selectie.</caption>
    <thead>
      <tr><th rowspan="2" scope="col">Onderwerp</th><th rowspan="2" scope="col" class="barcell">Deel van de cao's (0–100%)</th>
      <th colspan="4" scope="colgroup" class="group">Vastgelegd</th><th colspan="4" scope="colgroup" class="group">Inclusief voornemen en verwijzing</th>
      <th colspan="2" scope="colgroup" class="group">Geen antwoord</th><th colspan="2" scope="colgroup" class="group">Bandbreedte inclusief</th></tr>
      <tr>${shareHeaders()}${shareHeaders()}<th scope="col" class="num wrap">niet vast te stellen</th><th scope="col" class="num">tekst ontbreekt</th><th scope="col" class="num">% cao's</th><th scope="col" class="num">% werkn.</th></tr>
    </thead>
    <tbody>${Object.entries(THEMES).map((theme) => themeRows(theme, report.total.figures))}</tbody>
  </table>
  </div>
</section>`;
