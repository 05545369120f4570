import type { Report } from '../../model/report.ts';
import { type Amount, amounts as amountsOf } from '../amounts.ts';
import { codeLabel } from '../labels.ts';
import { type Html, html } from './markup.ts';
import { shareCells, shareHeaders } from './numbers.ts';

const amountRow = ({ code, text, share }: Amount, index: number, all: readonly Amount[]): Html => html`
${all[index - 1]?.code !== code && html`<tr class="theme"><th colspan="5" scope="rowgroup">${codeLabel(code)}</th></tr>`}
<tr><th scope="row">${text}</th>${shareCells(share)}</tr>`;

/** The amounts and extents that hold on the peildatum, with how many caos have them. */
export const amounts = (report: Report): Html => {
  const rows = amountsOf(report);
  return html`
<section id="bedragen" aria-labelledby="h-bedragen">
  <h2 id="h-bedragen">Bedragen en omvang</h2>
  ${
    rows.length === 0
      ? html`<p>Op de peildatum noemt geen cao een bedrag of omvang.</p>`
      : html`<div class="scroll" role="region" aria-label="Tabel van bedragen en omvang" tabindex="0"><table class="amounts">
  <caption>Zoals de cao ze noemt, op de peildatum. Een cao met twee bedragen telt bij beide; percentages zijn van de hele selectie.</caption>
  <thead><tr><th scope="col">Bedrag of omvang</th>${shareHeaders()}</tr></thead>
  <tbody>${rows.map(amountRow)}</tbody></table></div>`
  }
</section>`;
};
