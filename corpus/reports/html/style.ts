/** Colours and sizes, light and dark. */
const TOKENS = `
:root { color-scheme: light dark;
  --bg: #fff; --panel: #f3f6fa; --text: #1a1f26; --soft: #55606e; --line: #d5dce5; --accent: #154273; --on-accent: #fff;
  --any: #b4cde9; --on-any: #0d2b4d; --open: #fbe9c0; --on-open: #5c4100; --gone: #e9ebee; --on-gone: #5b6470; --rest: #eef1f5;
  --mark: #ffe9a3; --on-mark: #1a1f26; --warn: #fff4d6; --warn-line: #c98a00; --link: #0b5394; }
@media (prefers-color-scheme: dark) { :root {
  --bg: #12161c; --panel: #1b2129; --text: #e5e9ef; --soft: #a3adba; --line: #333c48; --accent: #8fbdf2; --on-accent: #0b1a2b;
  --any: #2f4f74; --on-any: #e3effc; --open: #4b3a10; --on-open: #ffe1a0; --gone: #272d36; --on-gone: #a3adba; --rest: #232a33;
  --mark: #6b5610; --on-mark: #fff6d8; --warn: #3b2f0d; --warn-line: #e0a92c; --link: #9cc7f5; } }
@media print { :root { color-scheme: light; } }`;

const BASE = `
* { box-sizing: border-box; }
html { scroll-padding-top: 3.5rem; }
body { margin: 0; background: var(--bg); color: var(--text); font: 16px/1.55 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; font-variant-numeric: tabular-nums; }
a { color: var(--link); text-underline-offset: .15em; }
a:focus-visible, summary:focus-visible, input:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
h1, h2, h3, h4 { line-height: 1.25; text-wrap: balance; margin: 0; }
h1 { font-size: 2.4rem; font-weight: 650; letter-spacing: -.015em; max-width: 24em; }
h2 { font-size: 1.5rem; font-weight: 650; margin-bottom: .75rem; }
h3 { font-size: 1.05rem; font-weight: 600; }
section > h3 { margin: 2rem 0 .5rem; }
.vh { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:not(:focus) { position: absolute; left: -999em; }
.cover, main, .foot { max-width: 1400px; margin: 0 auto; padding: 0 1.5rem; }
.cover { padding-top: 3rem; }
.kicker { margin: 0 0 .5rem; color: var(--soft); font-weight: 600; }
.facts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin: 1.75rem 0 0; padding: 1rem 0; border-top: 3px solid var(--accent); }
.facts dt { color: var(--soft); font-size: .85rem; } .facts dd { margin: 0; font-weight: 600; }
.banner { margin: .75rem 0 0; padding: .8rem 1rem; background: var(--warn); border-left: 5px solid var(--warn-line); }
.toc { position: sticky; top: 0; z-index: 5; background: var(--bg); border-bottom: 1px solid var(--line); margin-top: 1.5rem; }
.toc ul { max-width: 1400px; margin: 0 auto; padding: .6rem 1.5rem; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; list-style: none; }
.toc a { text-decoration: none; } .toc a:hover { text-decoration: underline; }
section { margin: 3rem 0; }
.lead, .prose { max-width: 46rem; } .note, .legend, caption { color: var(--soft); font-size: .9rem; }
.foot { color: var(--soft); font-size: .85rem; padding-block: 1rem 3rem; border-top: 1px solid var(--line); }`;

const CARDS = `
.cards { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(225px, 1fr)); gap: 1rem; }
.card { background: var(--panel); border-radius: 6px; padding: 1rem 1.1rem; } .card p { margin: 0; }
.big { font-size: 2.1rem; font-weight: 650; line-height: 1.1; color: var(--accent); } .big span { font-size: 1rem; font-weight: 400; color: var(--soft); }
.card .what { font-weight: 600; margin: .35rem 0 .6rem; line-height: 1.35; } .card { display: flex; flex-direction: column; } .card table { margin-top: auto; font-size: .8rem; } .card th, .card td { padding: .15rem 0 .15rem .6rem; border: 0; color: var(--soft); } .card th[scope=row] { padding-left: 0; } .card thead th { font-weight: 400; white-space: nowrap; } .card tbody td { color: var(--text); }`;

