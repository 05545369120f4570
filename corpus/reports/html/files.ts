import type { Report } from '../../model/report.ts';
import { codeLabel } from '../labels.ts';
import { type Html, html } from './markup.ts';

const problemTable = ({ problems }: Report): Html => html`
<h3>Niet gelezen</h3>
<table><thead><tr><th scope="col">Bestand</th><th scope="col">Wat er is en wat u kunt doen</th><th scope="col">Code</th></tr></thead>
<tbody>${problems.map(({ file, message, code }) => html`<tr><th scope="row" class="file">${file}</th><td>${message}</td><td><code>${code}</code></td></tr>`)}</tbody></table>`;

const outsideTable = ({ outside }: Report): Html => html`
<h3>Gelezen, maar niet meegeteld</h3>
<table><thead><tr><th scope="col">Bestand</th><th scope="col">Cao</th><th scope="col">Waarom niet meegeteld</th><th scope="col">Gevonden onderwerpen</th></tr></thead>
<tbody>${outside.map(
  ({ file, caoCode, name, reason, has }) =>
    html`<tr><th scope="row" class="file">${file}</th><td>${[caoCode, name].filter(Boolean).join(' ')}</td><td>${reason}</td><td>${has.map(codeLabel).join(', ')}</td></tr>`,
)}</tbody></table>`;

const copyList = ({ copies }: Report): Html => html`
<h3>Dubbel</h3>
<ul>${copies.map(({ file, sameAs }) => html`<li>${file}: zelfde bestand als ${sameAs}</li>`)}</ul>`;

/** The files that are not in the figures, with why and what to do. */
export const files = (report: Report): Html => html`
<section id="bestanden" aria-labelledby="h-bestanden">
  <h2 id="h-bestanden">Bestanden buiten de cijfers</h2>
  ${report.problems.length + report.outside.length + report.copies.length === 0 && html`<p>Alle bestanden zijn gelezen en tellen mee.</p>`}
  ${report.problems.length > 0 && problemTable(report)}
  ${report.outside.length > 0 && outsideTable(report)}
  ${report.copies.length > 0 && copyList(report)}
</section>`;
