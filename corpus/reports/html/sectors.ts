import type { Code } from '../../model/coding.ts';
import { formatNumber, formatPercent } from '../../model/format.ts';
import type { CodeFigure, GroupFigures, Report } from '../../model/report.ts';
import { codeLabel } from '../labels.ts';
import { codesOf } from '../with-codes.ts';
import { type Html, html, idOf } from './markup.ts';
import { caoCount, countCell, shareCells, shareHeaders } from './numbers.ts';

const figureOf = (group: GroupFigures, code: Code): CodeFigure | undefined =>
  group.figures.find((figure) => figure.code === code);

/** A percentage as a shade; where no cao of the group has a text there is nothing to say, which is not 0. */
const heatCell = ({ withText }: GroupFigures, figure: CodeFigure): Html => {
  if (withText === 0) return html`<td class="heat gone">×</td>`;
  const title = `${codeLabel(figure.code)}: ${caoCount(figure.any.caos)}, waarvan ${formatNumber(figure.recorded.caos)} vastgelegd`;
  const text = figure.any.caos === 0 ? '·' : `${Math.round(figure.any.caosPercent)}`;
  return html`<td class="heat" style="--p:${figure.any.caosPercent.toFixed(1)}" title="${title}">${text}</td>`;
};

const heatRow = (group: GroupFigures): Html => html`
<tr><th scope="row">${group.group}</th>${countCell(group.caos)}${countCell(group.withText)}${countCell(group.employees)}${group.figures.map((figure) => heatCell(group, figure))}</tr>`;

const heatTable = (report: Report): Html => html`
<div class="scroll" role="region" aria-label="Tabel van sectoren en onderwerpen" tabindex="0">
<table class="heatmap">
  <caption>Deel van de cao's van de sector met een bepaling, in procenten, inclusief voornemen en verwijzing. Een punt is 0; × is: geen tekst.</caption>
  <thead><tr><th scope="col">Sector</th><th scope="col" class="num">cao's</th><th scope="col" class="num">met tekst</th><th scope="col" class="num">werknemers</th>
  ${codesOf(report).map((code) => html`<th scope="col" class="tilt"><a href="#${idOf('sector', code)}"><span>${codeLabel(code)}</span></a></th>`)}</tr></thead>
  <tbody>${report.sectors.map(heatRow)}</tbody>
  <tfoot>${heatRow({ ...report.total, group: 'Hele selectie' })}</tfoot>
</table>
</div>`;

const codeRow = (group: GroupFigures, code: Code): Html | null => {
  const figure = figureOf(group, code);
  return figure
    ? html`<tr><th scope="row">${group.group}</th>${countCell(group.caos)}${countCell(group.employees)}${shareCells(figure.recorded)}${shareCells(figure.any)}${countCell(figure.undetermined.caos)}${countCell(figure.missing.caos)}</tr>`
    : null;
};

const codeTable = (report: Report, code: Code): Html => {
  const total = figureOf(report.total, code);
  const summary = total
    ? `${caoCount(total.any.caos)} (${formatPercent(total.any.caosPercent)}), vastgelegd ${formatNumber(total.recorded.caos)} (${formatPercent(total.recorded.caosPercent)})`
    : '';
  return html`
<details id="${idOf('sector', code)}"><summary><h3>${codeLabel(code)}</h3><span>${summary}</span></summary>
<div class="scroll" role="region" aria-label="${codeLabel(code)} per sector" tabindex="0"><table>
  <thead>
    <tr><th rowspan="2" scope="col">Sector</th><th rowspan="2" scope="col" class="num">cao's</th><th rowspan="2" scope="col" class="num">werknemers</th>
    <th colspan="4" scope="colgroup" class="group">Vastgelegd</th><th colspan="4" scope="colgroup" class="group">Inclusief voornemen en verwijzing</th>
    <th rowspan="2" scope="col" class="num">niet vast te stellen</th><th rowspan="2" scope="col" class="num">tekst ontbreekt</th></tr>
    <tr>${shareHeaders()}${shareHeaders()}</tr>
  </thead>
  <tbody>${report.sectors.map((group) => codeRow(group, code))}</tbody>
  <tfoot>${codeRow({ ...report.total, group: 'Hele selectie' }, code)}</tfoot>
</table></div></details>`;
};

/** All codes by sector at a glance, and below it the full figures of each code by sector. */
export const sectors = (report: Report): Html => html`
<section id="sectoren" aria-labelledby="h-sectoren">
  <h2 id="h-sectoren">Per sector</h2>
  ${heatTable(report)}
  <p class="note">Per onderwerp alle cijfers per sector. Percentages zijn van alle cao's en werknemers van de sector in de selectie, ook die zonder tekst.</p>
  ${codesOf(report).map((code) => codeTable(report, code))}
</section>`;
