import { THEMES } from '../../codebook/codebook.ts';
import { STRENGTHS } from '../../model/coding.ts';
import { formatExtent, formatNumber, formatPercent, formatValue } from '../../model/format.ts';
import type { CaoRow, Cell, CodeFigure, Report } from '../../model/report.ts';
import { COVERAGE, codeLabel, strengthLabel, themeNumber } from '../labels.ts';
import { codesOf } from '../with-codes.ts';
import { type Html, html, idOf } from './markup.ts';
import { shortValues } from './short.ts';

const SYMBOLS = { nee: '–', 'niet vast te stellen': '?', 'tekst ontbreekt': '×' } as const;

const classOf = ({ answer, vastgelegd }: Cell): string => {
  if (answer === 'ja') return vastgelegd ? 'ja rec' : 'ja';
  return { nee: 'nee', 'niet vast te stellen': 'open', 'tekst ontbreekt': 'gone' }[answer];
};

/** The whole answer as people say it: for the tooltip and for screen readers. */
const wordsOf = (cell: Cell): string => {
  const values = [...cell.values.map(formatValue), ...cell.extent.map(formatExtent)];
  return [`${codeLabel(cell.code)}: ${cell.answer}`, cell.strongest && strengthLabel(cell.strongest), ...values]
    .filter(Boolean)
    .join(', ');
};

const symbolOf = (cell: Cell): string =>
  cell.answer === 'ja' ? (cell.strongest ?? 'ja').charAt(0).toUpperCase() : SYMBOLS[cell.answer];

const insideOf = (cell: Cell, row: CaoRow): Html => {
  const symbol = html`<b aria-hidden="true">${symbolOf(cell)}</b>`;
  if (cell.evidence.length === 0) return html`${symbol}<span class="vh">${cell.answer}</span>`;
  const short = shortValues(cell);
  const words = wordsOf(cell);
  return html`<a href="#${idOf('bewijs', row.code, cell.code)}" title="${words}">${symbol}${short && html`<small aria-hidden="true">${short}</small>`}<span class="vh">${words}</span></a>`;
};

const matrixRow = (row: CaoRow): Html => html`
<tr data-find="${`${row.code} ${row.name} ${row.sector}`.toLowerCase()}"><th scope="row"><a href="#${idOf('cao', row.code)}">${row.name}</a><small>${row.code} · ${formatNumber(row.employees)} werknemers${row.coverage === 'geldend' ? '' : ` · ${COVERAGE[row.coverage].label}`}</small></th>
${row.cells.map((cell) => html`<td class="${classOf(cell)}">${insideOf(cell, row)}</td>`)}</tr>`;

const themeHeaders = (report: Report): Html[] =>
  Object.entries(THEMES).flatMap(([number, label]) => {
    const codes = codesOf(report).filter((code) => themeNumber(code) === Number(number));
    if (codes.length === 0) return [];
    return html`<th scope="colgroup" colspan="${codes.length}">${codes.length > 1 ? `${number} ${label.nl}` : html`<abbr title="${label.nl}">${number}</abbr>`}</th>`;
  });

const totalRow = (label: string, report: Report, text: (figure: CodeFigure) => string): Html => html`
<tr><th scope="row">${label}</th>${report.total.figures.map((figure) => html`<td class="num">${text(figure)}</td>`)}</tr>`;

const legend = (): Html => html`
<p class="legend">
  <span class="key ja rec">R</span>ja, vastgelegd <span class="key ja">V</span>ja, alleen voornemen, verwijzing of studie
  <span class="key nee">–</span>nee <span class="key open">?</span>niet vast te stellen <span class="key gone">×</span>tekst ontbreekt
  <span class="letters">Letter: sterkste aard (${STRENGTHS.filter((strength) => strength !== 'definitie')
    .map((strength) => `${strength.charAt(0).toUpperCase()} ${strengthLabel(strength)}`)
    .join(', ')}). Klik op een ja voor het bewijs.</span>
</p>`;

/** Every cao against every code, as colour and as symbol, with a link to the evidence. */
export const matrix = (report: Report): Html => html`
<section id="matrix" class="wide" aria-labelledby="h-matrix">
  <h2 id="h-matrix">Cao's en onderwerpen</h2>
  ${legend()}
  <p class="filter" hidden><label>Filter op naam, nummer of sector <input type="search" id="filter"></label> <output id="filtered" aria-live="polite"></output></p>
  <div class="scroll tall" role="region" aria-label="Tabel van cao's en onderwerpen" tabindex="0">
  <table class="matrix">
    <caption class="vh">Antwoord per cao en onderwerp</caption>
    <thead><tr><th scope="col" rowspan="2">Cao, van groot naar klein</th>${themeHeaders(report)}</tr>
    <tr>${codesOf(report).map((code) => html`<th scope="col" class="tilt"><span>${codeLabel(code)}</span></th>`)}</tr></thead>
    <tbody>${report.rows.map(matrixRow)}</tbody>
    <tfoot>
      ${totalRow("Vastgelegd, cao's", report, ({ recorded }) => formatNumber(recorded.caos))}
      ${totalRow("Inclusief, cao's", report, ({ any }) => formatNumber(any.caos))}
      ${totalRow('Inclusief, % werknemers', report, ({ any }) => formatPercent(any.employeesPercent))}
    </tfoot>
  </table>
  </div>
</section>`;
