import { CODES } from '../../model/coding.ts';
import { formatExtent, formatPlace, formatTerm, formatValue } from '../../model/format.ts';
import { judgedText, MEASURED_ON } from '../../model/precision.ts';
import type { CaoRow, Cell, DocumentInForce, Evidence, Report } from '../../model/report.ts';
import { COVERAGE, codeLabel, strengthLabel } from '../labels.ts';
import { type Html, html, idOf } from './markup.ts';

const ruleLinks = (item: Evidence): Html[] =>
  item.rules.map(({ id }, index) => html`${index > 0 && ', '}<a href="#${idOf('regel', id)}">${id}</a>`);

const tags = (item: Evidence): Html => html`<span class="tag">${strengthLabel(item.strength)}</span>
${item.temporary && html`<span class="tag">tijdelijk</span>`}
${[...item.values.map(formatValue), ...item.extent.map(formatExtent)].map((text) => html`<span class="tag value">${text}</span>`)}
${item.about.length > 0 && html`<span class="tag">over ${item.about.map(codeLabel).join(', ')}</span>`}`;

const quotation = (item: Evidence): Html => html`
<figure id="${idOf('e', item.id)}"><blockquote>${item.quote.before}<mark>${item.quote.words}</mark>${item.quote.after}</blockquote>
<figcaption>${tags(item)}<span class="place">${formatPlace(item)}${item.title && html` <em>${item.title}</em>`}</span> <span class="file">${item.file}</span> <span class="rule">Regel ${ruleLinks(item)}</span></figcaption></figure>`;

const answerText = ({ answer, strongest }: Cell): string =>
  answer === 'ja'
    ? `ja, ${strongest ? strengthLabel(strongest) : ''}`
    : `${answer}: alleen een definitie of uitsluiting`;

const codeBlock = (row: CaoRow, cell: Cell, items: readonly Evidence[]): Html => html`
<div class="code" id="${idOf('bewijs', row.code, cell.code)}"><h4>${codeLabel(cell.code)} <span>${answerText(cell)}</span></h4>${items.map(quotation)}</div>`;

const documentLine = (document: DocumentInForce): Html => html`
<li><span class="file">${document.file}</span> ${document.kind}, ${formatTerm(document.start, document.end)}${document.continued && ', loopt door na de looptijd'}</li>`;

const plural = (count: number): string => (count === 1 ? '1 bepaling' : `${count} bepalingen`);

const caoBlock = (row: CaoRow, items: readonly Evidence[]): Html => {
  const byCode = Map.groupBy(items, (item) => item.code);
  const cells = row.cells.filter((cell) => byCode.has(cell.code));
  return html`
<details class="cao" id="${idOf('cao', row.code)}"><summary><h3>${row.name}</h3><span>${row.code} · ${row.sector} · ${COVERAGE[row.coverage].label} · ${plural(new Set(items.map((item) => item.path + item.sha256)).size)}</span></summary>
${row.documents.length > 0 && html`<ul class="documents">${row.documents.map(documentLine)}</ul>`}
${row.remarks.map((remark) => html`<p class="remark">${remark}</p>`)}
${items.length === 0 && row.documents.length > 0 && html`<p>In de geldende tekst is geen bepaling gevonden.</p>`}
${cells.map((cell) => codeBlock(row, cell, byCode.get(cell.code) ?? []))}
</details>`;
};

/** All evidence by cao and code: the words, where they stand, and the rule that found them. */
export const evidence = (report: Report): Html => {
  const byCao = Map.groupBy(report.evidence, (item) => item.caoCode);
  return html`
<section id="bewijs" aria-labelledby="h-bewijs">
  <h2 id="h-bewijs">Bewijs per cao</h2>
  <p class="note">De gemarkeerde woorden zijn die waarop de regel aansloeg. Pagina 1 is de eerste pagina van het bestand.</p>
  ${report.rows.map((row) => caoBlock(row, byCao.get(row.code) ?? []))}
</section>`;
};

/** Each rule that fired once, with what it does. */
export const rules = (report: Report): Html => {
  const fired = new Map(report.evidence.flatMap((item) => item.rules.map((rule) => [rule.id, rule] as const)));
  const byCode = (id: string): number => CODES.findIndex((code) => id.startsWith(`${code}.`));
  const sorted = [...fired.values()].sort(({ id: a }, { id: b }) => byCode(a) - byCode(b) || (a < b ? -1 : 1));
  return html`
<section id="regels" aria-labelledby="h-regels">
  <h2 id="h-regels">Regels</h2>
  <p class="note">De regels die in dit rapport een code gaven. Een regel is een bewaarde zoekopdracht; wie dezelfde regels op dezelfde bestanden toepast, krijgt dezelfde uitkomst. Bij elke regel staat hoe vaak hij goed was waar hij aansloeg. ${MEASURED_ON}</p>
  <dl class="terms">${sorted.map(({ id, doc, measured }) => html`<div id="${idOf('regel', id)}"><dt>${id}</dt><dd>${doc} (${judgedText(measured)})</dd></div>`)}</dl>
</section>`;
};