const TABLES = `
.scroll { position: relative; overflow: auto; } .scroll.tall { max-height: 88vh; border: 1px solid var(--line); }
table { border-collapse: collapse; font-size: .875rem; line-height: 1.35; width: 100%; }
caption { text-align: left; padding-bottom: .5rem; }
th, td { padding: .35rem .6rem; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; }
thead th { font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--accent); }
thead th.group { border-bottom: 1px solid var(--line); text-align: center; }
.num { text-align: right; white-space: nowrap; } thead th.num { white-space: normal; }
tfoot th, tfoot td { font-weight: 600; border-top: 2px solid var(--accent); border-bottom: 0; }
tr.theme th { font-weight: 650; padding-top: 1.1rem; color: var(--accent); }
.barcell { width: 190px; min-width: 130px; } .figures th[scope=row] { min-width: 13.5rem; } .figures { font-size: .8125rem; } .amounts { width: auto; min-width: min(100%, 44rem); } th.wrap { min-width: 5.2rem; } .bar { display: block; width: 100%; height: .95rem; margin-top: .1rem; }
.b-rec { fill: var(--accent); background: var(--accent); } .b-any { fill: var(--any); background: var(--any); }
.b-open { fill: var(--open); background: var(--open); } .b-rest { fill: var(--rest); }
.sw { display: inline-block; width: 1.1em; height: .8em; margin: 0 .35em 0 1em; } .sw:first-child { margin-left: 0; }
.figures td.num, .figures th.num { padding-inline: .45rem; }
.tilt { height: 11.5rem; padding: .4rem .2rem; text-align: left; } .tilt span { writing-mode: vertical-rl; transform: rotate(180deg); max-height: 11rem; line-height: 1.15; font-weight: 500; }
.tilt a { color: inherit; text-decoration: none; } .tilt a:hover { text-decoration: underline; }
.heat.gone { background: repeating-linear-gradient(45deg, var(--gone) 0 5px, var(--bg) 5px 8px); } .heat { text-align: center; min-width: 2.1rem; padding-inline: .2rem; background: color-mix(in srgb, var(--any) calc(var(--p) * 1%), var(--bg)); }
.file { overflow-wrap: anywhere; font-size: .85em; } code { font-size: .85em; }`;

const MATRIX = `
.matrix { width: max-content; min-width: 100%; border-collapse: separate; border-spacing: 0; font-size: .8125rem; }
.matrix thead th { position: sticky; top: 0; z-index: 2; background: var(--bg); }
.matrix thead tr:first-child th { height: 2rem; border-bottom: 1px solid var(--line); border-left: 1px solid var(--line); color: var(--accent); }
.matrix thead tr:nth-child(2) th { top: 2rem; }
.matrix th:first-child[scope=row], .matrix thead tr:first-child th:first-child { position: sticky; left: 0; background: var(--bg); width: 15.5rem; min-width: 15.5rem; border-right: 1px solid var(--line); }
.matrix thead tr:first-child th:first-child { z-index: 3; border-left: 0; border-bottom: 2px solid var(--accent); color: inherit; }
.matrix th[scope=row] { z-index: 1; line-height: 1.25; } .matrix th[scope=row] a { color: inherit; text-decoration: none; font-weight: 550; } .matrix th[scope=row] a:hover { text-decoration: underline; }
.matrix th small { display: block; color: var(--soft); }
.matrix td { padding: 0; text-align: center; min-width: 2.5rem; height: 2.5rem; vertical-align: middle; border-right: 1px solid var(--bg); }
.matrix td a { display: flex; flex-direction: column; justify-content: center; min-height: 2.5rem; padding: 0 .3rem; color: inherit; text-decoration: none; }
.matrix td a:hover { outline: 2px solid var(--link); outline-offset: -2px; }
.matrix td small { font-size: .68rem; line-height: 1.15; max-width: 4.6rem; margin: 0 auto; } .matrix tfoot td { padding: .3rem .2rem; font-size: .75rem; }
.matrix tbody tr:hover th { background: var(--panel); }
.ja { background: var(--any); color: var(--on-any); } .ja.rec { background: var(--accent); color: var(--on-accent); }
.nee { color: var(--soft); } .nee b { font-weight: 400; } .open { background: var(--open); color: var(--on-open); }
.gone { background: repeating-linear-gradient(45deg, var(--gone) 0 5px, var(--bg) 5px 8px); color: var(--on-gone); }
.legend { line-height: 2; } .key { display: inline-block; width: 1.7em; height: 1.7em; line-height: 1.7em; text-align: center; font-weight: 650; margin: 0 .4em 0 1em; border: 1px solid var(--line); } .key:first-child { margin-left: 0; }
.letters { display: block; line-height: 1.5; } .filter input { font: inherit; padding: .3rem .5rem; margin-left: .4rem; width: 18rem; border: 1px solid var(--soft); border-radius: 4px; background: var(--bg); color: inherit; }`;

