import { createHash } from 'node:crypto';
import type { Report } from '../../model/report.ts';
import { titleOf } from '../heading.ts';
import { amounts } from './amounts.ts';
import { cover } from './cover.ts';
import { development } from './development.ts';
import { evidence, rules } from './evidence.ts';
import { figures } from './figures.ts';
import { files } from './files.ts';
import { keyFigures } from './key-figures.ts';
import { type Html, html, raw } from './markup.ts';
import { matrix } from './matrix.ts';
import { method } from './method.ts';
import { SCRIPT } from './script.ts';
import { sectors } from './sectors.ts';
import { STYLE } from './style.ts';

const PARTS: { id: string; label: string; render: (report: Report) => Html }[] = [
  { id: 'kerncijfers', label: 'Kerncijfers', render: keyFigures },
  { id: 'onderwerpen', label: 'Onderwerpen', render: figures },
  { id: 'ontwikkeling', label: 'Ontwikkeling', render: development },
  { id: 'bedragen', label: 'Bedragen', render: amounts },
  { id: 'sectoren', label: 'Sectoren', render: sectors },
  { id: 'matrix', label: "Cao's", render: matrix },
  { id: 'bewijs', label: 'Bewijs', render: evidence },
  { id: 'regels', label: 'Regels', render: rules },
  { id: 'bestanden', label: 'Bestanden', render: files },
  { id: 'methode', label: 'Methode', render: method },
];

/** Nothing may be loaded, and only the page's own script may run. */
const policy = (): string =>
  `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const head = (report: Report): Html => html`<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titleOf(report)}</title>
<style>${raw(STYLE)}</style>
</head>`;

/** The parts that this report has: what changed is there when it is about more than one date. */
const partsOf = (report: Report): typeof PARTS =>
  PARTS.filter(({ id }) => id !== 'ontwikkeling' || report.development !== null);

const page = (report: Report): Html => html`<!doctype html>
<html lang="nl">
${head(report)}
<body>
<a class="skip" href="#kerncijfers">Naar de inhoud</a>
${cover(report)}
<nav class="toc" aria-label="Inhoud"><ul>${partsOf(report).map(({ id, label }) => html`<li><a href="#${id}">${label}</a></li>`)}</ul></nav>
<main>${partsOf(report).map(({ render }) => render(report))}</main>
<footer class="foot"><p>Gemaakt met Caoscoop ${report.meta.toolVersion}. Dezelfde bestanden, regels en peildatum geven hetzelfde rapport.</p></footer>
<script>${raw(SCRIPT)}</script>
</body>
</html>
`;

/** The report as one page that needs nothing else: no network, no other file. */
export const toHtml = (report: Report): string => page(report).markup;
