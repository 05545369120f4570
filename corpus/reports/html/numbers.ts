import { formatNumber, formatPercent } from '../../model/format.ts';
import type { Share } from '../../model/report.ts';
import { type Html, html } from './markup.ts';

/** "1 cao", "12 cao's". */
export const caoCount = (count: number): string => `${formatNumber(count)} ${count === 1 ? 'cao' : "cao's"}`;

export const countCell = (value: number): Html => html`<td class="num">${formatNumber(value)}</td>`;

const percentCell = (value: number): Html => html`<td class="num">${formatPercent(value)}</td>`;

/** The four figures of a share as cells: caos, % of caos, employees, % of employees. */
export const shareCells = (share: Share): Html =>
  html`${countCell(share.caos)}${percentCell(share.caosPercent)}${countCell(share.employees)}${percentCell(share.employeesPercent)}`;

/** The headers that belong to `shareCells`. */
export const shareHeaders = (): Html =>
  html`<th scope="col" class="num">cao's</th><th scope="col" class="num">% cao's</th><th scope="col" class="num">werknemers</th><th scope="col" class="num">% werkn.</th>`;