const EVIDENCE = `
details { border-bottom: 1px solid var(--line); } details:first-of-type { border-top: 1px solid var(--line); }
summary { cursor: pointer; padding: .55rem 0; display: flex; flex-wrap: wrap; gap: .2rem 1rem; align-items: baseline; justify-content: space-between; }
summary::before { content: "▸"; color: var(--soft); width: 1em; } details[open] > summary::before { content: "▾"; } summary :is(h3, h4) { flex: 1; min-width: 14rem; } summary span { color: var(--soft); font-size: .875rem; }
details > :not(summary) { margin-left: 2rem; }
.documents { padding: 0; list-style: none; color: var(--soft); font-size: .875rem; margin-top: 0; } .remark { background: var(--panel); padding: .4rem .75rem; font-size: .9rem; }
.code { margin-bottom: 1.5rem; } .code h4 { font-size: 1rem; padding-top: .5rem; } .code h4 span { font-weight: 400; color: var(--soft); margin-left: .5rem; } .code:target h4 { color: var(--accent); }
figure { margin: .6rem 0 1.2rem; max-width: 56rem; } blockquote { margin: 0; padding: .1rem 0 .1rem 1rem; border-left: 3px solid var(--any); white-space: pre-line; }
mark { background: var(--mark); color: var(--on-mark); padding: 0 .1em; } figcaption { margin: .45rem 0 0 1rem; font-size: .85rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: .2rem .9rem; align-items: baseline; }
.tag { background: var(--panel); color: var(--text); border-radius: 3px; padding: 0 .5em; } .tag.value { background: var(--any); color: var(--on-any); font-weight: 600; } .place { color: var(--text); }
.terms { margin: 0; } .terms div { display: grid; grid-template-columns: minmax(12rem, 20rem) 1fr; gap: 1rem; padding: .4rem 0; border-bottom: 1px solid var(--line); font-size: .925rem; } .terms dt { font-weight: 600; overflow-wrap: anywhere; } .terms dd { margin: 0; max-width: 50rem; overflow-wrap: anywhere; } .terms div:target { background: var(--panel); }
details > h3 { margin-top: 1.25rem; margin-bottom: .25rem; }`;

const PRINT = `
@media (max-width: 700px) { h1 { font-size: 1.7rem; } .terms div { grid-template-columns: 1fr; gap: 0; } }
@page { size: A4 landscape; margin: 14mm; }
@media print { body { font-size: 10pt; } #onderwerpen, #matrix, #bewijs { break-before: page; } .toc, .filter, .skip { display: none; } .scroll, .scroll.tall { overflow: visible; max-height: none; border: 0; }
  .cover, main, .foot { max-width: none; padding: 0; } table { font-size: 7.5pt; } .matrix, .matrix td small { font-size: 6.5pt; } .matrix td, .matrix td a { min-width: 0; min-height: 0; height: auto; padding: 1pt; }
  .matrix th:first-child[scope=row], .matrix thead tr:first-child th:first-child { min-width: 0; width: 40mm; position: static; } .matrix thead th { position: static; }
  * { print-color-adjust: exact; } tr, figure, .card { break-inside: avoid; } h2, h3, h4 { break-after: avoid; } details::details-content { content-visibility: visible; height: auto; } a { color: inherit; text-decoration: none; } }`;

export const STYLE = [TOKENS, BASE, CARDS, TABLES, MATRIX, EVIDENCE, PRINT].join('\n');
