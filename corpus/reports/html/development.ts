import type { Code } from '../../model/coding.ts';
import type { CodeDevelopment, Development, PanelRow } from '../../model/development.ts';
import { formatDate, formatNumber, formatPercent, formatPoints } from '../../model/format.ts';
import type { Report } from '../../model/report.ts';
import { codeLabel } from '../labels.ts';
import { changeOf, pointsOf } from '../tables/development-tables.ts';
import { type Html, html, idOf } from './markup.ts';
import { caoCount, countCell } from './numbers.ts';

type Shares = CodeDevelopment['shares'];

const percentCell = (value: number): Html => html`<td class="num">${formatPercent(value)}</td>`;
const pointsCell = (value: number): Html => html`<td class="num">${formatPoints(value)}</td>`;

/** Per peildatum caos and both percentages, and the change of these in percentage points. */
const shareCells = (shares: Shares): Html => html`
${shares.map(({ any }) => html`${countCell(any.caos)}${percentCell(any.caosPercent)}${percentCell(any.employeesPercent)}`)}
${pointsCell(pointsOf(shares, 'any', 'caosPercent'))}${pointsCell(pointsOf(shares, 'any', 'employeesPercent'))}
${shares.map(({ recorded }) => percentCell(recorded.caosPercent))}${pointsCell(pointsOf(shares, 'recorded', 'caosPercent'))}`;

const codeRow = ({ code, shares, gained, lost, open }: CodeDevelopment): Html => html`
<tr><th scope="row">${codeLabel(code)}</th>${shareCells(shares)}${countCell(gained.length)}${countCell(lost.length)}${countCell(open.length)}</tr>`;

const heads = (labels: readonly string[]): Html =>
  html`${labels.map((label) => html`<th scope="col" class="num">${label}</th>`)}`;

const table = ({ peildata, codes, anyCode, rows, employees }: Development): Html => html`
<div class="scroll" role="region" aria-label="Tabel van de ontwikkeling per onderwerp" tabindex="0">
<table class="figures">
  <caption>Deel van de ${caoCount(rows.length)} van het panel, samen ${formatNumber(employees)} werknemers. Verschillen zijn in procentpunten, van ${formatDate(peildata[0] ?? '')} tot ${formatDate(peildata.at(-1) ?? '')}.</caption>
  <thead>
    <tr><th rowspan="2" scope="col">Onderwerp</th>
    ${peildata.map((date) => html`<th colspan="3" scope="colgroup" class="group">Inclusief op ${formatDate(date)}</th>`)}
    <th colspan="2" scope="colgroup" class="group">Verschil inclusief</th>
    <th colspan="${peildata.length + 1}" scope="colgroup" class="group">Vastgelegd, % cao's</th>
    <th colspan="3" scope="colgroup" class="group">Cao's</th></tr>
    <tr>${peildata.map(() => heads(["cao's", "% cao's", '% werkn.']))}${heads(["cao's", 'werkn.'])}${heads([...peildata.map(formatDate), 'verschil'])}${heads(['nee → ja', 'ja → nee', 'open'])}</tr>
  </thead>
  <tbody>${codes.map(codeRow)}</tbody>
  <tfoot><tr><th scope="row">Ten minste één onderwerp</th>${shareCells(anyCode)}<td colspan="3"></td></tr></tfoot>
</table>
</div>`;

/** The caos of the panel with an answer that changed, one list for each code. */
const changes = ({ codes, rows, peildata }: Development, report: Report): Html => {
  const lines = codes.flatMap(({ code }) => {
    const changed = rows.flatMap((row) => {
      const cell = row.cells.find((one) => one.code === code);
      const change = cell && changeOf(cell);
      return change ? [{ row, change }] : [];
    });
    return changed.length === 0 ? [] : [{ code, changed }];
  });
  if (lines.length === 0)
    return html`<p>Geen enkele cao van het panel ging van nee naar ja of terug tussen de eerste en de laatste peildatum.</p>`;
  return html`<h3>Cao's met een ander antwoord</h3>
<p class="note">Het eerste antwoord is dat op ${formatDate(peildata[0] ?? '')}, het tweede dat op ${formatDate(peildata.at(-1) ?? '')}.</p>
${lines.map(
  ({
    code,
    changed,
  }) => html`<details><summary><h4>${codeLabel(code)}</h4><span>${caoCount(changed.length)}</span></summary>
<ul>${changed.map(({ row, change }) => html`<li>${withEvidence(row, code, report)} (${row.code}): ${change}</li>`)}</ul></details>`,
)}`;
};

/** The name of a cao, with a link to its evidence where the report holds that. */
function withEvidence({ code: cao, name }: PanelRow, code: Code, { evidence }: Report): Html {
  const has = evidence.some((one) => one.caoCode === cao && one.code === code);
  return has ? html`<a href="#${idOf('bewijs', cao, code)}">${name}</a>` : html`${name}`;
}

const outside = ({ outside: caos }: Development): Html | false =>
  caos.length > 0 &&
  html`<details><summary><h4>Niet in het panel</h4><span>${caoCount(caos.length)}</span></summary>
<ul>${caos.map(({ code, name, without }) => html`<li>${name} (${code}): geen tekst op ${without.map(formatDate).join(' en ')}</li>`)}</ul></details>`;

const NO_PANEL = html`<p>Geen enkele cao van de selectie heeft op elke peildatum een tekst: er valt niets te vergelijken.</p>`;

/** What changed between the peildata; nothing in a report about one date. */
export function development(report: Report): Html {
  const found = report.development;
  return found === null
    ? html``
    : html`
<section id="ontwikkeling" aria-labelledby="h-ontwikkeling">
  <h2 id="h-ontwikkeling">Ontwikkeling</h2>
  <p class="lead">Het panel zijn de cao's van de selectie met een tekst op elke peildatum: dezelfde cao's dus, met op elke peildatum dezelfde aantallen werknemers. <em>Open</em> zijn cao's waarvan het antwoord op een van beide data niet vast te stellen is; zij tellen niet als verandering.</p>
  ${found.rows.length === 0 ? NO_PANEL : [table(found), changes(found, report)]}
  ${outside(found)}
</section>`;
}
