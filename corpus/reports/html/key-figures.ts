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

const percentages = (share: Share): string =>
  `${formatPercent(share.caosPercent)} van de cao's, ${formatPercent(share.employeesPercent)} van de werknemers`;

const card = (share: Share, caos: number, text: string, below: Html | null): Html => html`
<li class="card">
  <p class="big">${formatNumber(share.caos)}<span> van ${formatNumber(caos)}</span></p>
  <p class="what">cao's met een bepaling ${text}</p>
  <p class="sub">${percentages(share)}</p>
  ${below}
</li>`;

const codeCard = (figures: readonly CodeFigure[], caos: number, { code, text }: (typeof HEADLINES)[number]): Html => {
  const figure = figures.find((candidate) => candidate.code === code);
  if (!figure) return html``;
  const below = html`<p class="sub"><strong>Vastgelegd</strong> in ${formatNumber(figure.recorded.caos)}: ${percentages(figure.recorded)}</p>`;
  return card(figure.any, caos, text, below);
};

const coverageText = ({ meta, total }: Report): string =>
  total.withText < meta.caos
    ? `Van ${formatNumber(meta.caos - total.withText)} van de ${formatNumber(meta.caos)} cao's is er geen tekst op de peildatum; zij tellen mee in de noemer.`
    : `Van alle ${formatNumber(meta.caos)} cao's is er een tekst op de peildatum.`;

/** The headline figures, each given twice: with intentions and referrals, and only what is laid down. */
export const keyFigures = (report: Report): Html => html`
<section id="kerncijfers" aria-labelledby="h-kerncijfers">
  <h2 id="h-kerncijfers">Kerncijfers</h2>
  <p class="lead">Het grote getal telt elke cao met een bepaling, ook een voornemen, verwijzing of studieafspraak. <em>Vastgelegd</em> telt alleen een recht, plicht of mogelijkheid. ${coverageText(report)}</p>
  <ul class="cards">
    ${card(report.total.anyCode, report.meta.caos, 'over ten minste één van de onderwerpen', null)}
    ${HEADLINES.map((headline) => codeCard(report.total.figures, report.meta.caos, headline))}
  </ul>
</section>`;
