import type { Code } from '../../model/coding.ts';
import { formatNumber, formatPercent } from '../../model/format.ts';
import type { CodeFigure, Report, Share } from '../../model/report.ts';
import { type Html, html } from './markup.ts';

/** What most readers come for, with how a sentence about it ends. */
const HEADLINES: { code: Code; text: string }[] = [
  { code: 'thuiswerken', text: 'over thuiswerken of hybride werken' },
  { code: 'thuiswerkvergoeding', text: 'over een thuiswerkvergoeding' },
  { code: 'werkplekbudget', text: 'over budget of inrichting van de thuiswerkplek' },
  { code: 'onbereikbaarheid', text: 'over onbereikbaarheid buiten werktijd' },
];

const FIGURES: { label: string; text: (share: Share) => string }[] = [
  { label: "cao's", text: ({ caos }) => formatNumber(caos) },
  { label: "% cao's", text: ({ caosPercent }) => formatPercent(caosPercent) },
  { label: '% werkn.', text: ({ employeesPercent }) => formatPercent(employeesPercent) },
];

const card = (any: Share, recorded: Share, caos: number, text: string): Html => html`
<li class="card">
  <p class="big">${formatNumber(any.caos)}<span> van ${formatNumber(caos)}</span></p>
  <p class="what">cao's met een bepaling ${text}</p>
  <table><thead><tr><td></td><th scope="col" class="num">inclusief</th><th scope="col" class="num">vastgelegd</th></tr></thead>
  <tbody>${FIGURES.map((row) => html`<tr><th scope="row">${row.label}</th><td class="num">${row.text(any)}</td><td class="num">${row.text(recorded)}</td></tr>`)}</tbody></table>
</li>`;

const codeCard = (figures: readonly CodeFigure[], caos: number, { code, text }: (typeof HEADLINES)[number]) => {
  const figure = figures.find((candidate) => candidate.code === code);
  return figure && card(figure.any, figure.recorded, caos, text);
};

const coverageText = ({ meta, total }: Report): string =>
  total.withText < meta.caos
    ? `Van ${formatNumber(meta.caos - total.withText)} van de ${formatNumber(meta.caos)} cao's is er geen tekst op de peildatum; zij tellen mee in de noemer.`
    : `Van alle ${formatNumber(meta.caos)} cao's is er een tekst op de peildatum.`;

/** The headline figures, each given twice: with intentions and referrals, and only what is laid down. */
export const keyFigures = (report: Report): Html => html`
<section id="kerncijfers" aria-labelledby="h-kerncijfers">
  <h2 id="h-kerncijfers">Kerncijfers</h2>
  <p class="lead">Het grote getal telt elke cao met een bepaling, ook een voornemen, verwijzing of studieafspraak. <em>Vastgelegd</em> telt alleen een recht, plicht of mogelijkheid; bij samenloop met reiskosten ook wat is uitgesloten, want dan is de samenloop geregeld. ${coverageText(report)}</p>
  <ul class="cards">
    ${card(report.total.anyCode, report.total.anyCodeRecorded, report.meta.caos, 'over ten minste één van de onderwerpen')}
    ${HEADLINES.map((headline) => codeCard(report.total.figures, report.meta.caos, headline))}
  </ul>
</section>`;
